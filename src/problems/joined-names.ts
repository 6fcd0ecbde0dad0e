const ITEM = /[，、；]/;
/** `Oak & Vale, Inc.` and `Ada Vale, Jr.` are one. */
const TEXT = /[，、；]|[,;]\s*(?!(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|N\.A|Jr|Sr|Ph\.?D|M\.?D)\b)\S/i;

/** Whether what counts as one name is several, for an author who writes such signs. @param isItem of a list, where a comma may belong. */
export function isJoined(name: string, isItem: boolean): boolean {
  return /[，、；,;]/.test(name) && (isItem ? ITEM : TEXT).test(name);
}
