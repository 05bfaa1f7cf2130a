/**
 * The fields of a schema that hold no others, and those of them that a document sets.
 *
 * Both go the same way down, so what is counted and what is counted as set cannot drift apart. A field is a path: `spec.to[].default.idleTimeout`,
 * with `[]` for the items of a list and `*` for keys that are free. A map of plain values, labels for example, is one field.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A node of compact schemas, see tools/imports/schemas.ts; its children are places in the pool. */
interface Node {
  readonly properties?: { readonly [name: string]: number };
  readonly items?: number;
  readonly additionalProperties?: number | boolean;
  readonly variants?: { readonly [name: string]: number };
}

interface Entry {
  readonly group: string;
  readonly names: { readonly kind: string };
  readonly versions: readonly { readonly storage: boolean; readonly schema: number }[];
}

interface SchemaFile {
  readonly sets: { readonly [set: string]: readonly Entry[] };
  readonly openKinds?: readonly { readonly kind: string; readonly spec: number }[];
  readonly nodes: readonly Node[];
}

/** A way down: to a schema, and in a document to the values that it is about. */
interface Step {
  readonly path: string;
  readonly place: number;
  readonly values: (value: unknown) => readonly unknown[];
}

/** What is not written by people, or the same for all kinds. */
const NOT_CONTENT = ['apiVersion', 'kind', 'metadata', 'status'];

/** A kind, as its schema has it. */
export class KindFields {
  /**
   * The kinds of a set of CRDs.
   *
   * @param family the file the set is in: `kuma`, `gateway-api`, `kong`
   * @param begins how the name of the set begins, and `ends` how it ends: its version is between them
   */
  public static ofSet(family: string, begins: string, ends = ''): KindFields[] {
    const file = JSON.parse(readFileSync(join(__dirname, '../../imports/schemas', `${family}.json`), 'utf8')) as SchemaFile;
    const set = Object.keys(file.sets).find(name => name.startsWith(begins) && name.endsWith(ends))!;
    return file.sets[set].map(({ names, versions }) => {
      const open = file.openKinds?.find(({ kind }) => kind === names.kind);
      const { schema } = versions.find(({ storage }) => storage)!;
      const roots = fieldSteps({ ...file.nodes[schema].properties, ...open && { spec: open.spec } });
      return new KindFields(names.kind, file.nodes, roots.filter(({ path }) => !NOT_CONTENT.includes(path.slice(1))));
    });
  }

  /** @param roots the fields beside metadata */
  private constructor(public readonly kind: string, private readonly pool: readonly Node[], private readonly roots: readonly Step[]) {}

  /** All fields that hold no others. */
  public all(): Set<string> {
    return new Set(this.roots.flatMap(root => [...this.leaves(root, '')].map(shown)));
  }

  /** Those that a document sets. */
  public setIn(document: object): Set<string> {
    return new Set(this.roots.flatMap(root => root.values(document).flatMap(value => [...this.reached(root, value, '')].map(shown))));
  }

  private *leaves({ place, path }: Step, above: string): Iterable<string> {
    const steps = this.below(place);
    if (steps.length === 0) yield above + path;
    for (const step of steps) yield* this.leaves(step, above + path);
  }

  private *reached({ place, path }: Step, value: unknown, above: string): Iterable<string> {
    const steps = this.below(place);
    if (steps.length === 0) yield above + path;
    for (const step of steps) for (const child of step.values(value)) yield* this.reached(step, child, above + path);
  }

  private below(place: number): readonly Step[] {
    const { properties, items, additionalProperties: others, variants } = this.pool[place];
    if (variants) return Object.values(variants).map(variant => ({ path: '', place: variant, values: value => [value] }));
    if (items !== undefined) return [{ path: '[]', place: items, values: value => Array.isArray(value) ? value : [] }];
    if (properties) return fieldSteps(properties);
    return typeof others === 'number' && this.below(others).length > 0 ? [{ path: '.*', place: others, values: valuesOf }] : [];
  }
}

function fieldSteps(properties: { readonly [name: string]: number }): Step[] {
  return Object.entries(properties).map(([name, place]) => ({
    path: `.${name}`,
    place,
    values: value => isObject(value) && name in value ? [value[name]] : [],
  }));
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(path: string): string {
  return path.slice(1);
}
