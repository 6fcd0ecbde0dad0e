import type { FetchFile } from "../../../search/query/open-index.ts";

/** Fetches files of the index below `base` and undoes their gzip. */
export function createFetch(base: string): FetchFile {
  return async (path, version) => {
    // The first file tells what the others are: it must be the newest.
    const response = await (version === 0
      ? fetch(base + path, { cache: "no-cache" })
      : fetch(`${base}${path}?v=${version.toString(36)}`));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server may have undone the gzip already.
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  };
}
