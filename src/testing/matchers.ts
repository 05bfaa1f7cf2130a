import { contains, counterpart, missing } from './contains';
import { summarize } from '../admission';
import { referenceTo } from '../admission/manifest';
import { AdmissionTarget, AdmitOptions } from '../admission/options';
import { inspect } from '../analysis';
import { Manifests, ManifestSource } from '../app/manifests';
import { Target } from '../core/target';
import { count, findingsText, objectText, summaryText } from '../output/finding-text';

/** What a matcher answers; the form of Jest, which others share. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The part of a runner's matcher context that is used here. */
interface Context {
  readonly utils: {
    diff(expected: unknown, actual: unknown): string | null | undefined;
    stringify(value: unknown): string;
  };
  equals(a: unknown, b: unknown): boolean;
}

/** Matchers about what apps, charts, texts of YAML and lists of objects hold: `expect.extend(matchers)`. */
export const matchers = { toBeAdmitted, toHaveObject, toMatchManifest, toHaveObjectCount };

type Targets = AdmissionTarget | AdmissionTarget[];

/** In tests without types, a controller that nobody knows would refuse nothing. */
function refuseUnknown(targets: readonly string[]): void {
  const known: readonly string[] = Object.values(Target);
  const strange = targets.find(target => !known.includes(target));
  if (strange !== undefined) throw new Error(`toBeAdmitted was given the target ${JSON.stringify(strange)}, which is none of ${known.join(', ')}`);
}

function toBeAdmitted(this: Context, received: ManifestSource, target?: Targets, options: AdmitOptions = {}): MatcherResult {
  const { objects, constructs } = Manifests.of(received);
  const targets = target === undefined ? {} : { targets: [target].flat() };
  refuseUnknown(targets.targets ?? []);
  const reached = inspect(objects, { ...options, ...targets });
  const errors = reached.findings.filter(({ severity }) => severity === 'error');
  const located = errors.map(finding => ({ ...finding, construct: constructs[reached.places.get(finding)!]?.node.path }));
  return {
    pass: errors.length === 0,
    message: () => errors.length === 0
      ? `something was expected to be refused${target === undefined ? '' : ` by ${[target].flat().join(', ')}`}; ${summaryText(summarize(reached))}`
      : `${findingsText(located)}${summaryText(summarize(reached))}`,
  };
}

function toHaveObject(this: Context, received: ManifestSource, partial: object): MatcherResult {
  if (isEmpty(partial)) throw new Error('toHaveObject was given no field, which anything would match: name one');
  const { objects } = Manifests.of(received);
  const found = objects.find(object => contains(object, partial));
  return {
    pass: found !== undefined,
    message: () => {
      if (found) return `${objectText(referenceTo(found))} was expected not to be there`;
      const [closest] = [...objects].sort((a, b) => missing(a, partial) - missing(b, partial));
      if (!closest) return 'there are no objects';
      return `no object has all of this; closest is ${objectText(referenceTo(closest))}:\n\n${this.utils.diff(partial, counterpart(closest, partial))}`;
    },
  };
}

function isEmpty(partial: object): boolean {
  return typeof partial !== 'object' || partial === null || Object.keys(partial).length === 0 && !('asymmetricMatch' in partial);
}

function toMatchManifest(this: Context, received: ManifestSource, expected: ManifestSource): MatcherResult {
  const actual = Manifests.of(received);
  const wanted = Manifests.of(expected).objects;
  if (wanted.length === 0) throw new Error('toMatchManifest was given no object, which anything would match: name one');
  const differing = wanted.flatMap(object => {
    const { kind, name, namespace } = referenceTo(object);
    const candidates = actual.all(kind, name, namespace).filter(({ apiVersion }) => apiVersion === object.apiVersion);
    return candidates.some(candidate => this.equals(candidate, object)) ? [] : [{ object, candidate: candidates[0] }];
  });
  return {
    pass: differing.length === 0,
    message: () => {
      if (differing.length === 0) return 'the manifests were expected to differ';
      return differing.map(({ object, candidate }) => {
        const text = objectText(referenceTo(object));
        if (candidate === undefined) return `there is no ${text}; there is ${actual.objects.map(each => objectText(referenceTo(each))).join(', ') || 'nothing'}`;
        return `${text} differs:\n\n${this.utils.diff(object, candidate)}`;
      }).join('\n\n');
    },
  };
}

function toHaveObjectCount(this: Context, received: ManifestSource, expected: number, kind?: string): MatcherResult {
  const found = Manifests.of(received).all(kind);
  const counted = (number: number) => `${count(number, 'object')}${kind === undefined ? '' : ` of the kind ${kind}`}`;
  return {
    pass: found.length === expected,
    message: () => found.length === expected ? `there ${expected === 1 ? 'was' : 'were'} expected not to be ${counted(expected)}`
      : `there ${found.length === 1 ? 'is' : 'are'} ${counted(found.length)}, not ${expected}${found.length === 0 ? '' : `: ${found.map(object => objectText(referenceTo(object))).join(', ')}`}`,
  };
}
