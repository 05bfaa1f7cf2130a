import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { LEGACY_SAMPLES, sample } from './samples';
import { admit } from '../../../src/admission';
import { migrate, KumaVersion } from '../../../src/migration/kuma';
import '../../fixtures';

const VERSIONS: readonly KumaVersion[] = ['2.14', '3.0'];
const CASES = VERSIONS.flatMap(to => Object.keys(LEGACY_SAMPLES).map(kind => [to, kind] as const));

/** What a migration says and makes, without regard to order. */
function result(objects: readonly unknown[], to: KumaVersion): string {
  const { documents, findings } = migrate(objects, { to, trustDomain: 'shop.example.com' });
  return JSON.stringify([documents, findings]);
}

describe('nothing is dropped in silence', () => {
  test.each(CASES)('to %s, whatever is changed in a %s changes the result', (to, kind) => {
    const objects = sample(kind);
    const before = result(objects, to);
    const silent: string[] = [];

    for (const leaf of leavesOf(objects.at(-1).spec)) {
      const changed = structuredClone(objects);
      set(changed.at(-1).spec, leaf.path, other(leaf.value));
      if (result(changed, to) === before) silent.push(leaf.path.join('.'));
    }

    expect(silent).toEqual([]);
  });

  test.each(CASES)('to %s, a field that nobody knows in a %s is reported, wherever it stands', (to, kind) => {
    const objects = sample(kind);

    fc.assert(fc.property(fc.constantFrom(...recordsOf(objects.at(-1).spec)), path => {
      const changed = structuredClone(objects);
      set(changed.at(-1).spec, [...path, 'surprise'], 'here');
      expect(result(changed, to)).toMatch(/here/);
    }), { numRuns: 25 });
  });

  test('things that are no objects of Kuma, or broken ones, do no harm', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(LEGACY_SAMPLES), 'MeshTimeout', 'MeshHTTPRoute'), fc.anything({ maxDepth: 4 }), fc.constantFrom(...VERSIONS), (kind, spec, to) => {
      expect(() => migrate([spec, { apiVersion: 'kuma.io/v1alpha1', kind, metadata: { name: 'a' }, spec }, { apiVersion: 'kuma.io/v1alpha1', kind, metadata: spec, spec: { conf: spec } }], { to }))
        .not.toThrow();
    }));
  });
});

/** Upstream's own test documents, the wrong ones too. */
const FILE = resolve(__dirname, '../../../../shared/cases/kuma/validators.json');

(existsSync(FILE) ? test : test.skip)('of upstream\'s documents, whatever is changed changes the result', () => {
  const cases: any[] = JSON.parse(readFileSync(FILE, 'utf8')).filter(({ object }: any) => object?.spec);
  const silent = cases.flatMap(({ name, object }) => VERSIONS.flatMap(to => {
    const before = result([object], to);
    return leavesOf(object.spec).filter(({ path, value }) => {
      const changed = structuredClone(object);
      set(changed.spec, path, other(value));
      return result([changed], to) === before;
    }).map(({ path }) => `${name} ${to} ${path.join('.')}`);
  }));

  expect(cases.length).toBeGreaterThan(100);
  expect(silent).toEqual([]);
}, 60_000);

describe('the result', () => {
  test.each(CASES)('for %s of a %s is what that Kuma takes', (to, kind) => {
    const { documents } = migrate(sample(kind), { to, trustDomain: 'shop.example.com' });

    expect(admit(documents.map(({ document }) => document), { targets: [to === '3.0' ? 'kuma-3.0' : 'kuma-2.14'] }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(CASES)('for %s of a %s stays as it is when it is migrated again', (to, kind) => {
    const cluster = sample(kind).filter(({ apiVersion }) => apiVersion !== 'kuma.io/v1alpha1');
    const once = migrate(sample(kind), { to, trustDomain: 'shop.example.com' }).documents.map(({ document }) => document);

    const twice = migrate([...cluster, ...once], { to, trustDomain: 'shop.example.com' });

    expect(twice.documents.map(({ document }) => document)).toEqual(once);
  });
});

type Path = (string | number)[];

function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([field, inner]) => leavesOf(inner, [...path, field]));
}

/** Where a field more can stand: not among tags or other free keys. */
function recordsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Array.isArray(value) ? [] : [path];
  return [...here, ...Object.entries(value).flatMap(([field, inner]) => recordsOf(inner, [...path, field]))];
}

function set(root: any, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce((inner, field) => inner[field], root);
  holder[path.at(-1)!] = value;
}

function other(value: unknown): unknown {
  return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;
}
