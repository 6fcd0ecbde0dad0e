import path from "node:path";

/** What says how sources are read, and which libraries they find. What npm notes of the libraries it has installed stands for them. */
export const surroundings = [
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tsconfig.json",
];

/** All code that decides what is published. */
export const code = [".eleventy.ts", "src", ...surroundings];

/** What a build is made from, besides its content. */
export const project = [...code, "layouts", "content/site.yaml"];

/** Files and folders of the project by name, as `readInputState` takes them. */
export function locate(projectRoot: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, path.join(projectRoot, name)]));
}
