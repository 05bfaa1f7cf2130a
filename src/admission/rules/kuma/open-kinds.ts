import { decoded } from './open-values';
import { goTime, timeOfNumber, writtenTime } from '../../../core/spelling/duration-spelling';
import { printPath, Step } from '../../../core/field-path';
import { nearest } from '../../../core/spelling/nearest';
import { shown } from '../../../core/shown';
import { shippedFamily } from '../../kinds/shipped';
import { quoted } from '../../schema/fixes';
import { SchemaNode } from '../../schema/node';
import { Hit, Rule, rule, RuleContext } from '../rule';

const KINDS = [
  'CircuitBreaker', 'Dataplane', 'ExternalService', 'FaultInjection', 'HealthCheck', 'Mesh', 'MeshGateway', 'MeshGatewayRoute',
  'ProxyTemplate', 'RateLimit', 'Retry', 'Timeout', 'TrafficLog', 'TrafficPermission', 'TrafficRoute', 'TrafficTrace', 'VirtualOutbound',
  'ZoneEgress', 'ZoneIngress',
].map(kind => `${kind}.kuma.io`);

interface Open { readonly kind: string; readonly spec?: object }

const SOURCE = 'Kuma 2.14, reading of resources as protocol buffers';

/** What Kuma does not read is dropped without a word: the CRDs of these kinds take anything. */
export const unknownFields = rule<Open>({
  code: 'TRF2101',
  title: 'Kuma reads every field of the spec',
  severity: 'warning',
  source: SOURCE,
  kinds: KINDS,
  fails: `
    kind: Mesh
    spec: { mtls: { enabledBackends: ca, backends: [{ name: ca, type: builtin }] } }`,
  passes: `
    kind: Mesh
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`,
  check: (_object, context) => context.once(reading).unknown,
});

export const types = rule<Open>({
  code: 'TRF2102',
  title: 'Kuma can read every value of the spec',
  severity: 'error',
  source: SOURCE,
  kinds: KINDS,
  fails: `
    kind: Mesh
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin, rootChain: { requestTimeout: 10 } }] } }`,
  passes: `
    kind: Mesh
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin, rootChain: { requestTimeout: 10s } }] } }`,
  check: (_object, context) => context.once(reading).types,
});

export const enums = rule<Open>({
  code: 'TRF2103',
  title: 'Kuma knows the words of the spec',
  severity: 'error',
  source: SOURCE,
  kinds: KINDS,
  fails: `
    kind: Mesh
    spec: { meshServices: { mode: exclusive } }`,
  passes: `
    kind: Mesh
    spec: { meshServices: { mode: Exclusive } }`,
  check: (_object, context) => context.once(reading).enums,
});

export const OPEN_KIND_RULES: readonly Rule[] = [unknownFields, types, enums];

/** The spec as Kuma has it after reading it; nothing where it cannot read it. */
export function readSpec<T>(object: Open, context: RuleContext): T | undefined {
  const { types: mistyped, enums: misspelt } = context.once(reading);
  const schema = shippedFamily('kuma').openKind(object.kind);
  return schema && mistyped.length === 0 && misspelt.length === 0 ? decoded(schema, object.spec ?? {}) as T : undefined;
}

function reading(object: Open): Reading {
  return new Reading(object);
}

const TEXT = 'a text';
const TIME = 'a duration such as "10s"';
const SECONDS = /s\$$/;
const DURATION = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
/** 64 bits, which the JSON of protocol buffers writes as texts. */
const WIDE = new Set(['maxRingSize', 'minRingSize']);

/** Reads a spec as the JSON of protocol buffers is read. */
class Reading {
  public readonly unknown: Hit[] = [];
  public readonly types: Hit[] = [];
  public readonly enums: Hit[] = [];
  private readonly steps: Step[] = ['spec'];

  public constructor({ kind, spec }: Open) {
    const schema = shippedFamily('kuma').openKind(kind);
    if (schema && spec !== undefined) this.value(schema, spec);
  }

  private value(node: SchemaNode, value: unknown): void {
    if (value === null || value === undefined) return;
    if (node.enum) return this.word(node.enum, value);
    switch (node.type) {
      case 'object': return this.object(node, value);
      case 'array': return Array.isArray(value) ? this.list(node, value) : this.mistyped(value, 'a list');
      case 'integer': return isNumber(value, true) ? undefined : this.mistyped(value, 'a whole number');
      case 'number': return isNumber(value, false) ? undefined : this.mistyped(value, 'a number');
      case 'boolean': return typeof value === 'boolean' ? undefined : this.mistyped(value, 'true or false');
      case 'string': return this.text(node, value);
    }
  }

  private text({ pattern }: SchemaNode, value: unknown): void {
    const step = this.steps[this.steps.length - 1];
    if (typeof value !== 'string') {
      if (!(WIDE.has(step as string) && isNumber(value, true))) this.mistyped(value, pattern ? TIME : TEXT);
    } else if (pattern !== undefined && SECONDS.test(pattern) && !DURATION.test(value)) {
      this.mistyped(value, TIME);
    }
  }

  private word(words: readonly unknown[], value: unknown): void {
    if (words.includes(value) || Number.isInteger(value)) return;
    const names = words.filter(word => typeof word === 'string');
    const meant = typeof value === 'string' ? nearest(value, names) : undefined;
    this.enums.push({
      path: this.path(), value, message: `Kuma does not know ${shown(value)}`,
      expected: `one of ${names.join(', ')}`, fix: meant ?? `for example ${names[0]}`,
    });
  }

  private list(node: SchemaNode, items: readonly unknown[]): void {
    if (node.items) for (const [i, item] of items.entries()) this.below(i, node.items, item);
  }

  private object(node: SchemaNode, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.mistyped(value, 'an object');
    const fields = value as Record<string, unknown>;
    for (const [key, child] of Object.entries(fields)) {
      const named = node.properties?.get(node.aliases?.get(key) ?? key);
      const known = named ?? node.additional;
      if (known === undefined && node.properties === undefined && !node.additional) return;
      if (known === undefined) this.dropped(key, child, node);
      else this.below(named ? key : { key }, variant(known, fields) ?? known, child);
    }
  }

  private dropped(key: string, value: unknown, { properties, aliases }: SchemaNode): void {
    const names = [...properties?.keys() ?? []];
    const meant = nearest(key, [...names, ...aliases?.keys() ?? []]);
    this.unknown.push({
      path: printPath([...this.steps, key]), value, message: `Kuma reads no field "${key}" here, and drops it without a word`,
      expected: names.length > 0 ? `one of ${names.sort().join(', ')}` : 'no fields',
      fix: meant === undefined ? `remove "${key}"` : `did you mean "${aliases?.get(meant) ?? meant}"?`,
    });
  }

  private mistyped(value: unknown, expected: string): void {
    const fix = converted(value, expected) ?? `give ${expected}`;
    this.types.push({ path: this.path(), value, message: `Kuma cannot read ${shown(value)} here`, expected, fix });
  }

  private below(step: Step, node: SchemaNode, value: unknown): void {
    this.steps.push(step);
    this.value(node, value);
    this.steps.pop();
  }

  private path(): string {
    return printPath(this.steps);
  }
}

/** The shape that a sibling chooses; Kuma takes any where it does not know the sibling's value. */
function variant({ variantBy, variants }: SchemaNode, siblings: Record<string, unknown>): SchemaNode | undefined {
  return variantBy === undefined ? undefined : variants?.get(String(siblings[variantBy]));
}

/** What to write instead of a value of another type, where it can be told. */
function converted(value: unknown, expected: string): string | undefined {
  if (expected === TIME) {
    const time = typeof value === 'number' ? timeOfNumber(value) : typeof value === 'string' ? goTime(writtenTime(value) ?? NaN) : undefined;
    return time === undefined ? undefined : `"${time}"`;
  }
  if (expected === TEXT && typeof value === 'boolean') return quoted(value);
  return expected === TEXT && typeof value === 'number' ? `"${value}"` : undefined;
}

/** Numbers may be written as texts. */
function isNumber(value: unknown, whole: boolean): boolean {
  if (typeof value === 'string') return whole ? /^-?\d+$/.test(value) : /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^NaN$|^-?Infinity$/.test(value);
  return typeof value === 'number' && (!whole || Number.isInteger(value));
}
