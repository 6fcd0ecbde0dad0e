import type { Problem } from "../model.ts";
import type { ContentAsset } from "../posts/list-assets.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { Assets } from "./assets.ts";

/** Stages what pages show and run, and what the author laid beside the posts. @returns a problem for each file that a page hides. */
export function stageAssets(
  publisher: Publisher,
  { files }: Assets,
  beside: readonly ContentAsset[],
): Problem[] {
  for (const [file, bytes] of files) publisher.emit(file, bytes);
  return beside
    .filter(({ path, absolute, stat }) => !publisher.copy(path, absolute, stat))
    .map(({ path }) => ({
      path,
      line: 1,
      column: 1,
      severity: "error",
      message: `The address /${path} belongs to a page: the file is not published. Give it another name, or move it.`,
      rule: "posts/address-clash",
    }));
}
