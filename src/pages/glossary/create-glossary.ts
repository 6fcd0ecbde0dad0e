import type { Post } from "../../model.ts";
import type { GlossSource } from "../../posts/gloss-source.ts";
import type { BuildMemory } from "../build-memory.ts";
import { buildGlossary, type Glossary, type GlossaryPlan } from "./build-glossary.ts";
import type { GlossaryView } from "./glossary-view.ts";
import type { Heads } from "./to-sound.ts";

/** The glossary as pages see it: what pages there are costs little, what is on them is read when it is asked for. */
export interface LazyGlossary {
  /** Whether any listed post explains a term. */
  readonly isEmpty: boolean;
  /** The pages, remembered from the last build where nothing that they are made from has changed. */
  plan(): GlossaryPlan;
  toView(prefix: string): GlossaryView;
  /** Lets go of what was read. */
  close(): void;
}

/** @param posts those that lists may show, newest first. */
export function createGlossary(
  posts: readonly Post[],
  source: GlossSource,
  memory: BuildMemory,
): LazyGlossary {
  let glossary: Glossary | undefined;
  let plan: GlossaryPlan | undefined;
  const open = (): Glossary => {
    glossary ??= hear(memory, (heads) => buildGlossary(posts, source, heads));
    return glossary;
  };
  return {
    isEmpty: !posts.some(source.has),
    plan() {
      if (plan) return plan;
      const key = source.toDigest(posts);
      plan = memory.recall<GlossaryPlan>("glossary", key) ?? open().plan;
      memory.remember("glossary", key, plan);
      return plan;
    },
    toView: (prefix) => open().toView(prefix),
    close() {
      glossary = undefined;
    },
  };
}

/** With the sounds of earlier builds at hand, which take longer than all the rest. */
function hear(memory: BuildMemory, build: (heads: Heads) => Glossary): Glossary {
  const known = memory.recall<[string, string, string][]>("glossary-sounds", "") ?? [];
  const heads: Heads = new Map(known.map(([head, whole, syllable]) => [head, { whole, syllable }]));
  const glossary = build(heads);
  if (heads.size > known.length)
    memory.remember(
      "glossary-sounds",
      "",
      Array.from(heads, ([head, { whole, syllable }]) => [head, whole, syllable]),
    );
  return glossary;
}
