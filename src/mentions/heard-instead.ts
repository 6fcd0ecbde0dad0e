/**
 * What machines usually write for well-known names that their captions have not learnt. Each counts only near to where the translation
 * names the thing: most of them are words of the language.
 */
const usual: Record<string, RegExp> = {
  a16z: /^(?:asenz|a6z|a16c|a60z|andreessen)$/,
  anthropic: /^(?:entropics?|antropic|andtropic|enthropics?|astropic|astropy)$/,
  chatgpt: /^(?:cha[td](?:gp|b|bt|gbt|gpd|gvt|jpt|pd|pt)|chach?i|chachi?(?:pt|bt)|gpg)$/,
  claude: /^(?:clawed|claud|clod|cloud|clouds?|quad|clot|klaud|clyde)$/,
  claudecode: /^(?:clawed|claud|clod|cloud|quad)code$/,
  codex: /^(?:codecs|kodex|codeex)$/,
  cursor: /^(?:curser|coursera|cursors)$/,
  deepseek: /^(?:deeps[ce]|deepse[ae]?|deepsea|deepsick|deepseq)$/,
  elevenlabs: /^11labs?$/,
  gpt4: /^(?:gp4|gbt4|gpd4|gt4)$/,
  gpt5: /^(?:gp5|gbt5|gpd5|gt5)$/,
  grok: /^(?:grock|croc|crock|groc)$/,
  jeromepowell: /^j(?:pal|pow|powell?|power)$/,
  llama: /^(?:lama|lamas|lamma)$/,
  lng: /^lg$/,
  meta: /^(?:mate|metta)$/,
  n8n: /^(?:na[dn]|nadn|nand|naden|nam|naten|n8|na8n|nitn)$/,
  nbim: /^(?:mim|mbi|mbim|nbi)$/,
  nvidia: /^(?:(?:in?|en|im|on|n)?vid(?:e?o|ia|ya)?|in?vida)$/,
  openai: /^open(?:eye|air|a)$/,
  pfizer: /^(?:fi[sz]ers?|phi[sz]ers?|pizer)$/,
  palantir: /^(?:pounder|poundinger|pounter|volunteer|pal[aeiu]nteer|palenter|poundier)s?$/,
  samaltman: /^sam(?:man|mman|alman|altan|alton|oldman|waltman|almond)$/,
};

/** Letters that those begin with whose first letter sounds like no other of the name. */
const beginnings: Record<string, string> = { elevenlabs: "1", nvidia: "iveo", chatgpt: "g" };

/** Whether a machine usually writes `heard` for a name; both in small letters, without spaces. */
export function isUsual(name: string, heard: string): boolean {
  return Object.hasOwn(usual, name) && usual[name]!.test(heard);
}

/** Whether a name is usually written as something else, however short it is. */
export function isUsuallyMisheard(name: string): boolean {
  return Object.hasOwn(usual, name);
}

/** Whether what is usually written for a name may begin with a letter, given as a code. */
export function mayBegin(name: string, letter: number): boolean {
  return Object.hasOwn(beginnings, name) && beginnings[name]!.includes(String.fromCharCode(letter));
}
