/** Names kept; most posts of a site name the same few thousand. */
const most = 20_000;

/**
 * A function of a name that remembers its answers: most names stand in many posts. What is remembered is bounded, and so is a
 * thread's memory.
 */
export function remember<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = make(name);
      if (known.size >= most) known.clear();
      known.set(name, value);
    }
    return value;
  };
}
