import type { Problem } from "../model.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands, which GitHub Actions shows as annotations on the lines. Paths count from the repository's root. */
export function toGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ path, line, column, severity, message, rule }) => {
      const properties = { file: path.replaceAll("\\", "/"), line, col: column, title: rule };
      const written = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      return `::${commands[severity]} ${written.join(",")}::${escapeData(message)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
