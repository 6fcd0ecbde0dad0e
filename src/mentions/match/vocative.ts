/** So many characters before a name tell whether it is called. */
const reach = 16;

/** What is said before somebody's name when that person is spoken to: nothing, or a word that asks for attention. */
const call =
  /(?:^|[.!?…"“‘:] ?|(?:^|[^\p{L}])(?:But,?|So,?|Well,?|Hey,?|Hi,?|Hello,?|Okay,?|OK,|And,|Now,|Look,?|Listen,?|Thanks,?|Thank you,?|Yes,|Yeah,|No,|Oh,|(?:Honest|Actual|Real|Frank|Certain|Absolute|Exact|Definite|Obvious|Unfortunate)ly,) )$/iu;
/** Behind it: a comma, but none before a remark on the person or before more names. */
const called = /^,(?! (?:who|whose|whom|which|the|a|an|and|or|as|then|in|at|of|on|along) )/;
/** `Got to go, Ada.` */
const calledLast = /\p{Ll}, $/u;
const lastBehind = /^[.!?]/;

const chineseCall = /(?:^|[，。！？：；“"「…—]|但是|不过|嘿|嗨|嗯|好吧|好的|那么|谢谢你?|欢迎|你好|听着) ?$/;
const chineseCalled = /^ ?[，。！？”"」…]/;

/** Whether somebody is spoken to by the name at [start, end): `But Ada, you were right`, `“艾达，听着。”`; not `Ada, who left`. */
export function isVocativeAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (text.charCodeAt(start) >= 0x3400) return chineseCall.test(before) && chineseCalled.test(after);
  if (calledLast.test(before) && lastBehind.test(after)) return true;
  // A point behind a name that nothing leads to ends no call: `It was him. Ada.`
  return call.test(before) && (called.test(after) || (lastBehind.test(after) && /\p{L},? $/u.test(before)));
}
