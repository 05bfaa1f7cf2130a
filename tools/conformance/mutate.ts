import type { Generator } from './generate';
import { Random } from './random';
import { SchemaNode } from '../../src/admission/schema/node';

type Fields = Record<string, unknown>;

/** A place in a document: what holds it, and what the schema says of it. */
interface Place {
  readonly holder: Fields | unknown[];
  readonly key: string | number;
  readonly node?: SchemaNode;
}

const STRANGERS: readonly unknown[] = [
  null, true, false, 0, 1, -1, 1.5, 65535, 65536, 2147483648, 1e18, 9223372036854775807, 1e30, '', 'a', 'ALL CAPS', 'ümlaut', '-', '*',
  'x'.repeat(64), 'x'.repeat(254), 'x'.repeat(5000),
  '1', '0', 'true', '10s', '1d', 'example.com.', '-example.com', '*.*.com', '1.2.3.4', '::1', 'http://', '/a//b', '/a/../b', '/%2f', [], ['a'], [1],
  [null], [[]], {}, { a: 1 }, { a: null }, [{}], [{ name: 'a' }, { name: 'a' }],
];

const METADATA: readonly (readonly [string, readonly unknown[]])[] = [
  ['name', ['', null, 'UPPER', 'a_b', 'x'.repeat(254), 'x'.repeat(200), 1, 'a.b', '.a', 'a/b', '-']],
  ['generateName', ['a-', 'A-', '', '-', 'x'.repeat(100), 'x'.repeat(300), 'a.', null, 5]],
  ['namespace', ['', 'default', 'UPPER', 'a.b', 'x'.repeat(64), null, 1, {}]],
  ['labels', [{ a: 'b' }, { 'a/b/c': 'd' }, { '': 'x' }, { a: 'ü' }, { a: null }, { a: 1 }, [], null, 'x', { 'UP.com/x': '1' }, { 'a.com/': 'x' }, { [`${'x'.repeat(64)}`]: 'y' }, { a: '-b' }, { a: 'x'.repeat(64) }]],
  ['annotations', [{ a: 'x'.repeat(262144) }, { a: 'anything at all' }, { 'A/B': '1' }, { 'a b': '1' }, { a: true }, null, {}, { a: 'x'.repeat(262140) }]],
  ['finalizers', [['a.com/b'], ['a b'], ['orphan', 'foregroundDeletion'], [null], 'x', []]],
  ['ownerReferences', [[{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'b' }], [{}], [null], [{ apiVersion: 'v1', kind: 'Event', name: 'a', uid: 'b' }],
    [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'b', controller: true }, {
      apiVersion: 'v1', kind: 'Pod', name: 'c', uid: 'd', controller: true,
    }],
    [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'b', extra: 1 }], {}]],
  ['managedFields', [[{ operation: 'Apply' }], [{ operation: 'Other', fieldsType: 'FieldsV2' }], [{}], [{ operation: 'Update', manager: 'x'.repeat(129) }]]],
  ['generation', [-1, 1, '1', 1.5]],
  ['creationTimestamp', [null, '2030-01-31T12:00:00Z', 'yesterday', 5]],
  ['unknown', ['x', null, {}]],
  ['Labels', [{}]],
  ['uid', ['x', 1]],
  ['resourceVersion', ['1']],
];

/** Keys that rules about maps speak of. */
const WORDS = ['kong', '_a', 'konnect-x', 'x'.repeat(64), '', 'a.b/c'];

/** Changes documents at random places in ways in which people, tools and rules go wrong. */
export class Mutator {
  public constructor(private readonly random: Random, private readonly schema: SchemaNode, private readonly generator: Generator) {}

  /** A copy with one change or a few. */
  public mutated(base: unknown, others: readonly unknown[]): Fields {
    const copy = structuredClone(base) as Fields;
    const changes = this.random.pick([1, 1, 1, 2, 3]);
    for (let i = 0; i < changes; i++) this.change(copy, others);
    return copy;
  }

  private change(document: Fields, others: readonly unknown[]): void {
    if (this.random.chance(0.08)) return this.changeMetadata(document);
    const places = this.places(document, this.schema, []);
    if (places.length === 0) return;
    const ruled = places.filter(({ node }) => node?.ruled);
    const place = this.random.pick(ruled.length > 0 && this.random.chance(0.4) ? ruled : places);
    this.random.pick(CHANGES).call(this, place, document, others);
  }

  private changeMetadata(document: Fields): void {
    if (this.random.chance(0.03)) {
      document.metadata = this.random.pick([null, 'x', [], {}]);
      return;
    }
    if (typeof document.metadata !== 'object' || document.metadata === null) return;
    const [field, values] = this.random.pick(METADATA);
    (document.metadata as Fields)[field] = structuredClone(this.random.pick(values));
  }

  private places(value: unknown, node: SchemaNode | undefined, into: Place[], root = true): Place[] {
    if (Array.isArray(value)) {
      value.forEach((item, key) => {
        into.push({ holder: value as unknown[], key, node: node?.items });
        this.places(item, node?.items, into, false);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (root && ['apiVersion', 'kind', 'metadata'].includes(key)) continue;
        const child = node?.properties?.get(key) ?? node?.additional;
        into.push({ holder: value as Fields, key, node: child });
        this.places((value as Fields)[key], child, into, false);
      }
    }
    return into;
  }

  public drop({ holder, key }: Place): void {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }

  public retype(place: Place): void {
    set(place, structuredClone(this.random.pick(STRANGERS)));
  }

  public nullify(place: Place): void {
    set(place, null);
  }

  /** Adds fields that the schema has: what excludes each other meets. */
  public extend(place: Place): void {
    const value = get(place);
    const { properties } = place.node ?? {};
    if (properties === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return this.retype(place);
    const name = this.random.pick([...properties.keys()]);
    (value as Fields)[name] = this.generator.value(properties.get(name)!, 0.5);
  }

  public addUnknown(place: Place): void {
    const value = get(place);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.retype(place);
    const known = Object.keys(value);
    const names = ['unknown', '__proto__', 'constructor', 'a.b', ...known.map(key => `${key}s`), ...known.map(key => key.toUpperCase())];
    const name = this.random.pick(names);
    Object.defineProperty(value, name, {
      value: this.random.pick(['x', { y: { z: 1 } }, null, [1]]), enumerable: true, writable: true, configurable: true,
    });
  }

  public repeat(place: Place): void {
    const value = get(place);
    if (!Array.isArray(value) || value.length === 0) return this.drop(place);
    value.push(structuredClone(this.random.pick(value as unknown[])));
  }

  public overfill(place: Place): void {
    const value = get(place);
    const most = (length: number): number => length + this.random.pick([0, 1]);
    const { maxItems = 3, maxLength = 3, maxProperties = 3, maximum = 3 } = place.node ?? {};
    if (Array.isArray(value)) {
      if (value.length > 0 && maxItems < 200) while (value.length <= maxItems) value.push(structuredClone(value[0]));
    } else if (typeof value === 'string') {
      if (maxLength < 10000) set(place, value + this.random.pick(['x', '😀']).repeat(Math.max(0, most(maxLength) - value.length)));
    } else if (typeof value === 'number') {
      set(place, maximum + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (let i = 0; i <= maxProperties; i++) (value as Fields)[this.random.chance(0.3) ? this.random.pick(WORDS) : `k${i}`] = 'v';
    }
  }

  public underfill(place: Place): void {
    const value = get(place);
    const { minimum = 0 } = place.node ?? {};
    if (Array.isArray(value)) set(place, []);
    else if (typeof value === 'string') set(place, '');
    else if (typeof value === 'number') set(place, minimum - 1);
    else set(place, {});
  }

  public rename({ holder, key }: Place): void {
    if (Array.isArray(holder) || Object.hasOwn(holder, `${key}x`)) return;
    holder[`${key}x`] = holder[key];
    delete holder[key];
  }

  /** Another value that the schema takes. */
  public regenerate(place: Place): void {
    if (place.node) set(place, this.generator.value(place.node, this.random.fraction()));
  }

  /** What stands at the same place in another document. */
  public transplant(place: Place, document: Fields, others: readonly unknown[]): void {
    const field = this.random.pick(Object.keys(document));
    const other = this.random.pick(others) as Fields;
    if (field === 'metadata' || field === 'kind' || field === 'apiVersion' || other[field] === undefined) return this.regenerate(place);
    const [mine, theirs] = [document[field], structuredClone(other[field])];
    if (typeof mine !== 'object' || mine === null || typeof theirs !== 'object' || theirs === null) return;
    for (const [key, value] of Object.entries(theirs)) if (this.random.chance(0.4)) (mine as Fields)[key] = value;
  }
}

type Change = (this: Mutator, place: Place, document: Fields, others: readonly unknown[]) => void;

const { drop, retype, nullify, extend, addUnknown, repeat, overfill, underfill, rename, regenerate, transplant } = Mutator.prototype;
const CHANGES: readonly Change[] = [
  drop, drop, retype, retype, nullify, extend, extend, extend, addUnknown, repeat, overfill, underfill, rename, regenerate, regenerate, transplant,
];

function get({ holder, key }: Place): unknown {
  return (holder as Fields)[key];
}

function set({ holder, key }: Place, value: unknown): void {
  (holder as Fields)[key] = value;
}
