import type { Problem } from "../model.ts";
import type { Entry } from "../posts/entry.ts";
import { readPlace } from "../posts/list-posts.ts";
import { DamagedPack } from "../posts/pack.ts";
import { toPostUrl } from "../posts/post-url.ts";
import { escapeText } from "../transcript/write/escape.ts";

/** More would not be read on a page; `check` lists all. */
const mostShown = 50;

// In a shadow of its own: neither the site's styles nor its scripts see it. A dialog's form closes it without a script.
const style = `dialog{box-sizing:border-box;position:fixed;inset:auto 1rem 1rem auto;z-index:2147483647;margin:0;padding:1rem;
max-inline-size:min(48rem,calc(100vw - 2rem));max-block-size:60vh;overflow:auto;font:14px/1.5 system-ui,sans-serif;
color:#1b1b1b;background:#fff8e8;border:2px solid #b3261e;border-radius:8px;box-shadow:0 4px 24px #0006}
form{float:inline-end}button{min-inline-size:44px;min-block-size:44px;font:inherit}
ul{margin:.5rem 0 0;padding-inline-start:1.2rem}li{overflow-wrap:anywhere}code{font-weight:600}
@media print{dialog{display:none}}`;

/** What the preview knows of each post's problems: for the terminal those of files just saved, for a page its own. */
export class PreviewProblems {
  readonly #hashes = new Map<string, string>();
  readonly #urls = new Map<string, string>();
  /** Paths of the files by address of their page. */
  readonly #pages = new Map<string, string>();
  #problemsIn: (path: string) => readonly Problem[] = () => [];

  /**
   * Takes over what a build found.
   *
   * @param problemsIn the problems of a file, given its path below the content folder.
   * @returns the problems of the files that changed since the build before; none the first time.
   */
  take(entries: readonly Entry[], problemsIn: (path: string) => readonly Problem[]): Problem[] {
    const isFirst = this.#hashes.size === 0;
    const changed = entries.filter(({ path, hash }) => this.#hashes.get(path) !== hash);
    this.#hashes.clear();
    this.#pages.clear();
    this.#problemsIn = (path) => {
      try {
        return problemsIn(path);
      } catch (error) {
        // Somebody has taken the cache away meanwhile: the next save reads everything again.
        if (error instanceof DamagedPack) return [];
        throw error;
      }
    };
    for (const { path, hash, post } of entries) {
      this.#hashes.set(path, hash);
      if (post) this.#urls.set(path, post.url);
      // A file that cannot be read has no page: its problems stand where the page was, or would be.
      const url = this.#urls.get(path) ?? guessUrl(path);
      if (url !== undefined) this.#pages.set(url, path);
    }
    return isFirst ? [] : changed.flatMap(({ path }) => this.#problemsIn(path));
  }

  /** Markup to put behind the page at this address (of the site, decoded); `""` where nothing is wrong. */
  toOverlay(url: string): string {
    const path = this.#pages.get(url);
    if (path === undefined) return "";
    const shown = this.#problemsIn(path).filter(({ severity }) => severity !== "info");
    return shown.length > 0 ? toMarkup(shown) : "";
  }
}

function toMarkup(problems: readonly Problem[]): string {
  const items = problems
    .slice(0, mostShown)
    .map(
      ({ path, line, column, severity, message, rule }) =>
        `<li><code>${escapeText(`${path}:${line}:${column}`)}</code> ${severity} ${escapeText(message)} (${rule})</li>`,
    );
  if (problems.length > mostShown) {
    items.push(`<li>… and ${problems.length - mostShown} more: npm run check lists all.</li>`);
  }
  return (
    `<duizhao-problems lang="en"><template shadowrootmode="open"><style>${style}</style>` +
    '<dialog open aria-label="Problems of this file"><form method="dialog"><button aria-label="Close">×</button></form>' +
    `<ul>${items.join("")}</ul></dialog></template></duizhao-problems>`
  );
}

/** Where the page of a post would be that cannot be read: by its file alone. */
function guessUrl(path: string): string | undefined {
  const { folder, stem } = readPlace(path);
  return toPostUrl(folder, stem, "", "");
}
