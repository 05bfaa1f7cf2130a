import { printPath, Step } from '../../core/field-path';
import { FAILURES } from '../failure';
import { Report } from '../report';
import { SchemaNode } from './node';

/** Reports what stands twice in a set, or under the same keys in a list of `listType: map`. */
export function checkUnique(node: SchemaNode, items: readonly unknown[], steps: readonly Step[], report: Report): void {
  if (node.listType === 'set') {
    for (const i of repeated(items)) duplicate(i, items[i], 'the entries of this list are a set', steps, report);
  } else if (node.listType === 'map') {
    checkKeys(node.listMapKeys ?? [], items, steps, report);
  }
}

function checkKeys(keys: readonly string[], items: readonly unknown[], steps: readonly Step[], report: Report): void {
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] === 'object' && !Array.isArray(items[i])) continue;
    return report.add(FAILURES.listEntry, printPath([...steps, i]), {
      value: items[i], message: 'is no object, in a list whose entries have keys', expected: `an object with ${keys.join(', ')}`,
    });
  }
  if (items.length < 2) return;
  const values = keys.length === 1 ? items.map(item => fieldOf(item, keys[0])) : items.map(item => keysOf(item, keys));
  for (const i of repeated(values)) {
    duplicate(i, keysOf(items[i], keys), `the entries of this list are told apart by ${keys.join(', ')}`, steps, report);
  }
}

function duplicate(i: number, value: unknown, why: string, steps: readonly Step[], report: Report): void {
  report.add(FAILURES.duplicate, printPath([...steps, i]), {
    value, message: `stands here a second time; ${why}`, expected: 'something that is not in the list yet', fix: 'remove it or change it',
  });
}

function fieldOf(item: unknown, key: string): unknown {
  return (item as Record<string, unknown> | null)?.[key];
}

function keysOf(item: unknown, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter(key => fieldOf(item, key) !== undefined).map(key => [key, fieldOf(item, key)]));
}

/** The indexes of values that stand a second time; not a third. */
function repeated(values: readonly unknown[]): number[] {
  const times = new Map<unknown, number>();
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const key = typeof value === 'object' && value !== null ? canonical(value) : typeof value === 'string' ? `"${value}` : value;
    const before = times.get(key) ?? 0;
    if (before === 1) found.push(i);
    times.set(key, before + 1);
  }
  return found;
}

/** The same text for values that are equal whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1));
  });
}
