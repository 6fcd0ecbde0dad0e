/** The build cannot publish, through no fault of the program: one message, no stack. */
export class Unpublishable extends Error {
  /** Eleventy's word for it: what an author did is told without a trace of the code that found it. */
  readonly skipOriginalStack = true;
}
