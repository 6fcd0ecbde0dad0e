/**
 * The shape of `content/site.yaml`, as a valibot schema: what `readSettings` checks against and what
 * `schema/site.schema.json` is made from. In the file keys are written with underscores (`original_language`); here
 * in camel case. Each default stands in its `v.optional`.
 */
import * as v from "valibot";
import { type TaxonomyKey, taxonomyTable } from "../taxonomy-table.ts";
import { isLanguage, toScriptTag } from "../text/script-tag.ts";

const text = (description: string) => v.pipe(v.string(), v.trim(), v.description(description));
const count = (description: string) =>
  v.pipe(
    v.number("expected a whole number"),
    v.integer("expected a whole number"),
    v.minValue(0, "expected a number not below 0"),
    v.description(description),
  );
const noLanguage = "expected a language tag such as zh-Hans or en";
const language = (description: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, noLanguage),
    v.check(isLanguage, noLanguage),
    v.description(description),
    v.transform(toScriptTag),
  );
const address = (description: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^(https?:\/\/[^\s/?#]+[^\s?#]*)?$/, "expected an address that begins with https:// or http://"),
    v.transform((url) => url.replace(/\/{1,64}$/, "")),
    v.description(description),
  );

const UNITS: Record<string, number> = { "": 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };
const bytes = (description: string) =>
  v.pipe(
    v.union(
      [
        v.pipe(v.number(), v.integer(), v.minValue(0)),
        v.pipe(
          v.string(),
          v.regex(/^\d{1,15}(\.\d{1,6})? ?([KMG]?B)?$/i),
          v.transform((size) => {
            const unit = /[A-Z]*$/i.exec(size)?.[0] ?? "";
            return Math.round(Number.parseFloat(size) * (UNITS[unit.toUpperCase()] ?? 1));
          }),
        ),
      ],
      "expected a number of bytes, or a size such as 4 MB",
    ),
    v.description(description),
  );

const taxonomy = v.object({
  minPosts: v.optional(
    v.pipe(
      count("Terms with fewer posts get no page; their names link to the search."),
      v.minValue(1, "expected 1 or more"),
    ),
    1,
  ),
  title: v.optional(text("Heading of the taxonomy's page; empty: the interface's own word."), ""),
});

/** The settings' valibot schema. Its input has every key optional, its output is `Settings`. */
export const settingsSchema = v.object({
  title: v.optional(text("Name of the site, in every page's title and in feeds."), "对照"),
  description: v.optional(
    text("One or two sentences on the site, for the home page, feeds and search engines."),
    "",
  ),
  author: v.optional(text("Who publishes the site, for feeds; empty: the title."), ""),
  url: v.optional(
    address("Absolute address of the site's root; feeds, the sitemap and canonical links need it."),
    "",
  ),
  language: v.optional(language("Language of the translations and of the site."), "zh-Hans"),
  originalLanguage: v.optional(language("Language of the originals, where a post does not say."), "en"),
  interface: v.optional(
    v.pipe(
      v.picklist(["auto", "zh", "en"], "expected zh, en or auto"),
      v.description("Language of buttons and labels; auto: zh for a Chinese site, else en."),
    ),
    "auto",
  ),
  drafts: v.optional(
    v.pipe(
      v.picklist(["hide", "publish"], "expected hide or publish"),
      v.description(
        "What a build does with posts marked `draft: true`: leave them out, or publish them with a mark.",
      ),
    ),
    "hide",
  ),
  slugs: v.optional(
    v.pipe(
      v.picklist(["pinyin", "unicode"], "expected pinyin or unicode"),
      v.description("Addresses of terms: Chinese as pinyin, or as its own characters."),
    ),
    "pinyin",
  ),
  repository: v.optional(
    address("Address of the repository that holds the content, for “fix this line” links."),
    "",
  ),
  branch: v.optional(text("Branch of the repository that edits go to."), "main"),
  contentPath: v.optional(text("Folder of the content inside the repository; empty: its root."), "content"),
  related: v.optional(
    v.pipe(count("Number of related posts after a post; 0: none."), v.maxValue(20, "expected at most 20")),
    5,
  ),
  linkMentions: v.optional(
    v.pipe(
      v.boolean("expected true or false"),
      v.description(
        "Link the first mention of each person, company, product and work in a section to its page.",
      ),
    ),
    true,
  ),
  taxonomies: v.optional(
    v.object(
      Object.fromEntries(taxonomyTable.map(({ key }) => [key, v.optional(taxonomy, {})])) as Record<
        TaxonomyKey,
        v.OptionalSchema<typeof taxonomy, Record<never, never>>
      >,
    ),
    {},
  ),
  exports: v.optional(
    v.object({
      markdown: v.optional(
        v.pipe(
          v.picklist(["auto", "on", "off"], "expected auto, on or off"),
          v.description("A Markdown twin beside each post; auto: up to 2,000 posts."),
        ),
        "auto",
      ),
      feedPosts: v.optional(
        v.pipe(count("Newest posts in the site's feeds."), v.minValue(1, "expected 1 or more")),
        30,
      ),
      termFeeds: v.optional(count("Terms with at least so many posts get a feed of their own; 0: none."), 3),
    }),
    {},
  ),
  budgets: v.optional(
    v.object({
      pageBytes: v.optional(bytes("Largest page."), 4_000_000),
      homeBytes: v.optional(bytes("Largest home page."), 200_000),
      homeElements: v.optional(count("Most elements on the home page."), 1_500),
      siteBytes: v.optional(bytes("Size of the whole site; GitHub Pages takes 1 GB."), 1_000_000_000),
    }),
    {},
  ),
  rules: v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.picklist(["error", "warning", "warn", "info", "off"], "expected error, warning, info or off"),
      ),
      v.description("Severity by rule of `npm run check`, e.g. `front-matter/source: off`."),
    ),
    {},
  ),
});
