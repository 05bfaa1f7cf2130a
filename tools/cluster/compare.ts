import { Api, ServerVerdict } from './api';
import { Installation, Subject } from './subjects';
import { FAILURES, Finding, review } from '../../src/admission';
import { isCrd } from '../../src/admission/kinds/user-crds';
import { Manifest, referenceTo } from '../../src/admission/manifest';
import { objectText } from '../../src/output/finding-text';

/** What comparing came to. */
export interface Comparison {
  /** How many verdicts were compared. */
  readonly compared: number;
  /** How many of these were that the object is refused. */
  readonly refused: number;
  /** Objects of which one of the two has nothing to say. */
  readonly passedOver: number;
  /** Each in words. */
  readonly differences: readonly string[];
}

/** Compares what a server says of subjects with what admission says. Those that define kinds come last, as the server keeps these. */
export async function compare(api: Api, subjects: readonly Subject[], { options, name }: Pick<Installation, 'options' | 'name'>): Promise<Comparison> {
  let [compared, refused, passedOver] = [0, 0, 0];
  const differences: string[] = [];
  for (const subject of [...subjects].sort((a, b) => Number(a.objects.some(isCrd)) - Number(b.objects.some(isCrd)))) {
    for (const { objects, findings, unknown, ask } of questions(subject, options)) {
      if (unknown) {
        passedOver++;
        continue;
      }
      const verdict = await ask(api);
      if (verdict === undefined || (verdict.accepted && findings.length > 0 && findings.every(({ code }) => REMADE.has(code)))) {
        passedOver++;
        continue;
      }
      const { accepted, said } = verdict;
      compared++;
      if (!accepted) refused++;
      if (accepted === (findings.length === 0)) continue;
      const ours = findings.map(({ code, path, message }) => `${code} ${path} ${message}`).join('; ');
      differences.push(`${subject.name}, ${objects.map(object => objectText(referenceTo(object))).join(', ')} (${name})\n`
        + `  server: ${said || 'accepted'}\n  ours: ${ours || 'accepted'}`);
    }
  }
  return { compared, refused, passedOver, differences };
}

/** Metadata that a server makes anew when an object is created, before it looks at it: docs/admission-differences.md. */
const REMADE: ReadonlySet<string> = new Set([FAILURES.managedFields, FAILURES.managedFieldsTooLong, FAILURES.generation].map(({ code }) => code));

interface Question {
  readonly objects: readonly Manifest[];
  /** For which admission says that the server refuses. */
  readonly findings: readonly Finding[];
  readonly unknown: boolean;
  ask(api: Api): Promise<ServerVerdict | undefined>;
}

/** One for each object; one for all, where a kind is defined first and then used. */
function questions({ objects, previous }: Subject, options: Installation['options']): Question[] {
  const { findings, places, unknownKinds } = review(objects, { ...options, ...previous === undefined ? {} : { previous: [previous] } });
  const errors = findings.filter(({ code, severity }) => severity === 'error' && code.startsWith('TRF20'));
  if (objects.some(isCrd)) return [{ objects, findings: errors, unknown: false, ask: api => asSequence(api, objects) }];
  const unknown = new Set(unknownKinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
  return objects.map((object, place) => ({
    objects: [object], findings: errors.filter(finding => places.get(finding) === place), unknown: unknown.has(`${String(object.apiVersion)} ${String(object.kind)}`),
    ask: api => previous !== undefined && place === 0 ? api.judgeUpdate(previous, object) : api.judge(object),
  }));
}

async function asSequence(api: Api, objects: readonly Manifest[]): Promise<ServerVerdict> {
  for (const object of objects) {
    const verdict = isCrd(object) ? await api.define(object) : await api.judge(object);
    if (!verdict.accepted) return verdict;
  }
  return { accepted: true, said: '' };
}

/** The namespaces that objects are in, beside the one that every cluster has. */
export function namespacesOf(subjects: readonly Subject[]): string[] {
  const named = subjects.flatMap(({ objects, previous }) => [...objects, ...previous ? [previous] : []]).map(object => referenceTo(object).namespace);
  return [...new Set(named)].filter((namespace): namespace is string => namespace !== undefined && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace) && namespace !== 'default');
}
