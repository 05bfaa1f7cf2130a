import { getScalarValue, parseEvents, ScalarEvent, YAMLException } from 'js-yaml';
import { Unreadable, YamlEvent, YamlEvents } from './yaml-events';
import { joinLine } from './yaml-flow';
import { LineTable, Position, YamlMap } from './yaml-position';
import { isJson, Piece, pieces } from './yaml-stream';
import { construct, DEPTH_MAX } from './yaml-value';

/** Why a document could not be read. */
export interface YamlError extends Position {
  readonly message: string;
  /** Set where it is YAML all the same, and only strict readers refuse it: a key is set twice. */
  readonly duplicateKey?: true;
  /** Set where the text has braces like a template that is still to be rendered. */
  readonly template?: true;
}

/** One document of a file, or one item of a `List` in it. */
export interface YamlDocument {
  /** What was read; undefined where there is an error. Objects are plain ones, and `__proto__` is a key like any other. */
  readonly value: unknown;
  /** Why nothing was read. The documents around are read all the same. */
  readonly error?: YamlError;
  /** As given to `readDocuments`. */
  readonly file?: string;
  /** Where the content starts, from 1. */
  readonly line: number;
  /** The comments above the content, also those above its `---`: their text without `#`. */
  readonly comments: readonly string[];
  /** Where a field is written, or as much of its path as is: `spec.rules[0].port`. Costs a second parse of this document, once. */
  position(path: string): Position;
  /** The text of a value that is written without quotes, such as `yes` for what is read as true. Costs what `position` does. */
  plainText(path: string): string | undefined;
}

interface List {
  readonly kind: string;
  readonly apiVersion?: unknown;
  readonly items: readonly unknown[];
}

const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** These end a line for the reader of kubectl, in YAML though not in JSON. */
const OTHER_BREAKS = /[\x85\u2028\u2029]/g;
const DOUBLE_QUOTED = 3;
/** How many characters may be parsed again, each time with one more line joined. */
const JOINING_MAX = 5_000_000;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;

/**
 * The documents of a YAML or JSON text, read as kubectl does, but strict about keys that are set twice: `y` and `on` are true, `0777`
 * is 511, dates are texts. Never throws: what cannot be read is a document with an error; what holds nothing is left out.
 *
 * Numbers are those of JavaScript: integers beyond 2^53 lose their last digits.
 */
export function* readDocuments(text: string | Uint8Array, file?: string): Iterable<YamlDocument> {
  for (const piece of pieces(text)) {
    const document = new PieceDocument(piece, file);
    if (document.value !== null) yield document;
  }
}

/** The objects in a document: the items of a `List` (or `ServiceList` …), and of lists in it, each with its own place; else itself. */
export function* listItems(document: YamlDocument): Iterable<YamlDocument> {
  if (isList(document.value)) yield* itemsOf(document, document.value, '');
  else yield document;
}

class PieceDocument implements YamlDocument {
  public readonly value: unknown;
  public readonly error?: YamlError;
  public readonly line: number;
  public readonly comments: readonly string[];
  private fields?: YamlMap;
  private lines?: LineTable;

  public constructor(private readonly piece: Piece, public readonly file?: string) {
    this.comments = piece.comments;
    this.line = piece.contentLine;
    try {
      this.value = construct(parse(piece));
    } catch (error) {
      this.error = this.broken(error);
    }
  }

  public position(path: string): Position {
    if (this.error) return { line: this.error.line, column: this.error.column };
    return this.at(this.map().offset(path));
  }

  public plainText(path: string): string | undefined {
    return this.error ? undefined : this.map().plainText(path);
  }

  private map(): YamlMap {
    return this.fields ??= new YamlMap(parse(this.piece));
  }

  private at(offset: number): Position {
    this.lines ??= new LineTable(this.piece.text, this.piece.line);
    return this.lines.position(offset);
  }

  private broken(error: unknown): YamlError {
    const template = this.piece.text.includes('{{') ? { template: true as const } : {};
    if (error instanceof Unreadable) {
      return { message: error.message, ...error.duplicateKey ? { duplicateKey: true } : template, ...this.at(error.offset) };
    }
    if (!(error instanceof YAMLException)) throw error;
    const message = error.reason.includes('maxDepth') ? `nests more than ${DEPTH_MAX} levels deep` : error.reason;
    return { message, ...template, ...this.at(error.mark?.position ?? 0) };
  }
}

/** An item of a list: its place is found when it is asked for. */
class ListItem implements YamlDocument {
  public readonly file?: string;
  public readonly comments: readonly string[];

  public constructor(private readonly list: YamlDocument, private readonly path: string, public readonly value: unknown) {
    this.file = list.file;
    this.comments = list.comments;
  }

  public get line(): number {
    return this.position('').line;
  }

  public position(path: string): Position {
    return this.list.position(this.inList(path));
  }

  public plainText(path: string): string | undefined {
    return this.list.plainText(this.inList(path));
  }

  private inList(path: string): string {
    return path === '' || path.startsWith('[') ? this.path + path : `${this.path}.${path}`;
  }
}

function* itemsOf(document: YamlDocument, list: List, path: string): Iterable<YamlDocument> {
  for (const [i, item] of list.items.entries()) {
    const place = `${path}items[${i}]`;
    if (isList(item)) yield* itemsOf(document, item, `${place}.`);
    else yield new ListItem(document, place, named(item, list));
  }
}

function isList(value: unknown): value is List {
  const { kind, items } = (value ?? {}) as Partial<List>;
  return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
}

/** The items of a typed list may leave out what its own kind says. */
function named(item: unknown, { apiVersion, kind }: List): unknown {
  if (kind === 'List' || typeof item !== 'object' || item === null || 'kind' in item || 'apiVersion' in item) return item;
  return { apiVersion, kind: kind.slice(0, -'List'.length), ...item };
}

function parse({ text, broken }: Piece): YamlEvents {
  if (broken) throw new Unreadable(broken.message, broken.offset);
  const json = isJson(text);
  const written = json ? text : yamlText(text);
  const { list, source } = parsed(written);
  const version = list[0].directives?.find(({ kind }) => kind === 'yaml')?.version ?? '1.1';
  if (version !== '1.1') throw new Unreadable(`kubectl reads YAML 1.1 only, not ${version}`, 0);
  const joined = source !== written;
  return new YamlEvents(source, list, event => scalarText(written, event as ScalarEvent, json, joined));
}

/** The events of a text, and the text with lines joined where the parser wants them indented. */
function parsed(text: string): { list: YamlEvent[]; source: string } {
  let source = text;
  for (let work = 0; ; work += source.length) {
    try {
      return { list: parseEvents(source, { maxDepth: DEPTH_MAX }) as YamlEvent[], source };
    } catch (error) {
      if (work > JOINING_MAX || !(error instanceof YAMLException) || error.reason !== 'deficient indentation') throw error;
      const joined = joinLine(source, error.mark!.position);
      if (joined === undefined) throw error;
      source = joined;
    }
  }
}

function yamlText(text: string): string {
  const control = text.search(CONTROL);
  if (control >= 0) throw new Unreadable('control characters cannot be written as they are', control);
  return text.replace(OTHER_BREAKS, '\n');
}

/** JSON writes characters beyond 16 bits as two escapes, and `/` as one; YAML knows neither. */
function scalarText(source: string, event: ScalarEvent, json: boolean, joined: boolean): string {
  const text = getScalarValue(source, joined ? { ...event, fast: false } : event);
  if ((event.fast && !joined) || event.style !== DOUBLE_QUOTED) return text;
  if (json) return text.replace(/\p{Surrogate}/gu, '\ufffd');
  const raw = source.slice(event.valueStart, event.valueEnd);
  for (const { 0: escape, 1: short, 2: long, 3: other, index } of raw.matchAll(ESCAPE)) {
    const code = parseInt(short ?? long ?? '0', 16);
    if (other !== '/' && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) continue;
    throw new Unreadable(`${escape} is no character in YAML`, event.valueStart + index);
  }
  return text;
}
