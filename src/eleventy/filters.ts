/** What layouts may do with a value. All of it is plain text in, plain text out. */

export { createHref } from "../text/href.ts";

/** `1234567` → `1,234,567`, without asking the machine's locale. */
export function toNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
