import { isRecord, Json } from '../core/json';

/** A path with a field more, in the notation of the API server. */
export function below(path: string, field: string | number): string {
  if (typeof field === 'number') return `${path}[${field}]`;
  if (!/^[\w-]+$/.test(field)) return `${path}[${field}]`;
  return path === '' ? field : `${path}.${field}`;
}

/** What of a document has been read so far. */
export class Ledger {
  private readonly read = new Set<string>();

  public add(path: string): void {
    this.read.add(path);
  }

  /** The leaves of a value that nobody has read: each will be reported. */
  public *left(value: unknown, path: string): Iterable<{ readonly path: string; readonly value: unknown }> {
    if (this.read.has(path) || value === undefined || value === null) return;
    const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
    const fields: readonly (readonly [string | number, unknown])[] = entries;
    if (fields.length === 0) yield { path, value };
    for (const [field, inner] of fields) yield* this.left(inner, below(path, field));
  }
}

/**
 * An object that is read field by field. What is read is on the ledger as carried over; what is not, is reported in the end. So nothing is
 * dropped in silence. Fields are found under both names that protocol buffers have in JSON: `connectTimeout` and `connect_timeout`.
 */
export class Fields {
  public constructor(public readonly value: Json, public readonly path: string, private readonly ledger: Ledger) {}

  /** A field as a whole. */
  public take(field: string): unknown {
    const key = this.key(field);
    this.ledger.add(below(this.path, key));
    return this.value[key] ?? undefined;
  }

  /** A field that is a text, number or boolean; nothing where it is something else, which is reported then. */
  public scalar(field: string): string | number | boolean | undefined {
    const value = this.peek(field);
    return typeof value === 'object' ? undefined : this.take(field) as string | number | boolean | undefined;
  }

  /** As `scalar`, for texts. */
  public text(field: string): string | undefined {
    return typeof this.peek(field) === 'string' ? this.take(field) as string : undefined;
  }

  /** As `scalar`, for numbers. */
  public number(field: string): number | undefined {
    const value = this.peek(field);
    return typeof value === 'number' || (typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) ? Number(this.take(field)) : undefined;
  }

  /** A field without reading it. */
  public peek(field: string): unknown {
    return this.value[this.key(field)] ?? undefined;
  }

  /** An object in it. An empty one counts as read. */
  public child(field: string): Fields | undefined {
    const value = this.peek(field);
    if (!isRecord(value)) return undefined;
    if (Object.keys(value).length === 0) this.take(field);
    return new Fields(value, this.pathOf(field), this.ledger);
  }

  /** The objects of a list in it. */
  public list(field: string): Fields[] {
    const value = this.peek(field);
    if (!Array.isArray(value)) return [];
    if (value.length === 0) this.take(field);
    return value.flatMap((item: unknown, i) => isRecord(item) ? new Fields(item, below(this.pathOf(field), i), this.ledger) : []);
  }

  /** Two texts that are nothing without each other. */
  public pair(first: string, second: string): { readonly name: string; readonly value: string } | undefined {
    if (typeof this.peek(first) !== 'string' || typeof this.peek(second) !== 'string') return undefined;
    return { name: this.text(first)!, value: this.text(second)! };
  }

  /** Texts by their keys. */
  public texts(field: string): Record<string, string> | undefined {
    const value = this.peek(field);
    if (!isRecord(value) || !Object.values(value).every(text => typeof text === 'string')) return undefined;
    this.take(field);
    return value as Record<string, string>;
  }

  public pathOf(field: string): string {
    return below(this.path, this.key(field));
  }

  /** All of it. */
  public takeAll(): void {
    this.ledger.add(this.path);
  }

  private key(field: string): string {
    if (field in this.value) return field;
    const snake = field.replace(/[A-Z]+/g, letters => `_${letters.toLowerCase()}`);
    return snake in this.value ? snake : field;
  }
}
