import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenApiSchema } from '../../../src/admission/cel/schema-view';

/** What a rule says of a value: true, false, an error; or that it is no rule at all. */
export type Answer = 'true' | 'false' | 'error' | 'problem';

export interface Question {
  readonly rule: string;
  readonly schema: OpenApiSchema;
  readonly self: unknown;
  readonly oldSelf?: unknown;
  readonly optionalOldSelf?: boolean;
}

/** A program that answers like an API server, where there is one: see `CRDCHECK`. */
export const oracle = process.env.CRDCHECK;

const GROUP = 'oracle.example';
const FALSE = 'the rule says no';

/** What an API server answers. */
export function answersOfServer(questions: readonly Question[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'cel-'));
  try {
    const crds = questions.map((question, i) => JSON.stringify(crd(question, i)));
    writeFileSync(join(folder, 'crds.yaml'), crds.join('\n---\n'));
    const requests = questions.map(({ self, oldSelf }, i) => JSON.stringify({ id: i, object: object(i, self), ...oldSelf !== undefined && { oldObject: object(i, oldSelf) } }));
    const { stdout, stderr, status } = spawnSync(oracle!, ['--crds', folder], { input: requests.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim().split('\n').map(line => answerIn(JSON.parse(line)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answerIn({ errors = [] }: { errors?: { detail: string; text: string }[] }): Answer {
  const details = errors.map(({ detail }) => detail);
  if (details.length === 0) return 'true';
  if (details.some(detail => detail.startsWith('rule compile error') || detail.startsWith('rule compiler initialization error'))) return 'problem';
  if (details.every(detail => detail === FALSE)) return 'false';
  if (details.some(detail => /evaluating rule|call arguments did not match|cost/.test(detail))) return 'error';
  throw new Error(`not about the rule: ${errors.map(({ text }) => text).join()}`);
}

function crd({ rule, schema, optionalOldSelf }: Question, i: number): object {
  const rules = { 'x-kubernetes-validations': [{ rule, message: FALSE, ...optionalOldSelf && { optionalOldSelf } }] };
  return {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: `tests${i}.${GROUP}` },
    spec: {
      group: GROUP, scope: 'Cluster', names: { kind: `Test${i}`, plural: `tests${i}` },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { ...schema, ...rules } } } } }],
    },
  };
}

function object(i: number, spec: unknown): object {
  return { apiVersion: `${GROUP}/v1`, kind: `Test${i}`, metadata: { name: 'test' }, spec };
}
