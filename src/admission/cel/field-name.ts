const RESERVED = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package',
  'namespace', 'return', 'var', 'void', 'while',
]);

const ESCAPES: Readonly<Record<string, string>> = { '__': '__underscores__', '.': '__dot__', '-': '__dash__', '/': '__slash__' };
const UNESCAPES = new Map(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));

/** What rules call a property; nothing for one that they cannot name. */
export function escapedField(name: string): string | undefined {
  if (RESERVED.has(name)) return `__${name}__`;
  if (!/^[A-Za-z_./-][\w./-]*$/.test(name)) return undefined;
  return name.replace(/__|[./-]/g, special => ESCAPES[special]);
}

/** The property that rules call so; nothing where none can be called so. A reserved word may also stand as it is, if it can be parsed. */
export function unescapedField(name: string): string | undefined {
  if (RESERVED.has(name)) return name;
  const plain = /^__[a-z]+__$/.test(name) && RESERVED.has(name.slice(2, -2))
    ? name.slice(2, -2) : name.replace(/__[a-z]+?__/g, escaped => UNESCAPES.get(escaped) ?? escaped);
  return escapedField(plain) === name ? plain : undefined;
}
