import { Step } from '../../core/field-path';
import { compilePattern } from '../../core/regex/linear-regex';
import { shown } from '../../core/shown';
import { FAILURES } from '../failure';
import { schemaPath } from '../field-steps';
import { Report } from '../report';
import { checkCombinations } from './combinations';
import { converted, respelled, similar } from './fixes';
import { hasFormat } from './formats';
import { SchemaNode } from './node';
import { isUnchanged, oldField, oldItems } from './ratchet';
import { checkUnique } from './unique';

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Validates prepared values as the API server does.
 *
 * Every check counts how often it agreed, because the server reports, of alternatives that all fail, the one that agreed most
 * often. The counts mean nothing else.
 */
export class Validation {
  private readonly steps: Step[] = [];

  public constructor(private readonly report: Report) {}

  /** @param old on updates that forgive what did not change: the value before, where it is known to be the same field's */
  public value(node: SchemaNode, value: unknown, old?: unknown): number {
    if (node.bare !== undefined && typeof value === node.bare) return BARE[node.bare];
    const start = this.report.problems.length;
    const agreed = value === null ? this.nothing(node) : this.something(node, value, old);
    if (old !== undefined && this.report.problems.length > start && isUnchanged(node, value, old)) this.report.problems.length = start;
    return agreed;
  }

  /** Whether an alternative fits; and what it says if not. */
  public alternative(node: SchemaNode, value: unknown): { readonly agreed: number; readonly report: Report } {
    const inner = new Validation(new Report());
    inner.steps.push(...this.steps);
    return { agreed: inner.value(node, value), report: inner.report };
  }

  private nothing(node: SchemaNode): number {
    if (node.enum) this.notSupported(node.enum, null);
    if (!(node.type || node.intOrString) || node.nullable) return 1;
    this.wrongType(node, null);
    return 0;
  }

  private something(node: SchemaNode, value: unknown, old: unknown): number {
    let agreed = 4; // combinations, their own count, enum, and the whole
    if (node.type !== undefined || node.intOrString || node.format !== undefined) agreed += this.type(node, value) ? 2 : 1;
    if (node.allOf || node.anyOf || node.oneOf || node.not) agreed += checkCombinations(this, node, value, this.steps, this.report);
    if (typeof value === 'string') agreed += this.text(node, value);
    else if (typeof value === 'number') agreed += this.number(node, value);
    else if (Array.isArray(value)) agreed += this.list(node, value, old);
    else if (typeof value === 'object') agreed += this.object(node, value as Record<string, unknown>, old);
    if (node.enum && !isListed(node.enum, value)) this.notSupported(node.enum, value);
    return agreed;
  }

  private type(node: SchemaNode, value: unknown): boolean {
    if (fitsType(node, value)) return true;
    this.wrongType(node, value);
    return false;
  }

  private wrongType(node: SchemaNode, value: unknown): void {
    const expected = node.intOrString ? 'a whole number or a text' : NAMES[node.type ?? 'string'];
    this.report.add(FAILURES.type, schemaPath(this.steps), {
      value, message: `is ${kindOf(value)}, not ${expected}`, expected, fix: converted(node, value, this.steps[this.steps.length - 1]),
    });
  }

  private notSupported(allowed: readonly unknown[], value: unknown): void {
    this.report.add(FAILURES.notSupported, schemaPath(this.steps), {
      value, message: `${shown(value)} is not one of the values this field takes`, expected: `one of ${allowed.map(shown).join(', ')}`,
      fix: similar(allowed, value),
    });
  }

  private text(node: SchemaNode, text: string): number {
    this.checkText(node, text);
    if (node.format === undefined || node.type === 'integer' || node.type === 'number') return 1;
    if (!hasFormat(node.format, text)) {
      this.report.add(FAILURES.format, schemaPath(this.steps), {
        value: text, message: `is no ${node.format}`, expected: `a text of the format ${node.format}`, fix: respelled(node, text),
      });
    }
    return 2;
  }

  private checkText(node: SchemaNode, text: string): void {
    const { maxLength, minLength, pattern } = node;
    if (maxLength !== undefined && text.length > maxLength && characters(text) > maxLength) {
      this.report.add(FAILURES.tooLong, schemaPath(this.steps), {
        value: text, message: `has ${characters(text)} characters`, expected: `at most ${maxLength} characters`,
      });
    } else if (minLength !== undefined && (text.length < minLength || (minLength > 1 && characters(text) < minLength))) {
      this.report.add(FAILURES.tooShort, schemaPath(this.steps), {
        value: text, message: text === '' ? 'is empty' : `has ${characters(text)} characters`, expected: `at least ${minLength} characters`,
      });
    } else if (pattern !== undefined && !matchesPattern(node, pattern, text)) {
      this.report.add(FAILURES.pattern, schemaPath(this.steps), {
        value: text, message: `${shown(text)} does not match the pattern of this field`, expected: `a text that matches ${pattern}`, fix: respelled(node, text),
      });
    }
  }

  private number(node: SchemaNode, value: number): number {
    const bound = brokenBound(node, value);
    if (bound !== undefined) {
      this.report.add(FAILURES.bounds, schemaPath(this.steps), { value, message: `${value} is out of bounds`, expected: bound });
    }
    if (node.multipleOf !== undefined && !isMultiple(value, node.multipleOf)) {
      this.report.add(FAILURES.multiple, schemaPath(this.steps), {
        value, message: `${value} is no multiple of ${node.multipleOf}`, expected: `a multiple of ${node.multipleOf}`,
      });
    }
    return 2;
  }

  private list(node: SchemaNode, items: readonly unknown[], old: unknown): number {
    let agreed = 2;
    const { items: item, minItems, maxItems } = node;
    if (item !== undefined) {
      const before = old === undefined ? undefined : oldItems(node, old);
      for (let i = 0; i < items.length; i++) {
        this.steps.push(i);
        agreed += this.value(item, items[i], before?.(items[i]));
        this.steps.pop();
      }
    }
    if (minItems !== undefined && items.length < minItems) this.tooFew(items.length, minItems, 'entries');
    if (maxItems !== undefined && items.length > maxItems) this.tooMany(items.length, maxItems, 'entries');
    if (node.listType !== undefined && node.listType !== 'atomic') checkUnique(node, items, this.steps, this.report);
    return agreed;
  }

  private object(node: SchemaNode, fields: Record<string, unknown>, old: unknown): number {
    let agreed = 1;
    if (node.minProperties !== undefined || node.maxProperties !== undefined) {
      this.size(node, Object.keys(fields).filter(key => fields[key] !== undefined).length);
    }
    const { properties, additional, required } = node;
    let present = 0;
    if (properties !== undefined || additional !== undefined || required !== undefined) {
      for (const key in fields) {
        const value = fields[key];
        if (value === undefined || !hasOwn.call(fields, key)) continue;
        if (required?.has(key)) present++;
        const named = properties?.get(key);
        const child = named ?? additional;
        if (child === undefined) continue;
        if (child.bare !== undefined && typeof value === child.bare) {
          agreed += BARE[child.bare];
          continue;
        }
        this.steps.push(named === undefined ? { key } : key);
        agreed += this.value(child, value, old === undefined ? undefined : oldField(old, key));
        this.steps.pop();
      }
    }
    if (required !== undefined && present < required.size) {
      for (const name of required) if (fields[name] === undefined || !Object.hasOwn(fields, name)) this.missing(name);
    }
    return agreed;
  }

  private size({ minProperties = 0, maxProperties = Infinity }: SchemaNode, size: number): void {
    if (size < minProperties) this.tooFew(size, minProperties, 'fields');
    if (size > maxProperties) this.tooMany(size, maxProperties, 'fields');
  }

  private missing(name: string): void {
    this.report.add(FAILURES.required, schemaPath(this.steps, name), { message: `"${name}" is missing`, fix: `set ${name}` });
  }

  private tooFew(size: number, least: number, what: string): void {
    this.report.add(FAILURES.tooFew, schemaPath(this.steps), { value: size, message: `has ${size} ${what}`, expected: `at least ${least} ${what}` });
  }

  private tooMany(size: number, most: number, what: string): void {
    this.report.add(FAILURES.tooMany, schemaPath(this.steps), { value: size, message: `has ${size} ${what}`, expected: `at most ${most} ${what}` });
  }
}

/** How often the checks agree of which there are none. */
const BARE = { string: 7, boolean: 6 } as const;

const NAMES: Readonly<Record<string, string>> = {
  object: 'an object', array: 'a list', string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a number with a fraction';
  return NAMES[Array.isArray(value) ? 'array' : typeof value];
}

function fitsType({ type, intOrString, format }: SchemaNode, value: unknown): boolean {
  if (intOrString) return typeof value === 'string' || isWhole(value);
  if (format === 'quantity' && typeof value === 'number') return true;
  // the server's check stops at a format
  if (format !== undefined && type !== 'integer' && type !== 'number' && (typeof value === 'string' || Array.isArray(value))) return true;
  switch (type) {
    case 'object': return typeof value === 'object' && !Array.isArray(value);
    case 'array': return Array.isArray(value);
    case 'integer': return isWhole(value);
    case undefined: return false;
    default: return typeof value === type;
  }
}

/** 2⁶³ and more are read as floating point, and those are whole numbers to the server only up to 2⁵³. */
function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 63;
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  float: [-3.4028235677973366e38, 3.4028235677973366e38],
};

/** Bounds of whole numbers are whole numbers to the server: their fractions are cut off. */
function brokenBound(node: SchemaNode, value: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  if (minimum !== undefined) {
    const least = limited(minimum, value);
    if (value < least || (exclusiveMinimum && value === least)) return exclusiveMinimum ? `more than ${minimum}` : `at least ${minimum}`;
  }
  if (maximum !== undefined) {
    const most = limited(maximum, value);
    if (value > most || (exclusiveMaximum && value === most)) return exclusiveMaximum ? `less than ${maximum}` : `at most ${maximum}`;
  }
  const range = node.intOrString || node.format === undefined ? undefined : RANGES[node.format];
  return range && (value < range[0] || value > range[1]) ? `a number of the format ${node.format}` : undefined;
}

function limited(limit: number, value: number): number {
  return Number.isInteger(value) ? Math.trunc(limit) : limit;
}

/** For whole numbers the factor loses its fraction, as bounds do; nothing is a multiple of 0. */
function isMultiple(value: number, factor: number): boolean {
  if (Number.isInteger(value)) return Math.trunc(factor) > 0 && value % Math.trunc(factor) === 0;
  const times = factor < 1 ? 1 / factor * value : value / factor;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.abs(times);
}

/** A pattern that is none matches nothing. */
function matchesPattern(node: SchemaNode, pattern: string, text: string): boolean {
  if (node.regex === undefined) {
    const compiled = compilePattern(pattern);
    node.regex = compiled.ok ? compiled.regex : NOTHING;
  }
  return node.regex.test(text);
}

const NOTHING = { test: () => false };

function isListed(allowed: readonly unknown[], value: unknown): boolean {
  return allowed.includes(value) || (typeof value === 'object' && allowed.some(candidate => JSON.stringify(candidate) === JSON.stringify(value)));
}

/** Unicode code points, as the server counts. */
function characters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
