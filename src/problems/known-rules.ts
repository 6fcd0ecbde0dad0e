/** By room, the rules that problems carry; `tests/unit/known-rules.test.ts` holds this list against the sources. */
const rooms = {
  entities:
    "control-character double-alias joined-names no-name slug-clash spelling unknown-file unknown-key wrong-value yaml",
  "front-matter":
    "bad-address bad-date bullet comment control-character date-form duplicate-key empty-item engine extra-quotes fence flag joined-names key-case lang layout legacy-key markdown missing no-source no-title quoted-list source source-name status too-long type unclosed unknown-key unknown-layout yaml",
  outputs: "broken-link home-budget home-elements-budget page-budget site-budget",
  posts: "address-clash drafts encoding linked-outside repeated-source unreadable",
  site: "control-character key-case unknown-key unknown-rule unreached-folder wrong-value yaml",
  transcript:
    "bad-summary conflict control-character drift empty-details fence-words fenced-text folded-translation generator-marker heading-duplicate heading-empty heading-skipped heading-space heading-title heading-wrapped identical-pair label-forms-mixed label-like label-missing label-misspelt link-form literal-stars lone-label loop misaligned missing-original misspelt-tag nested-details no-details no-summary open-original orphan-original repeated-text several-paragraphs stray-close swallowed swapped-pair table-cells table-form truncated turn-dash unclosed-comment unclosed-details unclosed-fence unknown-container unsafe-html untranslated",
};

/** `front-matter/source` and the like, in order. */
export const knownRules: readonly string[] = Object.entries(rooms).flatMap(([room, names]) =>
  names.split(" ").map((name) => `${room}/${name}`),
);

/** What may stand under `rules:` in `site.yaml`: a rule, or a room's every rule as `front-matter/*`. */
export const knownRuleKeys: readonly string[] = [
  ...knownRules,
  ...Object.keys(rooms).map((room) => `${room}/*`),
];
