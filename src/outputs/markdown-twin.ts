/** A post → its Markdown twin: one clean file for copying, downloading and programs that read. */
import { stringify } from "yaml";
import type { Heading, Post, Turn } from "../model.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type SiteAddress, toAddress } from "./site-address.ts";
import { toWebAddress } from "./web-address.ts";

/**
 * The post as CommonMark: its data as front matter, its title, then the turns under their headings, with the originals
 * as quotations.
 *
 *     **主持人**: 大家好。
 *
 *     > Hello everyone.
 *
 * Made from the turns as they were read, so that it is whole where the author's file was broken. The turns' text is
 * plain; whatever in it looks like markup is escaped.
 */
export function toMarkdownTwin(
  post: Post,
  transcript: { turns: readonly Turn[]; headings: readonly Heading[] },
  site: SiteAddress,
): string {
  const source = toWebAddress(post.source);
  const data = {
    title: post.title.toWellFormed(),
    ...(post.date === "" ? {} : { date: post.date }),
    ...(post.author === "" ? {} : { author: post.author.toWellFormed() }),
    ...(source === "" ? {} : { source }),
    url: toAddress(site, post.url),
    language: post.language,
  };
  const blocks = [`---\n${stringify(data, { lineWidth: 0 })}---`, `# ${line(post.title)}`];
  if (post.summary !== "") blocks.push(line(post.summary));
  let next = 0;
  for (const turn of transcript.turns) {
    // A heading with no turn of its own still stands in its place.
    for (; next <= turn.heading; next += 1) blocks.push(toHeading(transcript.headings[next]));
    blocks.push(...toBlocks(turn));
  }
  for (; next < transcript.headings.length; next += 1) blocks.push(toHeading(transcript.headings[next]));
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function toHeading(heading: Heading | undefined): string {
  return heading ? `${"#".repeat(heading.level)} ${line(heading.text)}` : "";
}

function toBlocks(turn: Turn): string[] {
  const blocks: string[] = [];
  let label = turn.speakerLabel ? `**${line(turn.speakerLabel)}**: ` : "";
  for (const { role, text } of turn.segments) {
    const quote = role === "original" ? "> " : "";
    const paragraphs = text
      .toWellFormed()
      .split("\n")
      .map(escapeMarkdown)
      .filter((paragraph) => paragraph !== "");
    if (paragraphs.length === 0) continue;
    blocks.push(quote + label + paragraphs.join(`\n${quote.trim()}\n${quote}`));
    // The label is printed once, before the turn's first words.
    label = "";
  }
  return blocks;
}

function line(text: string): string {
  return escapeMarkdown(text.toWellFormed().replaceAll(/\s+/g, " "));
}
