/** Every page: the theme, the filter and the letters of index pages, and `/` for the search. */
import { offerFilter } from "./parts/filter.ts";
import { followLetters } from "./parts/letters.ts";
import { offerSlash } from "./parts/slash.ts";
import { offerTheme } from "./parts/theme.ts";

offerTheme();
offerFilter();
followLetters();
offerSlash();
