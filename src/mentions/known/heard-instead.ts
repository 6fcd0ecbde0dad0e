/**
 * What machines usually write for well-known names that their captions have not learnt. Each counts only near to where the translation
 * names the thing: most of them are words of the language.
 */
const usual = new Map<string, RegExp>(
  Object.entries({
    a16z: /^(?:asenz|a6z|a16c|a60z|816z|andreessen)$/,
    anthropic: /^(?:entropics?|entropy|antropic|andtropic|enthropics?|astropic|astropy)$/,
    chatgpt:
      /^(?:cha[td](?:gp|b|bt|gbt|gpd|gvt|jpt|pd|pt|tpt)?|ch(?:arge|eck|ar)gp[td]|jackgbt|j[bp][dt]|chach?i|chachi?(?:pt|bt)|gpg)$/,
    claude: /^(?:clawed|claud|claw|clod|cloud|clouds?|cla|quad|clot|klaud|clyde)$/,
    claudecode: /^(?:clawed|claud|clod|cloud|quad)code$/,
    claudecowork: /^cl(?:awed|aude?|od|oud)(?:calledwork|cowork)$/,
    codex: /^(?:codecs|kodex|codeex)$/,
    columbia: /^colombia$/,
    columbiauniversity: /^colombia$/,
    coreweave: /^(?:cory|coree|cores?|corewe|core?wave|corwee?v)$/,
    cursor: /^(?:curser|coursera|cursors|herser)$/,
    deepseek: /^(?:deeps[ce]|deepse[ae]?|deepsea|deepsick|deepseq)$/,
    elevenlabs: /^11la(?:bs?|pse)$/,
    elonmusk: /^(?:y?ell?[oa]n(?:mus[kt]|max|must))$/,
    epstein: /^(?:abste?in|abstain|ebstein|upstein|epstine)$/,
    ft: /^(?:st|fd)$/,
    google: /^googs?$/,
    gpt: /^g(?:pd|bt|tp)[\d.]*$/,
    grok: /^(?:grock|croc|crock|groc)$/,
    grpo: /^(?:gpo|grpoo|grp)$/,
    hamas: /^(?:kamas|hamaz|khamas)$/,
    hezbollah: /^(?:[hk][ie][sz]b[ao]l+ah?|[ks]?zb[ao]la|sobala|hisb[ao]l+ah?)$/,
    ice: /^isis$/,
    ikea: /^(?:ia|ek|eki|ikia|aikea|icare?)$/,
    jeromepowell: /^(?:j(?:pal?|pl|pow|powell?|power)|chairp)$/,
    klarna: /^(?:cl[ao]r[nd]?a?|clard?|cla|carna)$/,
    llama: /^(?:lama|lamas|lamma)$/,
    lng: /^lg$/,
    mamdani: /^(?:i?mam?ani|manny|mani|mand[ao]ni|m[ao]mdon+(?:ie?)?|bombd?ani|amdani|mond[ao]mi)$/,
    meta: /^(?:mate|metal|metta)$/,
    n8n: /^(?:na[dn]|nad[en]n?|nand|naden|nane?|nam|naten|n8|n8end|na8n|nitn)$/,
    nbim: /^(?:mim|mbi|mbim|nbi)$/,
    netanyahu: /^(?:net|nataniel|netanya[ho]?|nan?yahu|natanyahu)$/,
    nvidia: /^(?:(?:in?|en|im|on|n)?vid(?:e?o|ia|ya)?|in?vida|imvideoing)$/,
    oddlots: /^(?:a(?:ll)?thoughts|oddthoughts|a(?:l|ll)?lots?|ala|oddlot|outlots)$/,
    openai: /^open(?:eye|air|a|i|ingeye|ingi)$/,
    ozempic: /^(?:om[pb]?ic|ozemp[ei]k|osempic)$/,
    palantir:
      /^(?:pound(?:s|er|inger)?|pounter|volunteer|pal[aeiu]nteer|palenter|palers?|poundier|parent)s?$/,
    pfizer: /^(?:fi[sz]ers?|phi[sz]ers?|pizer)$/,
    powell: /^pal$/,
    rlvr: /^(?:l?rlv|lrvr?|lvr|rvr|lr)$/,
    robinhood: /^robin$/,
    sambankmanfried: /^s[bp]fs?$/,
    samaltman: /^sam(?:man|mman|alman|altan|alton|oldman|waltman|almond)$/,
    sbf: /^spf$/,
    ted: /^ted$/,
    tesla: /^(?:tassy|tessla|tessler)$/,
    unitedstates: /^america$/,
    universityoftoronto: /^u(?:f|of)t$/,
    wegovy: /^w[eiy]g+[oa](?:vi|vy|i|y)$/,
    who: /^wh$/,
    zuckerberg: /^(?:zux|zuks?|suckerberg)$/,
  }),
);

/** Letters that those begin with whose first letter sounds like no other of the name. */
const beginnings = new Map(
  Object.entries({
    a16z: "8",
    chatgpt: "gj",
    cursor: "h",
    elevenlabs: "1",
    elonmusk: "y",
    epstein: "aeu",
    ft: "s",
    hamas: "k",
    hezbollah: "kzs",
    ikea: "ea",
    jeromepowell: "c",
    mamdani: "abi",
    nvidia: "iveo",
    oddlots: "a",
    rlvr: "l",
    unitedstates: "a",
  }),
);

/** What is another name with the words before it, or none. */
export const another = /(?:(?:latin|north|south|central)america|underthehood)$/;

/** What machines usually write for a name, given in small letters without spaces, as they do; `undefined` for most names. */
export function findUsual(name: string): RegExp | undefined {
  const version = /^gpt(\d[a-z0-9]*)$/.exec(name)?.[1];
  // `GPD 4` and `GP4` for `GPT-4`.
  return (
    usual.get(name) ?? (version === undefined ? undefined : new RegExp(`^(?:g[bp][dt]?|gtp?|jpt)${version}$`))
  );
}

/** Whether what is usually written for a name may begin with a letter, given as a code. */
export function mayBegin(name: string, letter: number): boolean {
  return beginnings.get(name)?.includes(String.fromCharCode(letter)) ?? false;
}
