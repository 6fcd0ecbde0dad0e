/** A static file server for tests: what a plain web host does with a published folder, and nothing more. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

export interface Served {
  /** `http://127.0.0.1:PORT` and the path prefix, without a trailing slash: append a page's URL to it. */
  url: string;
  /** Paths asked for, with their query, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves `folder` on a free port of 127.0.0.1, below `prefix` (such as `/x/`), with `404.html` for what is not there. */
export async function serve(folder: string, options: { prefix?: string } = {}): Promise<Served> {
  const prefix = (options.prefix ?? "/").replace(/\/+$/, "");
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? "/";
    requests.push(target);
    answer(folder, prefix, target, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  prefix: string,
  target: string,
  response: ServerResponse,
): Promise<void> {
  const path = readPath(target);
  if (path === undefined) return void response.writeHead(400).end();
  const inside = path.startsWith(`${prefix}/`) ? normalize(path.slice(prefix.length)) : undefined;
  const file = inside === undefined ? undefined : await readPage(folder, inside);
  if (file === "folder") return void response.writeHead(301, { location: `${target.split("?")[0]}/` }).end();
  if (file) return void response.writeHead(200, { "content-type": file.type }).end(file.bytes);
  const lost = await readFile(join(folder, "404.html")).catch(() => "Not found");
  response.writeHead(404, { "content-type": TYPES[".html"] }).end(lost);
}

function readPath(target: string): string | undefined {
  try {
    return decodeURIComponent(new URL(target, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

async function readPage(
  folder: string,
  inside: string,
): Promise<{ bytes: Buffer; type: string } | "folder" | undefined> {
  if (inside.split(sep).includes("..")) return undefined;
  const name = inside.endsWith(sep) ? join(inside, "index.html") : inside;
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  try {
    return { bytes: await readFile(join(folder, name)), type };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR" ? "folder" : undefined;
  }
}
