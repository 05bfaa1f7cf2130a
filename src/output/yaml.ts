import { Yaml } from 'cdk8s';

/**
 * A YAML document, byte for byte as cdk8s' own `Yaml` writes it, many times faster.
 *
 * Strings of one line and ordinary texts of several are written here; how anything else is spelled is asked of `Yaml`, scalar by
 * scalar. Documents that are more than plain data (shared or cyclic references, instances, unusual keys) are left to it as a whole.
 *
 * @param isTree whether it is known that no part of the document stands in it twice
 */
export function yamlDocument(document: unknown, isTree = false): string {
  if (!isCollection(document) || Array.isArray(document)) return Yaml.stringify(document);
  try {
    return `${new PlainDocument(isTree).text(document, '')}\n`;
  } catch (error) {
    if (error === UNUSUAL) return Yaml.stringify(document);
    throw error;
  }
}

const UNUSUAL = Symbol('more than plain data');

class PlainDocument {
  private readonly seen?: Set<object>;

  public constructor(isTree: boolean) {
    if (!isTree) this.seen = new Set();
  }

  /** A value as it stands behind a dash: its first line continues that line, the others are indented. */
  public text(value: unknown, indent: string): string {
    if (typeof value === 'string') return value.includes('\n') ? severalLines(value, indent) : spell(value);
    if (isCollection(value)) return Array.isArray(value) ? this.list(value, indent) : this.mapping(value, indent);
    if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : ask(value);
    if (typeof value === 'boolean' || value === null) return String(value);
    throw UNUSUAL;
  }

  private list(items: unknown[], indent: string): string {
    this.see(items);
    const next = `\n${indent}- `;
    const inner = `${indent}  `;
    let text = '';
    for (const item of items) text += (text === '' ? '- ' : next) + this.text(item, inner);
    return text || '[]';
  }

  private mapping(fields: { [key: string]: unknown }, indent: string): string {
    this.see(fields);
    if (Object.getPrototypeOf(fields) !== Object.prototype) throw UNUSUAL;
    const newLine = `\n${indent}`;
    const inner = `${indent}  `;
    let text = '';
    for (const key in fields) {
      if (!hasOwn.call(fields, key)) continue;
      const value = this.text(fields[key], inner);
      const below = isCollection(fields[key]) && value !== '[]' && value !== '{}';
      const head = text === '' ? keyText(key) : newLine + keyText(key);
      text += below ? head + `\n${inner}` + value : head + ' ' + value;
    }
    return text || '{}';
  }

  /** A collection that occurs twice gets an anchor. */
  private see(collection: object): void {
    if (this.seen?.has(collection)) throw UNUSUAL;
    this.seen?.add(collection);
  }
}

function isCollection(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

const keys = new Map<string, string>();

const hasOwn = Object.prototype.hasOwnProperty;

/** A key and its colon. It is spelled like a value, unless it is very long, breaks the line, or looks like the beginning of a document. */
function keyText(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  if (key.length > 170 || key.includes('\n') || key.startsWith('---') || key.startsWith('...')) throw UNUSUAL;
  return remember(keys, key, `${spell(key)}:`);
}

const words = new Map<string, string>();

function spell(text: string): string {
  if (text.length < 6) return words.get(text) ?? remember(words, text, spellAny(text));
  return /^[a-df-z_/][\w./-]{5,}$/i.test(text) ? text : spellAny(text); // most are such words, and none of them means more
}

function spellAny(text: string): string {
  if (!/^[ -~]+$/.test(text)) return ask(text);
  if (/^[,[\]{}#&*!|>'"%@` ]|: | #|[ :]$/.test(text)) return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
  return /^[\w/(^$=\\]/.test(text) && !MAY_MEAN_MORE.test(text) ? text : ask(text);
}

/** Words and numbers of any version of YAML, and some that are neither. */
const MAY_MEAN_MORE = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+|\d[\d_.:a-fx+\-tz ]*)$/i;

/** A text of several lines: a literal block, where it neither begins with white space nor ends with more than one line break. */
function severalLines(text: string, indent: string): string {
  if (!/^\S[\t\n -~\u00a1-\ud7ff]*\S\n?$/.test(text)) return ask(text).replace(/\n+ {2}/g, breaks => breaks.slice(0, -2) + indent);
  const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `|${lines === text ? '-' : ''}\n${indent}${lines.replace(/\n+/g, `$&${indent}`)}`;
}

const answers = new Map<string | number, string>();

/** How `Yaml` spells a scalar; where it takes several lines, they are indented by two. */
function ask(scalar: string | number): string {
  return answers.get(scalar) ?? remember(answers, scalar, Yaml.stringify([scalar]).slice('- '.length, -'\n'.length));
}

function remember<K>(texts: Map<K, string>, key: K, text: string): string {
  if (texts.size >= 10_000) texts.clear();
  texts.set(key, text);
  return text;
}
