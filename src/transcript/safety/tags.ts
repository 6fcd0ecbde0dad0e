/** Tags of raw HTML that reach the page, with the attributes they may keep. */
export const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ["href", "title"],
    abbr: ["title"],
    b: [],
    blockquote: [],
    br: [],
    caption: [],
    cite: [],
    code: [],
    col: ["span"],
    colgroup: ["span"],
    dd: [],
    del: [],
    dfn: [],
    dl: [],
    dt: [],
    em: [],
    figcaption: [],
    figure: [],
    hr: [],
    i: [],
    img: ["src", "alt", "title", "width", "height"],
    ins: [],
    kbd: [],
    li: [],
    mark: [],
    ol: ["start"],
    pre: [],
    q: [],
    rb: [],
    rp: [],
    rt: [],
    ruby: [],
    s: [],
    samp: [],
    small: [],
    strong: [],
    sub: [],
    sup: [],
    table: [],
    tbody: [],
    td: ["colspan", "rowspan"],
    tfoot: [],
    th: ["colspan", "rowspan", "scope"],
    thead: [],
    tr: [],
    u: [],
    ul: [],
    var: [],
    wbr: [],
  }),
);

/** Tags without content. */
export const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "wbr"]);

/** Tags that may stand inside a paragraph; the others need a block of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr b br cite code del dfn em i img ins kbd mark q rb rp rt ruby s samp small strong sub sup u var wbr".split(
    " ",
  ),
);

/** Tags that only dress their content: dropped, their text stays. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  "address article aside big center details div font footer header main nav p section span strike summary time tt".split(
    " ",
  ),
);

/** Tags that could run, load or send something: never passed on, shown as the text they are. */
export const UNSAFE: ReadonlySet<string> = new Set(
  "animate applet audio base body button canvas dialog embed form frame frameset head html iframe image input isindex link marquee math meta noembed noframes noscript object option param plaintext portal script select slot source style svg template textarea title track video xml xmp".split(
    " ",
  ),
);
