import { printPath, Step } from '../../core/field-path';
import { FAILURES } from '../failure';
import { Report } from '../report';
import { SchemaNode } from './node';

/** Reports what stands twice in a set, or under the same keys in a list of `listType: map`. */
export function checkUnique(node: SchemaNode, items: readonly unknown[], steps: readonly Step[], report: Report): void {
  if (node.listType === 'set') return repeated(items, i => duplicate(i, items[i], 'entries of this list are a set'));
  if (node.listType !== 'map') return;
  const stranger = items.findIndex(item => item !== null && (typeof item !== 'object' || Array.isArray(item)));
  if (stranger >= 0) {
    return report.add(FAILURES.listEntry, printPath([...steps, stranger]), {
      value: items[stranger], message: 'is no object, in a list whose entries have keys', expected: `an object with ${node.listMapKeys!.join(', ')}`,
    });
  }
  const keys = node.listMapKeys ?? [];
  repeated(items.map(item => keysOf(item, keys)), (i, key) => duplicate(i, key, `entries of this list are told apart by ${keys.join(', ')}`));

  function duplicate(i: number, value: unknown, why: string): void {
    report.add(FAILURES.duplicate, printPath([...steps, i]), {
      value, message: `stands here a second time; ${why}`, expected: 'something that is not in the list yet', fix: 'remove it or change it',
    });
  }
}

function keysOf(item: unknown, keys: readonly string[]): Record<string, unknown> {
  const fields = item as Record<string, unknown> | null;
  return Object.fromEntries(keys.filter(key => fields?.[key] !== undefined).map(key => [key, fields![key]]));
}

/** Calls for each value that stands a second time; not for the third. */
function repeated<T>(values: readonly T[], found: (i: number, value: T) => void): void {
  if (values.length < 2) return;
  const times = new Map<unknown, number>();
  for (const [i, value] of values.entries()) {
    const key = typeof value === 'object' && value !== null ? canonical(value) : typeof value === 'string' ? `"${value}` : value;
    const before = times.get(key) ?? 0;
    if (before === 1) found(i, value);
    times.set(key, before + 1);
  }
}

/** The same text for values that are equal whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
}
