// What every Node that npm starts here loads first (`.npmrc`): a package, so that it is found from any folder, or missed before
// `npm install`. Node 20 reads no
// TypeScript without tsx, which costs a third of a second; `launch.mjs` can do without.
if (!process.argv[1]?.endsWith("launch.mjs")) await import("tsx");
