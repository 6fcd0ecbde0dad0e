/** One key of a post's front matter that holds names. */
export interface NameField {
  key: string;
  /** What authors read of it in their editor. */
  about: string;
  /** Whether no name in it has such signs within: `甲、乙` is two that somebody wrote as one, and is told. */
  isOfNames?: true;
  /** Other words for it, of other generators and languages, that authors are told it for. */
  meant?: string;
}

/** One taxonomy: all that the project needs to know of it, besides what the interface calls it (`src/text/interface-*.ts`). */
export interface TaxonomyRow {
  /** Key of `Post.terms`, of settings and of the interface strings; first segment of its addresses: `/people/`. */
  key: string;
  /** Whose names it gathers. */
  fields: readonly NameField[];
  /** Whether `content/authorities/` may hold records of its names. */
  hasRecords: boolean;
  /** How its names are read aloud. */
  kind: "person" | "thing";
}

/** All taxonomies, in the order of the navigation. */
export const taxonomyTable = [
  {
    key: "tags",
    fields: [
      {
        key: "tags",
        about: "Tags, e.g. multimodal-ai.",
        isOfNames: true,
        meant: "keywords tag suggestedtags 标签 標籤",
      },
    ],
    hasRecords: true,
    kind: "thing",
  },
  {
    key: "people",
    fields: [{ key: "people", about: "People spoken of.", isOfNames: true, meant: "person 人物" }],
    hasRecords: true,
    kind: "person",
  },
  {
    key: "companies",
    fields: [
      {
        key: "companies_orgs",
        about: "Companies and organisations spoken of.",
        isOfNames: true,
        meant: "orgs organisations organizations company 公司 机构 機構",
      },
    ],
    hasRecords: true,
    kind: "thing",
  },
  {
    key: "products",
    fields: [
      {
        key: "products_models",
        about: "Products and models spoken of.",
        meant: "products models 产品 產品 模型",
      },
    ],
    hasRecords: true,
    kind: "thing",
  },
  {
    key: "media",
    fields: [
      {
        key: "media_books",
        about: "Books, papers, films and other works spoken of.",
        meant: "books media works 书籍 書籍 作品",
      },
    ],
    hasRecords: true,
    kind: "thing",
  },
  {
    key: "series",
    fields: [{ key: "series", about: "Series the post belongs to.", meant: "系列" }],
    hasRecords: false,
    kind: "thing",
  },
  {
    key: "categories",
    fields: [
      { key: "category", about: "Category, e.g. ai-ml.", isOfNames: true, meant: "categories 分类 分類" },
    ],
    hasRecords: false,
    kind: "thing",
  },
  {
    key: "areas",
    fields: [
      { key: "area", about: "Field of life or work that the post belongs to, wider than its category." },
    ],
    hasRecords: false,
    kind: "thing",
  },
  {
    key: "projects",
    fields: [{ key: "project", about: "Project that the post is part of." }],
    hasRecords: false,
    kind: "thing",
  },
  {
    // Channels: who speaks in a turn is a person.
    key: "speakers",
    fields: [
      { key: "speaker", about: "The channel or programme that the talk comes from." },
      { key: "guest", about: "Guest of the programme.", isOfNames: true, meant: "guests 嘉宾 嘉賓" },
      {
        key: "channel",
        about: "The channel that published the talk.",
        meant: "program programme podcast 频道 頻道",
      },
    ],
    hasRecords: true,
    kind: "thing",
  },
] as const satisfies readonly TaxonomyRow[];

type Row = (typeof taxonomyTable)[number];
export type TaxonomyKey = Row["key"];
/** A front-matter key that holds names of a taxonomy. */
export type NameFieldKey = Row["fields"][number]["key"];

/** The fields of all taxonomies. */
export const nameFields: readonly (NameField & { key: NameFieldKey })[] = taxonomyTable.flatMap(
  ({ fields }): readonly (NameField & { key: NameFieldKey })[] => fields,
);
