import type { Token } from "markdown-it";
import type { Language, Transcript, Turn } from "../model.ts";
import { alignParts } from "./align.ts";
import { countTranscript } from "./count-transcript.ts";
import { foldAlternating } from "./dialects/alternating.ts";
import { readFolds } from "./dialects/details.ts";
import { splitLabelLines } from "./dialects/label-lines.ts";
import { splitLinePairs } from "./dialects/line-pairs.ts";
import { dropLoneColons } from "./dialects/lone-colons.ts";
import { findChinese } from "./find-chinese.ts";
import { findLanguage } from "./find-language.ts";
import { joinSpeakers } from "./join-speakers.ts";
import { mendLabels, readDialogue } from "./mend-labels.ts";
import { checkControls } from "./problems/check-controls.ts";
import { checkFenceMarks } from "./problems/check-fence-marks.ts";
import { checkFoldedWords } from "./problems/check-folded-words.ts";
import { checkHeadings } from "./problems/check-headings.ts";
import { checkLabelLike } from "./problems/check-label-like.ts";
import { checkLabels } from "./problems/check-labels.ts";
import { checkLanguages } from "./problems/check-languages.ts";
import { checkLoneLabels } from "./problems/check-lone-labels.ts";
import { checkMissingLabels } from "./problems/check-missing-labels.ts";
import { checkNames } from "./problems/check-names.ts";
import { checkOpenOriginals } from "./problems/check-open-originals.ts";
import { checkPairs } from "./problems/check-pairs.ts";
import { checkSigns } from "./problems/check-signs.ts";
import { createStarsReport } from "./problems/check-stars.ts";
import { checkTables } from "./problems/check-tables.ts";
import { checkTags } from "./problems/check-tags.ts";
import { checkText } from "./problems/check-text.ts";
import { readSteps } from "./read-steps.ts";
import { createReporter, readSource } from "./reporter.ts";
import { createMarkdown } from "./syntax/create-markdown.ts";
import { findFences } from "./syntax/find-fences.ts";
import { findTags } from "./syntax/find-tags.ts";
import { findFootnotes } from "./syntax/footnotes.ts";
import type { Environment } from "./syntax/line-table.ts";
import { straighten } from "./syntax/straighten.ts";
import type { Tag } from "./syntax/tag.ts";
import { uniteSpellings } from "./unite-spellings.ts";
import { findSpeakers } from "./witness.ts";
import { writeTurns } from "./write/write-turns.ts";

export interface TranscriptOptions {
  /** For problems. */
  path: string;
  /** Line in the file on which the body's first line stands, from 1. */
  line: number;
  /** Front matter `lang`; else found from the text. */
  language?: Language;
  /** The site's setting; default `en`. */
  originalLanguage?: Language;
  /** Front matter people, guest, speaker, author: second witnesses for labels. */
  names: string[];
  /** Front matter `speakers:`, label to preferred label; overrides the vote. */
  speakers?: Record<string, string>;
  /** The post's own: a heading that repeats it is told. */
  title?: string;
  /** Whether turns tell their line in the file (`data-line`). Default true. */
  lines?: boolean;
}

let markdown: ReturnType<typeof createMarkdown> | undefined;

/**
 * Reads a body into headings and turns; `format.md` beside this file says how. Never throws on an author's mistake.
 *
 * `Problem.fix` is a UTF-16 range of `body`: a caller that wants ranges of the file adds the body's offset in it.
 */
export function readTranscript(body: string, options: TranscriptOptions): Transcript {
  markdown ??= createMarkdown();
  const md = markdown;
  const source = readSource(body);
  const { text, slips } = straighten(source.text);
  const { report, problems, lineOf, isTold } = createReporter(options.path, options.line, source);
  const latin = options.originalLanguage ?? "en";
  const tags = findTags(text);
  const scripts = findChinese(text, tags);
  const chinese = options.language?.startsWith("zh") ? options.language : scripts.open;
  const env = createEnvironment(text, tags);
  const tokens: Token[] = [];
  md.block.parse(text, md, env, tokens);
  const languages = { chinese, latin };
  const parsed = { source: text, tokens, lines: env.lines, languages };
  const steps = dropLoneColons(readSteps(parsed, report), text, report);
  const language = options.language ?? findLanguage(steps, languages);
  const names = options.names.concat(Object.keys(options.speakers ?? {}));
  const passages = splitLabelLines(
    splitLinePairs(readFolds(steps, text, report), languages),
    languages,
    (parts) => findSpeakers(parts, names),
  );
  uniteSpellings(passages, new Set(Object.keys(options.speakers ?? {})));
  const isSpeaker = findSpeakers(passages, names);
  const dialogue = readDialogue(passages, isSpeaker);
  mendLabels(text, dialogue, report);
  const parts = foldAlternating(passages, language, isSpeaker);
  const alignment = alignParts(parts, isSpeaker);
  const joined = joinSpeakers(alignment.drafts, options.speakers ?? {});
  const refuse = (offset: number, what: string) => {
    const message = `HTML that could run something: ${what}. It is shown as text or left out.`;
    report("unsafe-html", "error", offset, message);
  };
  const written = writeTurns(alignment, {
    source: text,
    writing: { md, env, tokens },
    language,
    originalLanguage: latin,
    foldedChinese: scripts.folded,
    isSpeaker,
    joined,
    lineOf,
    lines: options.lines ?? true,
    refuse,
    seeStars: createStarsReport(text, report),
  });
  checkControls(source, report);
  checkSigns(text, slips, report);
  checkTags(text, env.tags, report);
  checkFenceMarks(text, env.tags, report);
  checkHeadings(text, parts, options.title ?? "", report);
  checkLabels(text, parts, isSpeaker, report);
  checkLabelLike(text, parts, dialogue, report);
  checkLoneLabels(parts, isSpeaker, report);
  checkNames(parts, isSpeaker, report);
  checkTables(text, parts, report);
  checkText(text, parts, isTold, report);
  checkPairs(alignment.drafts, text, language, report);
  checkLanguages(parts, report);
  checkFoldedWords(parts, report);
  checkMissingLabels(alignment.drafts, joined, dialogue, isTold, report);
  checkOpenOriginals(alignment.drafts, text, language, isTold, report);
  const transcript: Transcript = {
    language,
    headings: written.headings,
    turns: written.turns,
    speakers: joined.speakers,
    html: written.html,
    problems: problems(),
    counts: countTranscript(alignment.drafts, written.turns.length, latin),
  };
  const original = findOriginalLanguage(written.turns, language, latin);
  if (original !== undefined) transcript.originalLanguage = original;
  return transcript;
}

/** What the rules of the parser share while they read a body. */
function createEnvironment(text: string, tags: Tag[]): Environment {
  return {
    tags,
    lines: [],
    tagOnLine: [],
    rawOnLine: [],
    fences: new Map(findFences(text).map((fence) => [fence.start, fence])),
    closers: new Map(),
    footnotes: findFootnotes(text),
    noted: new Set(),
  };
}

/** Of folded originals the first one's; of a post that is one original, its own; else none. */
function findOriginalLanguage(
  turns: readonly Turn[],
  language: Language,
  latin: Language,
): Language | undefined {
  for (const { segments } of turns) {
    const original =
      segments.length > 1 ? segments.find((segment) => segment.role === "original") : undefined;
    if (original) return original.language;
  }
  return language === latin && turns.length > 0 ? latin : undefined;
}
