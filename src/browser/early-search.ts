/**
 * Runs inline in the head of the search page, before its styles: starts the worker, which takes as long as all the rest,
 * with what the address asks, and meanwhile fetches the file that it will need first.
 */
import { manifestPath } from "../search/paths.ts";
import type { Ask, Start } from "./search-worker.ts";

{
  const { worker, index, root } = document.currentScript!.dataset as Record<string, string>;
  const toAddress = (path: string): string => new URL(path, location.href).href;
  const base = toAddress(index!);
  const text = new URLSearchParams(location.search).get("q")?.trim();
  const start: Start = { index: base, root: toAddress(root!), handsOver: true, ...(text && { text }) };
  const early = window as { duizhaoSearch?: Worker | null };
  const started = new Worker(worker!, { name: JSON.stringify(start) });
  early.duizhaoSearch = started;
  started.onerror = () => {
    early.duizhaoSearch = null;
  };
  fetch(base + manifestPath, { cache: "no-cache" })
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    // The worker fetches it itself then, and says what is wrong.
    .catch(() => null)
    .then((bytes) => {
      const ask: Ask = { id: 0, kind: "manifest", bytes };
      started.postMessage(ask, bytes ? [bytes] : []);
    });
  // What the page shows without a search need not be laid out, nor seen for a moment.
  if (text) document.documentElement.dataset.asked = "";
}
