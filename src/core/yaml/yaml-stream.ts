/** One document of a stream, as text. */
export interface Piece {
  /** From the line where the content starts; from the first directive where there are some. */
  readonly text: string;
  /** The line of the stream where the text starts, from 1. */
  readonly line: number;
  /** The line of the stream where the content starts. */
  readonly contentLine: number;
  /** The comments before the content, without `#` and the blanks around. */
  readonly comments: readonly string[];
  /** Why it cannot be parsed, and where in the text. */
  readonly broken?: { readonly message: string; readonly offset: number };
}

/** What comes before the content of a document. */
interface Preamble {
  readonly comments: readonly string[];
  /** Where the content starts, or the document ends. */
  readonly content: number;
  readonly directives: boolean;
  /** Whether `---` was among it. */
  readonly marked: boolean;
}

type Decode = (text: string) => { text: string; wrong?: number };

const MARKER = /(?:^|[\r\n])(\ufeff?---|\.\.\.)(?![^ \t\r\n])/g;
const PREAMBLE_LINE = /[ \t\ufeff]*(?:#([^\r\n]*))?(?:\r\n|\r|\n|$)/y;
const START = /\ufeff?---(?![^ \t\r\n])[ \t]*/y;
const OPENING = /\s*\{/y;
const DIRECTIVE = /%[^\r\n]*(?:\r\n|\r|\n|$)/y;

/**
 * The documents of a stream, each on its own, so that a broken one breaks no other: between the lines that start with `---` (or end
 * with `...`), and between JSON objects that merely follow each other. Those that hold nothing but comments are left out.
 */
export function* pieces(input: string | Uint8Array): Iterable<Piece> {
  if (typeof input === 'string') {
    yield* textPieces(input, text => ({ text }));
    return;
  }
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const whole = decoded(bytes);
  if (whole !== undefined) yield* textPieces(whole, text => ({ text }));
  // one character for each byte, so that only the documents with the wrong bytes are lost
  else yield* textPieces(bytes.toString('latin1'), text => utf8(Buffer.from(text, 'latin1')));
}

/** How many lines end in a part of a text. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

function* textPieces(stream: string, decode: Decode): Iterable<Piece> {
  let line = 1;
  for (const { from, to, closed } of cuts(stream)) {
    const { comments, content, directives, marked } = preamble(stream, from, to);
    if (content < to) {
      const start = directives ? from : Math.max(from, lineStart(stream, content));
      const first = line + lineBreaks(stream, from, start);
      const { text, wrong } = decode(stream.slice(start, to));
      yield* series({
        text,
        line: first,
        contentLine: first + lineBreaks(stream, start, content),
        comments: comments.map(comment => decode(comment).text),
        broken: wrong !== undefined ? { message: 'is not UTF-8', offset: wrong }
          : closed && !marked ? { message: '"---" is missing between "..." and the next document', offset: 0 }
            : undefined,
      });
    }
    line += lineBreaks(stream, from, to);
  }
}

/** Reads comments, directives and `---` up to the content of a document. */
function preamble(text: string, from: number, to: number): Preamble {
  const comments: string[] = [];
  let directives = false;
  let marked = false;
  let at = from;
  while (at < to) {
    if (text[at] === '\n' || text[at] === '\r') {
      at++;
      continue;
    }
    const directive: RegExpExecArray | undefined = marked || text[at] !== '%' ? undefined : match(DIRECTIVE, text, at);
    const line: RegExpExecArray | undefined = directive ?? match(PREAMBLE_LINE, text, at);
    const passed = line ?? (marked ? undefined : match(START, text, at));
    if (!passed) break;
    if (line?.[1] !== undefined) comments.push(line[1].trim());
    directives ||= directive !== undefined;
    marked ||= !line;
    at += passed[0].length;
  }
  return { comments, content: Math.min(at, to), directives, marked };
}

/** Where documents start and end. `closed`: the one before ended with `...`. */
function* cuts(stream: string): Iterable<{ from: number; to: number; closed: boolean }> {
  let from = 0;
  let closed = false;
  for (const marker of stream.matchAll(MARKER)) {
    const at = marker.index + marker[0].length - marker[1].length;
    const ends = marker[1] === '...';
    if (!ends && hasOnlyPreamble(stream, from, at)) continue;
    yield { from, to: at, closed };
    closed = ends;
    from = ends ? at + 3 : at;
  }
  yield { from, to: stream.length, closed };
}

/** Comments and directives before `---` belong to the document that it starts. */
function hasOnlyPreamble(stream: string, from: number, to: number): boolean {
  const { content, marked } = preamble(stream, from, to);
  return !marked && content === to;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** JSON objects that follow each other without `---` are documents too, as `jq -c` writes them. */
function* series(piece: Piece): Iterable<Piece> {
  let { text, line, contentLine } = piece;
  for (let end = firstObject(text); end !== undefined; end = firstObject(text)) {
    yield { ...piece, text: text.slice(0, end), line, contentLine };
    line += lineBreaks(text, 0, end);
    text = text.slice(end);
    contentLine = line + lineBreaks(text, 0, text.indexOf('{'));
  }
  yield { ...piece, text, line, contentLine };
}

/** The end of a JSON object after which another one starts. */
function firstObject(text: string): number | undefined {
  const end = match(OPENING, text, 0) ? objectEnd(text) : undefined;
  return end !== undefined && match(OPENING, text, end) && isJson(text.slice(0, end)) ? end : undefined;
}

function objectEnd(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Whether a text is a JSON object: such a document is read as JSON, which knows a few escapes that YAML doesn't, and the reverse. */
export function isJson(text: string): boolean {
  if (!match(OPENING, text, 0)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as UTF-8, and where they are none. */
function utf8(bytes: Buffer): { text: string; wrong?: number } {
  const text = bytes.toString('utf8');
  const again = Buffer.from(text);
  if (again.equals(bytes)) return { text };
  const wrong = again.findIndex((byte, i) => byte !== bytes[i]);
  return { text, wrong: again.subarray(0, wrong).toString('utf8').length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
