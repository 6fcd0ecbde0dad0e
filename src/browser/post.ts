/** A post's page. Everything here adds to a page that reads well without it. */

import { showArrival } from "./parts/arrival.ts";
import { offerCast } from "./parts/cast.ts";
import { followChapters } from "./parts/chapters.ts";
import { offerFolding } from "./parts/folding.ts";
import { offerKeys } from "./parts/keys.ts";
import { keepPlaces } from "./parts/place.ts";
import { reachScrollers } from "./parts/scrollers.ts";
import { offerTools } from "./parts/tools.ts";
import { offerVideo } from "./parts/video.ts";
import { offerViews } from "./parts/views.ts";

offerViews();
offerFolding();
offerCast();
offerTools();
offerKeys();
offerVideo();
followChapters();
reachScrollers();
keepPlaces(showArrival());
