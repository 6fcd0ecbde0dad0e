import nunjucks from "nunjucks";
import { type EscapeLibrary, quickenEscape } from "../layouts/quick-escape.ts";

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
  /** Of a lookup. */
  target?: Node;
  val?: Node;
  /** Of a call: what is called. */
  name?: unknown;
}

/** Nunjucks' compiler, as far as it is needed here: its declared types leave it out. */
interface Compiler {
  _emit?(code: string): void;
  _compileExpression?(node: Node | undefined, frame: unknown): void;
  _emitLoopBindings?: Emit;
  compileLookupVal?: Compile;
  compileFunCall?: Compile;
}

type Emit = (this: Compiler, node: Node, list: string, index: string, length: string) => void;
type Compile = (this: Compiler, node: Node, frame: unknown) => void;

interface Inside {
  compiler?: { Compiler?: { prototype: Compiler } };
  lib?: EscapeLibrary;
}

/** Whatever may read `loop` without naming it: the layout it includes, the macro it calls. */
const OPAQUE = new Set(["Include", "Import", "FromImport", "Caller", "CallExtension", "CallExtensionAsync"]);

/** Lets layouts print the same in less time. Another version of Nunjucks, compiling otherwise, is left as it is. */
export function leanLayouts(): void {
  const { compiler, lib } = nunjucks as unknown as Inside;
  const prototype = compiler?.Compiler?.prototype;
  if (prototype) {
    leanLoops(prototype);
    leanLookups(prototype);
  }
  quickenEscape(lib);
}

/**
 * `item.title` as JavaScript has it. Nunjucks calls one function for all fields of all values, which no engine can foresee; it also binds
 * methods, which only calls need.
 */
function leanLookups(prototype: Compiler): void {
  const { compileLookupVal: lookUp, compileFunCall: call, _emit, _compileExpression } = prototype;
  if (!lookUp || !call || !_emit || !_compileExpression || lookUp.name === "compileField") return;
  const called = new WeakSet<object>();
  prototype.compileFunCall = function compileCall(node, frame) {
    if (typeof node.name === "object" && node.name !== null) called.add(node.name);
    call.call(this, node, frame);
  };
  prototype.compileLookupVal = function compileField(node, frame) {
    const { target, val } = node;
    const isField = val?.typename === "Literal" && /^[a-z]\w*$/i.test(String(val.value));
    if (!isField || called.has(node)) {
      lookUp.call(this, node, frame);
      return;
    }
    _emit.call(this, "(");
    _compileExpression.call(this, target, frame);
    _emit.call(this, `)?.${val.value}`);
  };
}

/**
 * Lets loops that never name `loop` do without it. Nunjucks sets `loop.index` and its six sisters anew for every item, which is a
 * quarter of what it takes to lay out a page of lists.
 */
function leanLoops(prototype: Compiler): void {
  const emit = prototype._emitLoopBindings;
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
