/** Writes `schema/*.json` anew: `npm run schema`, after a change of the front matter's or the settings' schema. */
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../eleventy/options.ts";
import { buildSchemas } from "./build-schemas.ts";

const folder = path.join(projectRoot, "schema");
fs.mkdirSync(folder, { recursive: true });
for (const [file, text] of buildSchemas()) fs.writeFileSync(path.join(folder, file), text);
