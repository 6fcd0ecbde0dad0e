/** JSON Schemas for editors, made from the schemas that the program itself reads by. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { frontMatterSchema } from "../posts/front-matter-schema.ts";
import { settingsSchema } from "../site/settings-schema.ts";

type Json = Record<string, unknown>;

const options = { typeMode: "input", errorMode: "ignore", target: "draft-07" } as const;

/** File name below `schema/` → its text. */
export function buildSchemas(): Map<string, string> {
  const front = close(toJsonSchema(frontMatterSchema, options) as Json);
  const site = toSnakeKeys(close(toJsonSchema(settingsSchema, options) as Json));
  return new Map([
    ["front-matter.schema.json", print("Front matter of a post", front)],
    ["site.schema.json", print("Settings of the site, content/site.yaml", site)],
    ["authorities.schema.json", print("Records of content/authorities/*.yaml", authorities)],
  ]);
}

function print(title: string, { $schema, ...schema }: Json): string {
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
}

/** Keys that are not named are slips: editors shall underline them. */
function close(schema: Json): Json {
  if (typeof schema.properties !== "object" || schema.properties === null) return schema;
  const properties = Object.entries(schema.properties).map(([key, value]) => [key, close(value as Json)]);
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: undefined,
    additionalProperties: false,
  };
}

/** The program's keys are in camel case, the file's are written with underscores. */
function toSnakeKeys(schema: Json): Json {
  if (typeof schema.properties !== "object" || schema.properties === null) return schema;
  const properties = Object.entries(schema.properties).map(([key, value]) => [
    key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    toSnakeKeys(value as Json),
  ]);
  // Defaults of groups are empty; those of the keys inside say more.
  return { ...schema, default: undefined, properties: Object.fromEntries(properties) };
}

const name = { type: "string", minLength: 1 };
const names = { anyOf: [name, { type: "array", items: name }] };
const authorities: Json = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "array",
  items: {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: {
        description: "Preferred name; or one for each language: `{ zh: 唐纳德·特朗普, en: Donald Trump }`.",
        anyOf: [name, { type: "object", additionalProperties: name, minProperties: 1 }],
      },
      aliases: { description: "Other names in any script: all of them lead to one page.", ...names },
      note: { description: "One sentence on its page.", type: "string" },
      sameAs: { description: "Addresses of the same thing elsewhere, e.g. its Wikidata item.", ...names },
      kind: { description: "What it is, in a word on its page, e.g. university.", type: "string" },
      slug: { description: "Last part of the address, in place of the name's.", type: "string" },
    },
  },
};
