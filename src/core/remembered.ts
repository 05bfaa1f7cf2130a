const REMEMBERED_MAX = 1000;
const LENGTH_MAX = 32;

/**
 * A way to read texts that remembers what it has read. The same few stand everywhere; whoever writes others each time shall not fill
 * the memory.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (known.has(text)) return known.get(text)!;
    const result = read(text);
    if (known.size < REMEMBERED_MAX && text.length < LENGTH_MAX) known.set(text, result);
    return result;
  };
}
