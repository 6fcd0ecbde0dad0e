/** Work that is waited for later on: until then nobody needs to be told that it failed. */
export function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}
