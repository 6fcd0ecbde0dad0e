/** Every page: the theme, the filter of index pages, and `/` for the search. */
import { offerFilter } from "./parts/filter.ts";
import { offerSlash } from "./parts/slash.ts";
import { offerTheme } from "./parts/theme.ts";

offerTheme();
offerFilter();
offerSlash();
