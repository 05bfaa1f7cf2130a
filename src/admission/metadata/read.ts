import { Step, printPath } from '../../core/field-path';
import { nearest } from '../../core/spelling/nearest';
import { FAILURES } from '../failure';
import { Report } from '../report';

/** `metadata`, as far as it says something. Null and what is empty count as absent, as in the server's own type. */
export interface Metadata {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly OwnerReference[];
  readonly managedFields?: readonly ManagedFields[];
  readonly generation?: number;
  readonly deletionTimestamp?: string;
  readonly deletionGracePeriodSeconds?: number;
}

export interface OwnerReference {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly uid?: string;
  readonly controller?: boolean;
}

export interface ManagedFields {
  readonly operation?: string;
  readonly fieldsType?: string;
  readonly manager?: string;
  readonly subresource?: string;
}

type Form =
  | 'string' | 'int64' | 'boolean' | 'time' | 'any'
  | { readonly map: Form } | { readonly list: Form } | { readonly fields: Readonly<Record<string, Form>> };

const TEXTS: Form = { map: 'string' };

/** What the server reads into its own types; the schema of the kind has no say in it. */
const METADATA: Form = {
  fields: {
    name: 'string', generateName: 'string', namespace: 'string', selfLink: 'string', uid: 'string', resourceVersion: 'string',
    generation: 'int64', creationTimestamp: 'time', deletionTimestamp: 'time', deletionGracePeriodSeconds: 'int64',
    labels: TEXTS, annotations: TEXTS, finalizers: { list: 'string' },
    ownerReferences: {
      list: { fields: { apiVersion: 'string', kind: 'string', name: 'string', uid: 'string', controller: 'boolean', blockOwnerDeletion: 'boolean' } },
    },
    managedFields: {
      list: {
        fields: {
          manager: 'string', operation: 'string', apiVersion: 'string', time: 'time', fieldsType: 'string', fieldsV1: 'any', subresource: 'string',
        },
      },
    },
  },
};

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads `metadata`, reporting what cannot be read and fields that are unknown; `undefined` where something could not be read:
 * the server then looks at nothing else.
 */
export function readMetadata(value: unknown, report: Report, steps: readonly Step[] = ['metadata']): Metadata | undefined {
  const reading = new Reading(report, [...steps]);
  const metadata = reading.value(METADATA, value);
  return reading.readable ? metadata as Metadata ?? {} : undefined;
}

class Reading {
  public readable = true;

  public constructor(private readonly report: Report, private readonly steps: Step[]) {}

  public value(form: Form, value: unknown): unknown {
    if (value === null || value === undefined) return undefined;
    if (typeof form === 'object') {
      if ('list' in form) return Array.isArray(value) ? this.list(form.list, value) : this.unreadable(value, 'a list');
      if (typeof value !== 'object' || Array.isArray(value)) return this.unreadable(value, 'an object');
      return 'map' in form ? this.map(form.map, value as Record<string, unknown>) : this.fields(form.fields, value as Record<string, unknown>);
    }
    switch (form) {
      case 'string': return typeof value === 'string' ? value || undefined : this.unreadable(value, 'a text');
      case 'boolean': return typeof value === 'boolean' ? value : this.unreadable(value, 'true or false');
      case 'int64': return Number.isInteger(value) && Math.abs(value as number) < 2 ** 63 ? value : this.unreadable(value, 'a whole number');
      case 'time': return typeof value === 'string' && TIME.test(value) ? value : this.unreadable(value, 'a time such as "2030-01-31T12:00:00Z"');
      case 'any': return value;
    }
  }

  private fields(forms: Readonly<Record<string, Form>>, value: Record<string, unknown>): unknown {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const before = value[key];
      if (!Object.hasOwn(forms, key)) {
        if (before !== undefined) this.unknown(key, before, Object.keys(forms));
      } else if (before !== undefined) {
        const after = this.below(key, forms[key], before);
        if (after === before) continue;
        copy ??= { ...value };
        if (after !== undefined) copy[key] = after;
        else delete copy[key];
        continue;
      } else {
        continue;
      }
      copy ??= { ...value };
      delete copy[key];
    }
    return copy ?? value;
  }

  private map(form: Form, value: Record<string, unknown>): unknown {
    const keys = Object.keys(value).filter(key => value[key] !== undefined);
    if (keys.length === 0) return undefined;
    if (form === 'string' && keys.every(key => typeof value[key] === 'string')) return value;
    return Object.fromEntries(keys.map(key => [key, this.below({ key }, form, value[key]) ?? '']));
  }

  private list(form: Form, items: readonly unknown[]): unknown {
    if (items.length === 0) return undefined;
    if (form === 'string' && items.every(item => typeof item === 'string')) return items;
    return items.map((item, i) => this.below(i, form, item) ?? (form === 'string' ? '' : {}));
  }

  private below(step: Step, form: Form, value: unknown): unknown {
    this.steps.push(step);
    const read = this.value(form, value);
    this.steps.pop();
    return read;
  }

  private unknown(key: string, value: unknown, names: readonly string[]): void {
    const meant = nearest(key, names);
    this.report.add(FAILURES.unknownField, printPath([...this.steps, key]), {
      value, message: `metadata has no field "${key}"`, expected: `one of ${[...names].sort().join(', ')}`,
      fix: meant === undefined ? `remove "${key}"` : `did you mean "${meant}"?`,
    });
  }

  private unreadable(value: unknown, expected: string): undefined {
    this.readable = false;
    this.report.add(FAILURES.metadata, printPath(this.steps), {
      value, message: `is not ${expected}, so the server can read nothing of the object`, expected,
      fix: expected === 'a text' && typeof value !== 'object' ? `"${String(value)}"` : undefined,
    });
    return undefined;
  }
}
