/**
 * What earlier builds found out and later ones need not find out again: values by name, each good only for the key that it was
 * made from.
 */
export interface BuildMemory {
  /** The value of that name and key, or `undefined`. */
  recall<T>(name: string, key: string): T | undefined;
  /** Keeps a value (plain data) for later builds. */
  remember(name: string, key: string, value: unknown): void;
}
