/** A post → its Markdown twin: one clean file for copying, downloading and programs that read. */
import type { Heading, Post, SegmentBlock, Turn } from "../model.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toWebAddress } from "./web-address.ts";

/**
 * The post as CommonMark: its data as front matter, its title, then the turns under their headings, with the originals
 * as quotations.
 *
 *     **主持人**: 大家好。
 *
 *     > **Host**: Hello everyone.
 *
 * Made from the turns as they were read, so that no turn is missing where the author's file was broken. Lists, tables, code and
 * paragraphs with links are as their author wrote them; all else is plain text, and what in it looks like markup is escaped.
 */
export function toMarkdownTwin(
  post: Post,
  transcript: { turns: readonly Turn[]; headings: readonly Heading[] },
  site: SiteAddress,
): string {
  const source = toWebAddress(post.source);
  const data = [
    `title: ${toScalar(post.title)}`,
    ...(post.date === "" ? [] : [`date: ${post.date}`]),
    ...(post.author === "" ? [] : [`author: ${toScalar(post.author)}`]),
    ...(source === "" ? [] : [`source: ${toScalar(source)}`]),
    `url: ${toScalar(toAddress(site, post.url))}`,
    `language: ${toScalar(post.language)}`,
    ...(post.insight === "" ? [] : [`insight: ${toScalar(post.insight)}`]),
  ];
  const blocks = [`---\n${data.join("\n")}\n---`, `# ${line(post.title)}`];
  if (post.summary !== "") blocks.push(line(post.summary));
  let next = 0;
  for (const turn of transcript.turns) {
    // A heading with no turn of its own still stands in its place.
    for (; next <= turn.heading; next += 1) blocks.push(toHeading(transcript.headings[next]));
    addBlocks(turn, blocks);
  }
  for (; next < transcript.headings.length; next += 1) blocks.push(toHeading(transcript.headings[next]));
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A text as YAML has it: between the quotation marks of JSON, which is YAML as far as its characters can be printed. */
function toScalar(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function toHeading(heading: Heading | undefined): string {
  return heading ? `${"#".repeat(heading.level)} ${line(heading.text)}` : "";
}

function addBlocks(turn: Turn, blocks: string[]): void {
  // Each is printed once: before the first words of its side, or of the turn where it is the only one.
  const labels = { turn: toLabel(turn.speakerLabel), original: toLabel(turn.originalLabel) };
  for (const segment of turn.segments) {
    const isOriginal = segment.role === "original";
    const own = listBlocks(segment);
    if (own.length === 0) continue;
    const side = isOriginal && turn.originalLabel ? "original" : "turn";
    const label = labels[side];
    labels[side] = "";
    // A list or code has nothing before it on its line.
    if (own[0]!.form === "block" && label !== "") own.unshift({ form: "text", text: label.trimEnd() });
    else own[0]!.text = label + own[0]!.text;
    const words = own.map(({ text }) => text).join("\n\n");
    blocks.push(isOriginal ? words.replace(/^/gm, "> ").replace(/^> $/gm, ">") : words);
  }
}

/** Blocks of a segment as Markdown. */
function listBlocks({ text, blocks = [{ form: "text", text }] }: Turn["segments"][number]): SegmentBlock[] {
  return blocks.flatMap(({ form, text: own }): SegmentBlock[] => {
    const wellFormed = own.toWellFormed();
    if (form !== "text") return [{ form, text: wellFormed }];
    const lines = wellFormed.split("\n").map(escapeMarkdown);
    return lines.filter((one) => one !== "").map((one) => ({ form, text: one }));
  });
}

function toLabel(label: string | undefined): string {
  return label ? `**${line(label)}**: ` : "";
}

function line(text: string): string {
  return escapeMarkdown(text.toWellFormed().replaceAll(/\s+/g, " "));
}
