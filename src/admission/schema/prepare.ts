import { Step } from '../../core/field-path';
import { FAILURES } from '../failure';
import { schemaPath } from '../field-steps';
import { Report } from '../report';
import { SchemaNode } from './node';
import { unknownField } from './unknown-field';

type Fields = Readonly<Record<string, unknown>>;

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * What the API server makes of a value before it validates it: fields that the schema does not know are dropped (and reported),
 * nulls too where the schema takes none, and defaults fill what is absent.
 *
 * The value is not changed, unless it is the engine's own. What needs no change is shared with the result, defaults are shared with the
 * schema: nobody may change the result either.
 *
 * @param isOwn whether the value itself may become the result
 */
export function prepared(node: SchemaNode, object: Fields, report: Report, isOwn = false): Fields {
  return new Preparation(report, isOwn).object(ROOT_KEYS, node, object) as Fields;
}

const ROOT_KEYS: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);
const NO_KEYS: ReadonlySet<string> = new Set();

class Preparation {
  private readonly steps: Step[] = [];

  public constructor(private readonly report: Report, private readonly isOwn: boolean) {}

  private value(node: SchemaNode | undefined, value: unknown, preserve: boolean): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.list(node, value, preserve);
    return this.object(node?.embeddedResource ? ROOT_KEYS : NO_KEYS, node, value as Fields, preserve);
  }

  /** @param exempt fields that are the object's own business */
  public object(exempt: ReadonlySet<string>, node: SchemaNode | undefined, fields: Fields, preserve = false): unknown {
    const keep = preserve || node?.preserveUnknownFields === true;
    let copy: Record<string, unknown> | undefined;
    for (const key in fields) {
      if (!hasOwn.call(fields, key)) continue;
      const before = fields[key];
      if (before === undefined || exempt.has(key)) continue;
      const named = node?.properties?.get(key);
      const child = named ?? node?.additional;
      if (child === undefined) {
        if (keep) continue;
        if (!this.report.full) this.report.add(FAILURES.unknownField, schemaPath(this.steps, key), unknownField(key, before, node));
        copy ??= this.changeable(fields);
        delete copy[key];
        continue;
      }
      if (typeof before !== 'object') continue;
      const after = before === null ? this.nullField(child) : this.below(named ? key : { key }, child, before);
      if (after === before) continue;
      copy ??= this.changeable(fields);
      if (after === undefined) delete copy[key];
      else setOwn(copy, key, after);
    }
    return node === undefined || node.defaults.length === 0 ? copy ?? fields : this.defaulted(node, fields, copy);
  }

  private defaulted(node: SchemaNode, fields: Fields, copy: Record<string, unknown> | undefined): Fields {
    for (const { name, schema } of node.defaults) {
      const own = copy ?? fields;
      if (own[name] !== undefined && Object.hasOwn(own, name)) continue;
      copy ??= this.changeable(fields);
      copy[name] = this.silently(schema, schema.fallback);
    }
    return copy ?? fields;
  }

  private changeable(fields: Fields): Record<string, unknown> {
    return this.isOwn ? fields as Record<string, unknown> : { ...fields };
  }

  private below(step: Step, node: SchemaNode | undefined, value: unknown, preserve = false): unknown {
    this.steps.push(step);
    const after = this.value(node, value, preserve);
    this.steps.pop();
    return after;
  }

  private list(node: SchemaNode | undefined, items: readonly unknown[], preserve: boolean): unknown {
    const item = node?.items;
    const keep = preserve || node?.preserveUnknownFields === true;
    let copy: unknown[] | undefined;
    for (let i = 0; i < items.length; i++) {
      const before = items[i];
      if (typeof before !== 'object') continue;
      const after = before === null ? this.nullItem(item) : this.below(i, item, before, keep);
      if (after === before) continue;
      copy ??= this.isOwn ? items as unknown[] : [...items];
      copy[i] = after;
    }
    return copy ?? items;
  }

  private nullField(node: SchemaNode): unknown {
    return node.nullable ? null : this.silently(node, node.fallback);
  }

  private nullItem(node: SchemaNode | undefined): unknown {
    return node === undefined || node.nullable ? null : this.silently(node, node.fallback) ?? null;
  }

  /** A default, with the defaults of what is in it. */
  private silently(node: SchemaNode, fallback: unknown): unknown {
    return typeof fallback === 'object' && fallback !== null ? new Preparation(new Report(), false).value(node, fallback, false) : fallback;
  }
}

/** Assigning would change the prototype where the key is `__proto__`. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
