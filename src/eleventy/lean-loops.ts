import nunjucks from "nunjucks";

/** A node of Nunjucks' syntax tree. */
interface Node {
  typename: string;
  /** Names of the properties that hold what is inside. */
  fields: string[];
  children?: unknown[];
  value?: unknown;
  body?: unknown;
  arr?: unknown;
  else_?: unknown;
}

/** The inside of Nunjucks, as far as it is needed here: its declared types leave it out. */
interface Inside {
  compiler: { Compiler: { prototype: { _emitLoopBindings?: Emit } } };
}

type Emit = (this: unknown, node: Node, list: string, index: string, length: string) => void;

/** Whatever may read `loop` without naming it: the layout it includes, the macro it calls. */
const OPAQUE = new Set(["Include", "Import", "FromImport", "Caller", "CallExtension", "CallExtensionAsync"]);

/**
 * Lets loops that never name `loop` do without it. Nunjucks sets `loop.index` and its six sisters anew for every item, which is a
 * quarter of what it takes to lay out a page of lists. Another version of Nunjucks, compiling otherwise, is left as it is.
 */
export function leanLoops(): void {
  const prototype = (nunjucks as unknown as Inside).compiler?.Compiler?.prototype;
  const emit = prototype?._emitLoopBindings;
  if (!emit || emit.name === "emitLoopWhereRead") return;
  prototype._emitLoopBindings = function emitLoopWhereRead(node, list, index, length) {
    if (node.body === undefined || readsLoop(node.body)) emit.call(this, node, list, index, length);
  };
}

function readsLoop(inside: unknown): boolean {
  if (Array.isArray(inside)) return inside.some(readsLoop);
  if (typeof inside !== "object" || inside === null || !("typename" in inside)) return false;
  const node = inside as Node;
  if (OPAQUE.has(node.typename)) return true;
  if (node.typename === "Symbol") return node.value === "loop";
  // A loop inside has a `loop` of its own.
  if (node.typename === "For") return readsLoop(node.arr) || readsLoop(node.else_);
  if (node.children && readsLoop(node.children)) return true;
  return node.fields.some(
    (field) => field !== "children" && readsLoop((node as unknown as Record<string, unknown>)[field]),
  );
}
