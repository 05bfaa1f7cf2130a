import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleCompiler } from '../../../src/admission/cel/precompiled';
import { OpenApiSchema, openApiView } from '../../../src/admission/cel/schema-view';

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

const { rule: compiled } = ruleCompiler();
const memory = new WeakMap<OpenApiSchema, Map<string, ReturnType<typeof compiled>>>();

/** What our own evaluation answers. */
export function ourAnswer({ rule, schema, self, oldSelf, optionalOldSelf }: Question): Answer {
  const rules = memory.get(schema) ?? new Map<string, ReturnType<typeof compiled>>();
  memory.set(schema, rules);
  const ours = rules.get(rule) ?? compiled(rule, openApiView(schema), { optionalOldSelf });
  rules.set(rule, ours);
  if ('problem' in ours) return 'problem';
  const verdict = ours.evaluate(self, oldSelf);
  if (verdict.ok) return 'true';
  return verdict.error === undefined ? 'false' : 'error';
}

/** What an API server answers. */
export function answersOfServer(questions: readonly Question[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'cel-'));
  try {
    const kinds = kindsOf(questions);
    writeFileSync(join(folder, 'crds.yaml'), [...kinds.values()].flatMap(({ crd }) => crd ? [JSON.stringify(crd)] : []).join('\n---\n'));
    const requests = questions.map((question, i) => {
      const { kind } = kinds.get(question)!;
      return JSON.stringify({ id: i, object: object(kind, question.self), oldObject: question.oldSelf && object(kind, question.oldSelf) });
    });
    const { stdout, stderr, status } = spawnSync(oracle!, ['--crds', folder], { input: requests.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim().split('\n').map(line => answerIn(JSON.parse(line)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A kind for each rule and schema. */
function kindsOf(questions: readonly Question[]): Map<Question, { kind: string; crd?: object }> {
  const kinds = new Map<string, string>();
  return new Map(questions.map(question => {
    const key = JSON.stringify([question.rule, question.schema, question.optionalOldSelf]);
    const kind = kinds.get(key) ?? `Test${kinds.size}`;
    const known = kinds.has(key);
    kinds.set(key, kind);
    return [question, known ? { kind } : { kind, crd: crdOf(question, kind) }];
  }));
}

function answerIn({ errors = [] }: { errors?: { detail: string; text: string }[] }): Answer {
  const details = errors.map(({ detail }) => detail);
  if (details.length === 0) return 'true';
  if (details.some(detail => detail.startsWith('rule compile error') || detail.startsWith('rule compiler initialization error'))) return 'problem';
  if (details.every(detail => detail === FALSE)) return 'false';
  if (details.some(detail => /evaluating rule|call arguments did not match|cost/.test(detail))) return 'error';
  throw new Error(`not about the rule: ${errors.map(({ text }) => text).join()}`);
}

function crdOf({ rule, schema, optionalOldSelf }: Question, kind: string): object {
  const rules = { 'x-kubernetes-validations': [{ rule, message: FALSE, ...optionalOldSelf && { optionalOldSelf } }] };
  const openAPIV3Schema = { type: 'object', properties: { spec: { ...schema, ...rules } } };
  return {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: `${kind.toLowerCase()}s.${GROUP}` },
    spec: {
      group: GROUP, scope: 'Cluster', names: { kind, plural: `${kind.toLowerCase()}s` },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }],
    },
  };
}

function object(kind: string, spec: unknown): object {
  return { apiVersion: `${GROUP}/v1`, kind, metadata: { name: 'test' }, spec };
}
