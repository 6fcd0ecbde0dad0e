/** What the reader chose, kept in this browser. Storage may be blocked or full: then choices last as long as the page. */
export function recall(key: "theme" | "view" | "keys"): string | null {
  try {
    return localStorage.getItem(`duizhao.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice; `""` forgets it. */
export function remember(key: "theme" | "view" | "keys", value: string): void {
  try {
    if (value) localStorage.setItem(`duizhao.${key}`, value);
    else localStorage.removeItem(`duizhao.${key}`);
  } catch {
    // Blocked: the page goes on without memory.
  }
}
