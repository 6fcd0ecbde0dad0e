/** Settings of a site that is measured, not published: it may be as large as it comes out. */
export const siteSettings = `title: 基准
url: https://example.org
drafts: publish
budgets:
  page_bytes: 1 GB
  site_bytes: 100 GB
`;
