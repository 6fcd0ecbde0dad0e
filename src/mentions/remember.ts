/** Names kept; most posts of a site name the same few thousand. */
const most = 20_000;

/**
 * A function of a name that remembers its answers: most names stand in many posts. What is remembered is bounded, and so is a
 * thread's memory.
 */
export function remember<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T | typeof nothing>();
  return (name) => {
    const value = known.get(name);
    if (value === nothing) return undefined as T;
    if (value !== undefined) return value;
    const made = make(name);
    if (known.size >= most) known.clear();
    known.set(name, made === undefined ? nothing : made);
    return made;
  };
}

/** Stands for an answer that is `undefined`: most names have no initials, no dot and no readings. */
const nothing = Symbol("nothing");
