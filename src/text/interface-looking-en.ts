/** The interface of the pages to look at, in English. */
export const englishLooking = {
  // Explore
  exploreWords: {
    description:
      "Posts a month, the people, companies, products and works named most, and who appears with whom.",
    months: "Posts a month",
    monthsChart: "Posts a month, {a} to {b}; most in {name}: {n}.",
    outside: "Not in the chart:",
    earlier: "{n} earlier",
    later: "{n} later",
    undated: "{n} undated",
    trends: "Who was talked about when",
    trendsMonth: "A bar is a month; each line has its own scale.",
    trendsQuarter: "A bar is a quarter; each line has its own scale.",
    byMentions: "Numbers are mentions in the text.",
    byPosts: "Numbers are posts that name it.",
    network: "Who appears with whom",
    networkNote:
      "Names that share many posts are tied and lie near. The larger the name, the more posts name it; each leads to its page.",
    networkChart: "A network of {n} names; the table below holds the same.",
    skipChart: "Skip the network",
    table: "Table",
    year: "Year",
    total: "Total",
    name: "Name",
    kind: "Kind",
    posts: "Posts",
    ties: "Often with",
  },

  // Glossary
  glossaryWords: {
    description:
      "Terms that posts give the English of: wording, explanation, places, and competing translations.",
    ofPost: "Terms in this post",
    terms: "{n} terms",
    termsOne: "{n} term",
    listed: "Listed are terms that at least {n} posts explain; {a} are explained in all.",
    top: "Explained most",
    competing: "One English wording, several translations",
    others: "Also",
    more: "{n} posts",
    above: "Up",
    parts: "By sound",
  },
};
