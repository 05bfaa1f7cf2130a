import { parsePath, Step, stepName } from '../field-path';
import { EVENT, YamlEvents } from './yaml-events';

/** A place in a file: line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Field { readonly key: number; readonly value: number }

/** Finds the fields of one document in its text. Made for documents that have findings; children are listed once for each node asked. */
export class YamlMap {
  private readonly ends: Int32Array;
  private readonly fields = new Map<number, Map<string, Field>>();
  private readonly items = new Map<number, number[]>();

  public constructor(private readonly events: YamlEvents) {
    this.ends = closings(events);
  }

  /** Where the deepest part of a path that is written starts: a field at its key. */
  public offset(path: string): number {
    return this.find(path).offset;
  }

  /** The text of a value that is written without quotes, before anything is made of it: `yes`, `1.10`. */
  public plainText(path: string): string | undefined {
    const { node, isWhole } = this.find(path);
    const event = this.events.list[this.target(node)];
    return isWhole && event.type === EVENT.SCALAR && this.events.isPlain(event) ? this.events.text(event) : undefined;
  }

  /** The deepest part of a path that is written, and whether that is all of it. */
  private find(path: string): { readonly node: number; readonly offset: number; readonly isWhole: boolean } {
    let node = 1;
    let offset = this.startOf(node);
    const steps = parsePath(path);
    let taken = 0;
    while (taken < steps.length) {
      const step = this.step(this.target(node), steps, taken);
      if (!step) break;
      const written = this.startOf(step.key);
      if (written >= 0) offset = written;
      node = step.value;
      taken += step.steps;
    }
    return { node, offset: Math.max(0, offset), isWhole: taken === steps.length };
  }

  private step(node: number, steps: readonly Step[], i: number): Field & { steps: number } | undefined {
    const { type } = this.events.list[node];
    if (type === EVENT.SEQUENCE) {
      const item = this.itemsIn(node)[Number(stepName(steps[i]))];
      return item === undefined ? undefined : { key: item, value: item, steps: 1 };
    }
    if (type !== EVENT.MAPPING) return undefined;
    // a key with dots, which some write without brackets, looks like several fields
    let name = '';
    for (let taken = 1; i + taken <= steps.length; taken++) {
      const step = steps[i + taken - 1];
      name += (taken > 1 ? '.' : '') + stepName(step);
      const field = this.fieldsOf(node).get(name);
      if (field) return { ...field, steps: taken };
      if (typeof step !== 'string') break;
    }
    return undefined;
  }

  private fieldsOf(node: number): Map<string, Field> {
    const known = this.fields.get(node);
    if (known) return known;
    const fields = new Map<string, Field>();
    this.fields.set(node, fields);
    const { list } = this.events;
    for (let key = node + 1; list[key]?.type !== EVENT.POP && list[node].type === EVENT.MAPPING;) {
      const value = this.after(key);
      const merged = this.events.isMerge(list[key]) ? this.mergedFields(value) : [[this.keyOf(key), { key, value }] as const];
      for (const [name, field] of merged) fields.set(name, field);
      key = this.after(value);
    }
    return fields;
  }

  private mergedFields(value: number): Iterable<readonly [string, Field]> {
    const node = this.target(value);
    if (this.events.list[node].type === EVENT.MAPPING) return this.fieldsOf(node);
    return this.itemsIn(node).flatMap(item => [...this.fieldsOf(this.target(item))]);
  }

  private itemsIn(node: number): number[] {
    const known = this.items.get(node);
    if (known) return known;
    const items: number[] = [];
    this.items.set(node, items);
    const { list } = this.events;
    for (let item = node + 1; list[node].type === EVENT.SEQUENCE && list[item].type !== EVENT.POP; item = this.after(item)) items.push(item);
    return items;
  }

  private keyOf(node: number): string {
    return this.events.key(this.events.list[this.target(node)]);
  }

  private startOf(node: number): number {
    return this.events.offset(this.events.list[node]);
  }

  private target(node: number): number {
    return this.events.targets.get(node) ?? node;
  }

  private after(node: number): number {
    return this.ends[node] + 1;
  }
}

/** Turns offsets of a text into lines and columns. */
export class LineTable {
  private readonly starts: number[] = [0];

  public constructor(text: string, private readonly firstLine: number) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(index + lineBreak.length);
  }

  public position(offset: number): Position {
    let low = 0;
    for (let high = this.starts.length; high - low > 1;) {
      const middle = Math.floor((low + high) / 2);
      if (this.starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: this.firstLine + low, column: offset - this.starts[low] + 1 };
  }
}

/** The last event of each node. */
function closings({ list }: YamlEvents): Int32Array {
  const ends = new Int32Array(list.length);
  const open: number[] = [];
  for (const [i, { type }] of list.entries()) {
    ends[i] = i;
    if (type === EVENT.POP) ends[open.pop()!] = i;
    else if (type !== EVENT.SCALAR && type !== EVENT.ALIAS) open.push(i);
  }
  return ends;
}
