import type { Asker } from "./asker.ts";
import { Cards, type Words } from "./cards.ts";
import type { PassagesAnswer } from "./check-post.ts";
import { count, element, fill } from "./element.ts";
import { readFilters } from "./filters.ts";
import { pageSize } from "./page-size.ts";
import type { Answer, Hit, Stretch } from "./session.ts";

/** Where results are shown: how many, what else is to say, the list, and the button for more of it. */
export interface ResultsPlace {
  status: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
}

/** Who is told what happens to the list. */
export interface ResultsTellers {
  /** More has been added to it: how far it goes. */
  grown: (next: number) => void;
  /** It is empty, and stays so for this text. */
  nothing: (text: string) => void;
}

/** Where fewer cards than that are left of those that came last, the search goes on by itself. */
const fewestCards = 4;
/** Stretches of the list that it reads then, at most: their pages are some hundred kilobytes each. */
const mostStretches = 4;

/** As much of what was typed as a message repeats. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

/** The address of this page with another query. */
function toSearch(text: string): string {
  return `?q=${encodeURIComponent(text)}`;
}

/**
 * What a search has found. The index promises, and the posts themselves decide: cards whose post has not what is sought go,
 * the counts follow, and where few cards are left the search goes on, as far as it may without being asked.
 */
export class Results {
  readonly #place: ResultsPlace;
  readonly #asker: Asker;
  readonly #words: Words;
  readonly #cards: Cards;
  #answer: Answer | undefined;
  #text = "";
  /** Posts and turns, as far as they are known. */
  #posts = 0;
  #turns = 0;
  /** Posts that only the index has promised so far. */
  #promised = 0;
  /** The first post that is not in the list yet. */
  #next = 0;
  /** Numbers of the posts that were added last and have not gone. */
  readonly #last = new Set<number>();
  /** They were asked for by the button. */
  #follows = false;
  #slow: ReturnType<typeof setTimeout> | undefined;

  readonly #tellers: ResultsTellers;

  constructor(place: ResultsPlace, asker: Asker, words: Words, root: string, tellers: ResultsTellers) {
    this.#place = place;
    this.#asker = asker;
    this.#words = words;
    this.#tellers = tellers;
    this.#cards = new Cards(place.list, asker, words, root, (hit, answer) => this.#check(hit, answer));
    place.more.addEventListener("click", () => this.#more());
  }

  /** Nothing is sought. */
  clear(): void {
    this.#answer = undefined;
    this.#rest();
    this.#cards.clear();
    this.#place.notes.replaceChildren();
    this.#place.more.hidden = true;
    this.#place.status.textContent = "";
  }

  /** Something is sought: what was found before stays until it is there. */
  wait(): void {
    this.#answer = undefined;
    this.#work();
  }

  fail(): void {
    this.#rest();
    this.#place.notes.replaceChildren();
    this.#place.status.textContent = this.#words.failed!;
  }

  /** @param next where the list ends for now, as far as the answer's hits go. */
  show(answer: Answer, text: string, next: number): void {
    this.#answer = answer;
    this.#text = text;
    this.#posts = answer.posts;
    this.#turns = answer.turns;
    this.#promised = answer.exact ? 0 : answer.posts;
    this.#follows = false;
    this.#place.notes.replaceChildren();
    this.#cards.clear();
    this.#rest();
    this.#add(answer.hits, Math.min(next, answer.posts));
    this.#tell();
    if (answer.headOnly) this.#note(this.#words.headOnly!);
    if (answer.writings.length > 0) this.#noteLinks(this.#words.alsoWritten!, answer.writings);
  }

  async #more(): Promise<void> {
    const answer = this.#answer;
    const from = this.#next;
    if (!answer) return;
    try {
      const hits = await this.#asker.ask<Hit[]>({ kind: "more", number: from });
      if (answer !== this.#answer || from !== this.#next) return;
      this.#add(hits, Math.min(from + pageSize, answer.posts));
      this.#tellers.grown(this.#next);
      this.#follows = true;
      this.#focus(hits);
    } catch {
      if (answer === this.#answer) this.fail();
    }
  }

  #add(hits: readonly Hit[], next: number): void {
    this.#last.clear();
    for (const { number } of hits) this.#last.add(number);
    this.#next = next;
    this.#place.more.hidden = this.#busy || next >= this.#answer!.posts;
    this.#cards.add(hits);
  }

  /** The keyboard goes on where the list does, unless it is elsewhere by now. */
  #focus([first]: readonly Hit[]): void {
    const { list, more } = this.#place;
    const active = document.activeElement;
    if (first && (active === document.body || active === more || list.contains(active)))
      list.querySelector<HTMLElement>(`[data-number="${first.number}"] a`)?.focus();
  }

  /** A post was checked: the counts are nearer to the truth. */
  #check(hit: Hit, { turns, stands }: PassagesAnswer): void {
    this.#turns += turns - hit.turnsFound;
    if (this.#promised > 0) this.#promised--;
    if (!stands) {
      this.#posts--;
      this.#last.delete(hit.number);
    }
    this.#tell();
    const ended = this.#busy || this.#next >= this.#answer!.posts;
    if (!stands && this.#last.size < fewestCards && !ended) this.#seek();
  }

  get #busy(): boolean {
    return this.#place.list.getAttribute("aria-busy") === "true";
  }

  /** Goes on, a stretch at a time, until there is something to show; after some that had nothing whoever searches decides. */
  async #seek(): Promise<void> {
    const answer = this.#answer!;
    this.#place.more.hidden = true;
    this.#work();
    try {
      for (let tries = 0; this.#next < answer.posts && tries < mostStretches; tries++) {
        const { hits, next, gone } = await this.#asker.ask<Stretch>({ kind: "seek", number: this.#next });
        if (answer !== this.#answer) return;
        this.#posts -= gone.posts;
        this.#turns -= gone.turns;
        this.#promised = Math.max(0, this.#promised - gone.posts);
        const kept = [...this.#last];
        this.#add(hits, next);
        for (const number of kept) this.#last.add(number);
        this.#tellers.grown(next);
        if (hits.length === 0) continue;
        if (this.#follows) this.#focus(hits);
        break;
      }
      this.#rest();
      this.#place.more.hidden = this.#next >= answer.posts;
      this.#tell();
    } catch {
      if (answer === this.#answer) this.fail();
    }
  }

  /** Says how many there are, or that there are none. */
  #tell(): void {
    if (this.#busy) return;
    const { status } = this.#place;
    const answer = this.#answer!;
    const none = this.#posts === 0;
    const text = this.#describe(answer);
    // What is said already need not be read out again.
    if (status.textContent === text) return;
    status.textContent = text;
    if (!none) return;
    if (answer.blank) {
      this.#note(this.#words.empty!);
      return;
    }
    this.#tellers.nothing(this.#text);
    for (const name of answer.missing) this.#note(fill(this.#words.missing!, { name }));
    for (const { left, source, posts } of answer.less) {
      const found = count(this.#words, "posts", posts);
      const link = element("a", { href: toSearch(source) }, fill(this.#words.remove!, { name: left }));
      this.#place.notes.append(element("p", {}, link, " ", element("small", {}, found)));
    }
    if (answer.less.length === 0) this.#note(this.#words.tryLess!);
    if (readFilters(this.#text).any) this.#note(this.#words.tryFilters!);
  }

  #describe(answer: Answer): string {
    const words = this.#words;
    if (this.#posts === 0)
      return fill(words.nothing!, { name: shorten(this.#text.replace(/^["“「『](.*)["”」』]$/, "$1")) });
    const open = answer.posts - this.#next;
    const isEmpty = this.#last.size === 0 && this.#place.list.childElementCount === 0;
    if (isEmpty && open > 0) return fill(words.notYet!, { posts: count(words, "posts", open) });
    const posts = count(words, "posts", this.#posts);
    if (answer.near) return fill(words.nearest!, { posts });
    if (this.#turns === 0) return posts;
    const turns = count(words, "turns", this.#turns);
    return fill(words[this.#promised === 0 ? "counts" : "countsAbout"]!, { posts, turns });
  }

  #note(text: string): void {
    this.#place.notes.append(element("p", {}, text));
  }

  #noteLinks(text: string, names: readonly string[]): void {
    const links = names.flatMap((name) => [" ", element("a", { href: toSearch(name) }, name)]);
    this.#place.notes.append(element("p", {}, text, ...links));
  }

  /** Busy, and says so when it takes long. */
  #work(): void {
    clearTimeout(this.#slow);
    this.#place.list.setAttribute("aria-busy", "true");
    this.#slow = setTimeout(() => {
      this.#place.status.textContent = this.#words.running!;
    }, 300);
  }

  #rest(): void {
    clearTimeout(this.#slow);
    this.#place.list.setAttribute("aria-busy", "false");
  }
}
