import path from "node:path";

/** As an author would name the file: from the working directory where it lies below it. */
export function toShownPath<T extends { path: string }>(place: T): T {
  const relative = path.relative(process.cwd(), path.resolve(place.path));
  const shown = relative.startsWith("..") ? path.resolve(place.path) : relative;
  return { ...place, path: shown.replaceAll(path.sep, "/") };
}
