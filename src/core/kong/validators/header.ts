const NAME_EXPECTED = 'letters, digits, "-" and "_"';

/** The name of a header. Kong overlooks a line feed at its end. */
export function headerName(value: string): string | undefined {
  return /^[A-Za-z0-9\-_]+\n?$/.test(value) ? undefined : `is not the name of a header: ${NAME_EXPECTED}`;
}

/** `name` or `name:anything`. */
export function headerOfPair(value: string): string | undefined {
  return isHeaderName(pairOf(value)?.[0]) ? undefined : `does not start with the name of a header: ${NAME_EXPECTED}`;
}

/** `name:value`; the value may be empty, but must not end the header. */
export function headerAndValue(value: string): string | undefined {
  return headerOfPair(value) ?? (/[\0\r\n]/.test(pairOf(value)![1]) ? 'has a value with a line break or NUL in it' : undefined);
}

/** `name:name`. */
export function headerPair(value: string): string | undefined {
  return headerOfPair(value) ?? (isHeaderName(pairOf(value)?.[1]) ? undefined : `does not end with the name of a header: ${NAME_EXPECTED}`);
}

/** What stands before the first colon, and what after it and those that follow it. Nothing where nothing is before it. */
export function pairOf(value: string): [key: string, value: string] | undefined {
  const colon = value.indexOf(':');
  if (colon === 0 || value === '') return undefined;
  if (colon === -1) return [value, ''];
  let start = colon;
  while (value[start] === ':') start++;
  return [value.slice(0, colon), value.slice(start)];
}

/** A name for one instance of a plugin. */
export function instanceName(value: string): string | undefined {
  return /^[\w.\-~\u0080-\u{10ffff}]+$/u.test(value) ? undefined : 'may only have letters, digits, ".", "-", "_" and "~"';
}

/** A tag: printable, without comma and slash, which separate tags where they are asked for. */
export function tag(value: string): string | undefined {
  return /^[ !-+\-.0-~\u0080-\u{10ffff}]+$/u.test(value) ? undefined : 'must not have ",", "/" or control characters';
}

function isHeaderName(value: string | undefined): boolean {
  return value !== undefined && headerName(value) === undefined;
}
