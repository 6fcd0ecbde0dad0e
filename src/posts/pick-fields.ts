/** Some fields of a value, as far as it has them, in the order given: values of one kind give objects of one shape. */
export function pickFields<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const field of fields) {
    const value = from[field];
    if (value !== undefined) picked[field] = value;
  }
  return picked;
}
