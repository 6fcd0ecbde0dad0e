/**
 * For esbuild: regular expressions with `\p{…}` stay literals. It knows no version of Node or of a browser that has all of Unicode's
 * properties, and else writes `new RegExp("…", "u")`: made anew, with a look for what was compiled, each time that such a line is run.
 */
export const regexpLiterals = { "regexp-unicode-property-escapes": true };
