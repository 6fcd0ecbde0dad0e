import type { Url } from "../../model.ts";
import type { NetworkDrawing } from "./explore-view.ts";
import type { Tie } from "./find-ties.ts";
import { layOutNetwork } from "./lay-out-network.ts";
import { measureLabel } from "./measure-label.ts";

/** What a drawing is made for. */
export interface Sheet {
  width: number;
  /** Height by width. */
  shape: number;
  /** Type sizes in px of the largest, the middle and the small names. */
  type: readonly [number, number, number];
}

/** A screen, and a telephone: there the drawing is as wide as the column and several screens high. */
const sheets = {
  wide: { width: 944, shape: 0.72, type: [17, 14, 12] },
  tall: { width: 354, shape: 3.6, type: [15, 13, 12] },
} as const satisfies Record<string, Sheet>;
export const sheetNames = ["wide", "tall"] as const satisfies (keyof typeof sheets)[];

/** One thing to draw, and the number of posts that name it. */
export interface NetworkEntity {
  name: string;
  url: Url;
  kind: string;
  posts: number;
}

/** All that a drawing is made from: plain data, which may cross threads. */
export interface NetworkJob {
  /** Ranked. */
  entities: readonly NetworkEntity[];
  ties: readonly Tie[];
  sheet: keyof typeof sheets;
}

/** Ranks up to which names are large, and of middle size. */
const large = 18;
const middle = 60;
const markGap = 4;

/** Draws entities and their ties. Linear but for the layout, which takes some hundred milliseconds. */
export function drawNetwork({ entities, ties, sheet: name }: NetworkJob): NetworkDrawing {
  const sheet: Sheet = sheets[name];
  const most = entities[0]?.posts ?? 1;
  const bodies = entities.map(({ name, posts }, rank) => {
    const size = rank < large ? 0 : rank < middle ? 1 : 2;
    const type = sheet.type[size];
    const { label, em } = measureLabel(name);
    const radius = Math.round(3 + 5 * Math.sqrt(posts / most));
    // Large names are bold.
    const width = 2 * radius + markGap + em * type * (size === 0 ? 1.12 : 1.05) + 2;
    return { label, size, radius, width, height: Math.max(2 * radius, Math.round(type * 1.35)) };
  });
  const strongest = Math.max(0, ...ties.map((tie) => toStrength(entities, tie)));
  const { places, height } = layOutNetwork(
    bodies,
    ties.map((tie) => ({ ...tie, strength: toStrength(entities, tie) / strongest })),
    sheet,
  );
  const nodes = entities.map(({ name, url, kind }, index) => {
    const { label, size, radius, width } = bodies[index]!;
    const { x, y } = places[index]!;
    const centre = Math.round(x - width / 2 + radius);
    return {
      name,
      url,
      kind,
      label,
      size: size + 1,
      x: centre,
      y,
      radius,
      textX: radius + markGap,
    };
  });
  const lines = [1, 2, 3].map((weight) => ({
    weight,
    path: ties
      .filter((tie) => toWeight(tie.posts, ties) === weight)
      .map(({ from, to }) => `M${nodes[from]!.x} ${nodes[from]!.y}L${nodes[to]!.x} ${nodes[to]!.y}`)
      .join(""),
  }));
  return { width: sheet.width, height, nodes, lines: lines.filter(({ path }) => path !== "") };
}

function toStrength(entities: readonly NetworkEntity[], { from, to, posts }: Tie): number {
  return posts / Math.sqrt(entities[from]!.posts * entities[to]!.posts);
}

/** 1–3: thin, middle and thick, against the tie with most posts; a single shared post is thin. */
function toWeight(posts: number, ties: readonly Tie[]): number {
  let most = 1;
  for (const tie of ties) most = Math.max(most, tie.posts);
  return posts === 1 || posts * 6 <= most ? 1 : posts * 2.5 <= most ? 2 : 3;
}
