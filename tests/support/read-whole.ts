import { readTranscript, type TranscriptOptions } from "../../src/transcript/read-transcript.ts";

/** A body, read, with its HTML in one piece. */
export function readWhole(body: string, options: TranscriptOptions) {
  const transcript = readTranscript(body, options);
  return { ...transcript, html: transcript.html.join("") };
}
