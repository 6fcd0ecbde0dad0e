declare module "markdown-it-container" {
  import type { MarkdownIt } from "markdown-it";

  export default function container(
    md: MarkdownIt,
    name: string,
    options?: { marker?: string; validate?: (parameters: string) => boolean },
  ): void;
}
