/**
 * Words of everyday English that are names as well. A name that is one of them has to begin with a capital; other words
 * of five letters and more need not, since captions are often in lower case.
 */
const commonWords = new Set(
  `access adept affirm agent alphabet amazon amplitude android apple arrival artifacts atlas base beacon bench bird
  block bloom board bolt bridge brave brilliant browser canvas capital cell change character chime chrome circle
  civilization claude clay close cloud code coach cohere compass composer contact conversation copilot core craft
  crusoe cursor dash deal design discord docs door drift drive dune echo economist edge elastic element excel explorer
  express figure flow focus forbes ford forge fortune framer frontier fuse fusion gamma gap gather gemini general
  genesis ghost glean guardian harvey heap heat human inflection influence insight instinct intercom independent
  journal kernel lattice life lime linear llama lobster loom lovable lucid maps market medium mercury messenger meta
  mint mirror modal monday nature notion nova number office open operator oracle orange origin outlook palm paper
  patch people phoenix pilot plaid player point portal post power pulse quest radar ramp range reach reader reason
  reflection replicate rippling runway sail scale science scribe segment sequence shell signal sketch slack slate snap
  snowflake source spark spotlight spring square stable star stargate strategy stripe subway summit sunday sun surface
  swift symphony synopsis target tasks teams threads time times titan token together tools twitch twitter uber union variety
  vector verge visa vision wave weekend windows windsurf wired wise word world writer yahoo zoom`.split(
    /\s+/,
  ),
);

/** Whether a word of English is an everyday one, too. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word.toLowerCase());
}
