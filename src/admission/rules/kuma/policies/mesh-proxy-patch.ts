import { checkChanges } from './json-patch';
import { Violation } from './policy';
import { envoyProblem, EnvoyPart } from '../../../../core/kuma/envoy-config';

interface Modification {
  readonly operation?: string;
  readonly match?: { readonly name?: string };
  readonly value?: string;
  readonly jsonPatches?: readonly object[];
}

type Target = 'cluster' | 'listener' | 'virtualHost' | 'networkFilter' | 'httpFilter';

/** The parts of Envoy's configuration that can be changed. */
const PARTS: Readonly<Record<Target, EnvoyPart>> = {
  cluster: 'Cluster', listener: 'Listener', virtualHost: 'VirtualHost', networkFilter: 'Filter', httpFilter: 'HttpFilter',
};

/** Adding something next to a filter, and what filter that is. */
const NEXT_TO: ReadonlyMap<string | undefined, string> = new Map([['AddBefore', 'before which'], ['AddAfter', 'after which'], ['Patch', 'which']]);

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
    const targets = (Object.keys(PARTS) as Target[]).filter(target => modification[target] !== undefined);
    if (targets.length === 1) {
      yield* checkModification(targets[0], modification[targets[0]]!, `${at}[${i}].${targets[0]}`);
    } else {
      yield {
        mistake: targets.length === 0 ? 'missing' : 'exclusive', path: `${at}[${i}]`, value: modification, message: `changes ${targets.join(' and ') || 'nothing'}`,
        expected: `exactly one of ${Object.keys(PARTS).join(', ')}`, fix: targets.length === 0 ? 'say what is changed' : 'make an item of each',
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
  if (isFilter && NEXT_TO.has(operation) && match?.name === undefined) {
    yield { mistake: 'missing', path: `${path}.match.name`, message: `is missing: ${NEXT_TO.get(operation)} filter?`, fix: 'match: { name: envoy.filters.http.router }' };
  }
  if (ADDING[isFilter ? 'filter' : 'other'].includes(operation)) yield* checkAdded(target, value, `${path}.value`);
  if (operation === 'Remove' && value !== undefined) {
    yield { mistake: 'unfitting', path: `${path}.value`, value, message: 'is given, where something is removed', fix: 'remove it' };
  }
  if (operation === 'Patch') yield* checkPatch(target, value, jsonPatches, path);
}

function* checkAdded(target: Target, value: string | undefined, path: string): Iterable<Violation> {
  if (value === undefined) yield { mistake: 'missing', path, message: 'is missing: what is added?', fix: 'write it in YAML, as Envoy has it' };
  else yield* checkConfig(target, value, path, false);
}

function* checkConfig(target: Target, value: string, path: string, isPatch: boolean): Iterable<Violation> {
  const problem = envoyProblem(value, PARTS[target], isPatch);
  if (problem === undefined) return;
  yield {
    mistake: 'form', path, value, message: `is no ${PARTS[target]} of Envoy: ${problem}`, expected: 'a part of Envoy\'s configuration, in YAML',
    fix: 'write it as a block: value: |, and the fields below',
  };
}

function* checkPatch(target: Target, value: string | undefined, changes: readonly object[], path: string): Iterable<Violation> {
  if (value !== undefined && changes.length > 0) {
    yield { mistake: 'exclusive', path, message: 'has both value and jsonPatches', expected: 'one of them', fix: 'make an item of each' };
  } else if (value !== undefined) {
    yield* checkConfig(target, value, `${path}.value`, true);
  } else if (changes.length > 0) {
    yield* checkChanges(changes, `${path}.jsonPatches`);
  } else {
    yield { mistake: 'missing', path, message: 'does not say how', expected: 'value or jsonPatches', fix: 'value: the fields to merge, in YAML' };
  }
}
