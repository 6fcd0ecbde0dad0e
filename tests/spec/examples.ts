import type { Transcript } from "../../src/model.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

/** One example of a spec: a body, and the answers written below it. */
export interface Example {
  title: string;
  line: number;
  body: string;
  answers: { kind: AnswerKind; text: string }[];
}

export type AnswerKind = "html" | "turns" | "problems";

const FENCE = /^````(markdown|html|turns|problems)\n([\s\S]*?)^````$/gm;

/** Reads the examples of a spec: a `markdown` fence, and the fences with answers that follow it. */
export function readExamples(spec: string): Example[] {
  const examples: Example[] = [];
  for (const match of spec.matchAll(FENCE)) {
    const kind = match[1]!;
    const before = spec.slice(0, match.index);
    if (kind === "markdown") {
      const title = [...before.matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? "";
      examples.push({ title, line: before.split("\n").length, body: match[2]!, answers: [] });
    } else examples.at(-1)!.answers.push({ kind: kind as AnswerKind, text: match[2]! });
  }
  return examples;
}

/** Reads an example's body and writes the answer of one kind. */
export function writeAnswer(body: string, kind: AnswerKind): string {
  const transcript = readTranscript(body, { path: "post.md", line: 1, names: [] });
  if (kind === "html") return toLines(transcript.html.join(""));
  if (kind === "problems") return writeProblems(transcript);
  return writeTurns(transcript);
}

/** A page's HTML with its blocks on lines of their own, as they are easier to read. */
export function toLines(html: string): string {
  return html.replaceAll(/(?<!\n)(?=<(?:div|p|details|\/section)\b)|(?<=<\/(?:div|details)>)(?=<)/g, "\n");
}

function writeProblems({ problems }: Transcript): string {
  return problems
    .map((problem) => `${problem.line}:${problem.column} ${problem.severity} ${problem.rule}\n`)
    .join("");
}

function writeTurns({ turns }: Transcript): string {
  let text = "";
  for (const turn of turns) {
    const speaker = turn.speaker
      ? `${turn.speaker}${turn.speaker === turn.speakerLabel ? "" : ` (${turn.speakerLabel})`}`
      : "—";
    text += `${turn.id} ${speaker}\n`;
    for (const { role, language, text: words } of turn.segments) {
      text += `  ${role} ${language}: ${words.replaceAll("\n", " ⏎ ")}\n`;
    }
    for (const { term, english, explanation } of turn.glosses)
      text += `  gloss ${term} = ${english}: ${explanation}\n`;
    for (const { term, english } of turn.boldPairs ?? []) text += `  bold ${term} = ${english}\n`;
  }
  return text;
}

/** Writes all answers of a spec anew; an example without any gets all three. */
export function updateSpec(spec: string): string {
  const parts = spec.split(/^(?=````markdown$)/m);
  return parts
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.indexOf("\n````\n") + 6;
      const body = part.slice("````markdown\n".length, end - 5);
      const rest = part.slice(end).replace(/^\n*(?:````(?:html|turns|problems)\n[\s\S]*?^````\n\n*)+/m, "\n");
      const asked = [...part.matchAll(/^````(html|turns|problems)$/gm)].map(
        (match) => match[1] as AnswerKind,
      );
      const kinds: AnswerKind[] = asked.length > 0 ? asked : ["html", "turns", "problems"];
      let answers = "";
      for (const kind of kinds) {
        const text = writeAnswer(body, kind);
        if (text !== "" || asked.length > 0) answers += `\n\`\`\`\`${kind}\n${text}\`\`\`\`\n`;
      }
      return part.slice(0, end) + answers + rest;
    })
    .join("");
}
