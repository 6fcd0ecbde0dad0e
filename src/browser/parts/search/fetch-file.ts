import type { FetchFile } from "../../../search/query/open-index.ts";

/**
 * Fetches files of the index below `base` and undoes their gzip.
 *
 * @param handed files that somebody else fetches already, each taken once; `null` when that failed.
 */
export function createFetch(base: string, handed: Map<string, Promise<ArrayBuffer | null>>): FetchFile {
  return async (path, version) => {
    const given = handed.get(path);
    handed.delete(path);
    return unpack(new Uint8Array((await given) ?? (await fetchBytes(base, path, version))));
  };
}

async function fetchBytes(base: string, path: string, version: number): Promise<ArrayBuffer> {
  // The first file tells what the others are: it must be the newest.
  const response = await (version === 0
    ? fetch(base + path, { cache: "no-cache" })
    : fetch(`${base}${path}?v=${version.toString(36)}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have undone the gzip already.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Written by hand: a Blob would take the bytes through another process.
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What is wrong with the bytes, the reader says.
  const ignore = (): void => {};
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
