import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { pushApart } from "./push-apart.ts";

/** A node's box: `width` × `height` around its centre. */
export interface Box {
  width: number;
  height: number;
}

export interface Place {
  x: number;
  y: number;
}

interface Node extends SimulationNodeDatum, Box {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const ticks = 180;
const rounds = 60;
/** Free space between two boxes. */
const gap = { x: 7, y: 3 };
/** Left free at both sides. */
const margin = 2;

/**
 * Places boxes by their ties: what is tied lies near, and no two boxes overlap. The drawing is `width` wide and as high as it
 * comes out, from 0 on.
 *
 * The same input gives the same places on every machine: the start is a spiral made by multiplication, d3-force's generator
 * has a fixed seed, and nothing is used but the operations that IEEE 754 rounds exactly. Places are whole numbers.
 *
 * @param ties pairs of indexes, each with a strength of 0–1.
 * @param shape height by width that the drawing should come near to.
 */
export function layOutNetwork(
  boxes: readonly Box[],
  ties: readonly { from: number; to: number; strength: number }[],
  { width, shape }: { width: number; shape: number },
): { places: Place[]; height: number } {
  const nodes = startSpiral(boxes, width, shape);
  const half = (node: Node) => node.width / 2;
  const simulation = forceSimulation(nodes)
    .stop()
    // What d3-force makes of Math.pow is not the same everywhere.
    .alphaDecay(0.03)
    .force(
      "ties",
      forceLink<Node, { source: number; target: number; strength: number }>(
        ties.map(({ from, to, strength }) => ({ source: from, target: to, strength })),
      )
        .distance(({ source, target }) => 16 + (half(source as never) + half(target as never)) * 0.7)
        .strength(({ strength }) => 0.12 + 0.6 * strength),
    )
    .force("apart", pushApart(nodes, 150, width * 0.6))
    .force("x", forceX<Node>(width / 2).strength(0.035 * shape))
    .force("y", forceY<Node>((width * shape) / 2).strength(0.035 / shape));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (tick > ticks / 3 && tick % 2 === 0) separate(nodes, 0.5);
    keepInside(nodes, width);
  }
  for (let round = 0; round < rounds; round++) {
    separate(nodes, 0.8);
    keepInside(nodes, width);
  }
  settle(nodes);
  return toPlaces(nodes);
}

/** The golden angle's cosine and sine. */
const turn = { x: -0.7373688780783197, y: 0.6754902942615238 };

function startSpiral(boxes: readonly Box[], width: number, shape: number): Node[] {
  const step = (width * Math.sqrt(shape)) / 2 / Math.sqrt(boxes.length);
  let x = 1;
  let y = 0;
  return boxes.map((box, index) => {
    [x, y] = [x * turn.x - y * turn.y, x * turn.y + y * turn.x];
    const radius = step * Math.sqrt(index + 0.5);
    const root = Math.sqrt(shape);
    return {
      ...box,
      x: width / 2 + (x * radius) / root,
      y: (width * shape) / 2 + y * radius * root,
      vx: 0,
      vy: 0,
    };
  });
}

/** Pushes overlapping boxes apart, along the axis on which they overlap less. */
function separate(nodes: readonly Node[], share: number): void {
  const byY = sortByY(nodes);
  const tallest = Math.max(0, ...nodes.map(({ height }) => height));
  for (let first = 0; first < byY.length; first++) {
    const a = byY[first]!;
    const reach = (a.height + tallest) / 2 + gap.y;
    for (let second = first + 1; second < byY.length; second++) {
      const b = byY[second]!;
      if (b.y - a.y > reach) break;
      const overX = (a.width + b.width) / 2 + gap.x - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 + gap.y - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      // Text is wide: moving it up or down is the shorter way, mostly.
      if (overX < overY) {
        const by = ((a.x < b.x ? -overX : overX) / 2) * share;
        a.x += by;
        b.x -= by;
      } else {
        const by = ((a.y < b.y ? -overY : overY) / 2) * share;
        a.y += by;
        b.y -= by;
      }
    }
  }
}

/** Moves what still overlaps down, from the top on: there is room without end. Every move leads down, so this ends. */
function settle(nodes: readonly Node[]): void {
  const settled: Node[] = [];
  for (const node of sortByY(nodes)) {
    // Each is moved past one box at a time, the highest first, until nothing is in its way.
    for (let free = false; !free; ) {
      free = true;
      for (const other of settled) {
        if ((node.width + other.width) / 2 + gap.x <= Math.abs(node.x - other.x)) continue;
        const least = (node.height + other.height) / 2 + gap.y;
        if (Math.abs(node.y - other.y) >= least - 0.01) continue;
        node.y = other.y + least;
        free = false;
      }
    }
    settled.push(node);
  }
}

function sortByY(nodes: readonly Node[]): Node[] {
  return [...nodes].sort((a, b) => a.y - b.y || a.index! - b.index!);
}

function keepInside(nodes: readonly Node[], width: number): void {
  for (const node of nodes) {
    const half = node.width / 2 + margin;
    if (node.x < half) node.x = half;
    if (node.x > width - half) node.x = width - half;
  }
}

function toPlaces(nodes: readonly Node[]): { places: Place[]; height: number } {
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (const { y, height } of nodes) {
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  if (nodes.length === 0) return { places: [], height: 0 };
  return {
    places: nodes.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y - top + 2) })),
    height: Math.ceil(bottom - top) + 4,
  };
}
