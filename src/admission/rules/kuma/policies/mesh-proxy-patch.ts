import { checkChanges } from './json-patch';
import { Violation } from './policy';
import { shown } from '../../../../core/shown';
import { readDocuments } from '../../../../core/yaml';

interface Modification {
  readonly operation?: string;
  readonly match?: { readonly name?: string };
  readonly value?: string;
  readonly jsonPatches?: readonly object[];
}

type Target = 'cluster' | 'listener' | 'virtualHost' | 'networkFilter' | 'httpFilter';

/** What a part of Envoy's configuration must have before it can be added, as Envoy says. */
const NEEDED: Readonly<Record<Target, readonly string[]>> = {
  cluster: ['name'], listener: [], virtualHost: ['name', 'domains'], networkFilter: ['name'], httpFilter: ['name'],
};

/** Adding something next to a filter, and what filter that is. */
const NEXT_TO: { readonly [operation: string]: string | undefined } = { AddBefore: 'before which', AddAfter: 'after which', Patch: 'which' };

/** Operations that add something; of others that begin so, the schema complains. */
const ADDING: Readonly<Record<'filter' | 'other', readonly (string | undefined)[]>> = {
  filter: ['AddFirst', 'AddLast', 'AddBefore', 'AddAfter'], other: ['Add'],
};

/** What is wrong with patches of Envoy's configuration. Whether Envoy can read all of a value, only Envoy knows. */
export function* checkPatches(settings: object, path: string): Iterable<Violation> {
  const { appendModifications = [] } = settings as { readonly appendModifications?: readonly Partial<Record<Target, Modification>>[] };
  const at = `${path}.appendModifications`;
  if (appendModifications.length === 0) yield { mistake: 'missing', path: at, message: 'changes nothing', fix: 'add a modification, or remove the policy' };
  for (const [i, modification] of appendModifications.entries()) {
    const targets = (Object.keys(NEEDED) as Target[]).filter(target => modification[target] !== undefined);
    if (targets.length === 1) {
      yield* checkModification(targets[0], modification[targets[0]]!, `${at}[${i}].${targets[0]}`);
    } else {
      yield {
        mistake: targets.length === 0 ? 'missing' : 'exclusive', path: `${at}[${i}]`, value: modification, message: `changes ${targets.join(' and ') || 'nothing'}`,
        expected: `exactly one of ${Object.keys(NEEDED).join(', ')}`, fix: targets.length === 0 ? 'say what is changed' : 'make an item of each',
      };
    }
  }
}

function* checkModification(target: Target, { operation, match, value, jsonPatches = [] }: Modification, path: string): Iterable<Violation> {
  const isFilter = target === 'networkFilter' || target === 'httpFilter';
  if (operation === 'Add') {
    const matched = target === 'virtualHost' ? match?.name : match;
    const where = target === 'virtualHost' ? `${path}.match.name` : `${path}.match`;
    if (matched !== undefined) yield { mistake: 'unfitting', path: where, value: matched, message: 'says which, where a new one is added', fix: 'remove it' };
  }
  if (isFilter && operation !== undefined && NEXT_TO[operation] !== undefined && match?.name === undefined) {
    yield { mistake: 'missing', path: `${path}.match.name`, message: `is missing: ${NEXT_TO[operation]} filter?`, fix: 'match: { name: envoy.filters.http.router }' };
  }
  if (ADDING[isFilter ? 'filter' : 'other'].includes(operation)) yield* checkAdded(target, value, `${path}.value`);
  if (operation === 'Remove' && value !== undefined) {
    yield { mistake: 'unfitting', path: `${path}.value`, value, message: 'is given, where something is removed', fix: 'remove it' };
  }
  if (operation === 'Patch') yield* checkPatch(value, jsonPatches, path);
}

function* checkAdded(target: Target, value: string | undefined, path: string): Iterable<Violation> {
  if (value === undefined) return yield { mistake: 'missing', path, message: 'is missing: what is added?', fix: 'write it in YAML, as Envoy has it' };
  const config = read(value);
  if (config === undefined) return yield unreadable(value, path);
  const missing = NEEDED[target].filter(field => !given(config[field]));
  if (missing.length > 0) yield { mistake: 'missing', path, value, message: `has no ${missing.join(' and no ')}`, fix: `write ${missing[0]}, as Envoy needs it` };
}

function* checkPatch(value: string | undefined, changes: readonly object[], path: string): Iterable<Violation> {
  if (value !== undefined && changes.length > 0) {
    yield { mistake: 'exclusive', path, message: 'has both value and jsonPatches', expected: 'one of them', fix: 'make an item of each' };
  } else if (value !== undefined && read(value) === undefined) {
    yield unreadable(value, `${path}.value`);
  } else if (value === undefined && changes.length === 0) {
    yield { mistake: 'missing', path, message: 'does not say how', expected: 'value or jsonPatches', fix: 'value: the fields to merge, in YAML' };
  }
  yield* checkChanges(value === undefined ? changes : [], `${path}.jsonPatches`);
}

function unreadable(value: string, path: string): Violation {
  return {
    mistake: 'form', path, value, message: `${shown(value)} is no YAML object`, expected: 'a part of Envoy\'s configuration, in YAML',
    fix: 'write it as a block: value: |, and the fields below',
  };
}

function read(text: string): Readonly<Record<string, unknown>> | undefined {
  const [document] = readDocuments(text);
  const value = document?.value;
  return document?.error === undefined && typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
}

function given(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
