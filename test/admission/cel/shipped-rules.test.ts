import fc from 'fast-check';
import { Answer, answersOfServer, oracle, ourAnswer, Question } from './oracle';
import { referenceFor, UNKNOWN_TO_REFERENCE } from './reference';
import { shippedRules } from './shipped';
import { valuesOf, visiblePart } from './values';
import { compile } from '../../../src/admission/cel/compile';
import { OpenApiSchema } from '../../../src/admission/cel/schema-view';

/** How many values each rule is asked about; more with CEL_RUNS. */
const RUNS = Number(process.env.CEL_RUNS ?? 8);
const SEED = Number(process.env.CEL_SEED ?? 7);

/** Each rule with each schema that looks different to it. */
const pairs = [...new Map(shippedRules().map(({ rule, openApi, options }) => {
  const schema = visiblePart(options?.resource ? { ...openApi, ...resource(openApi) } : openApi, rule);
  return [JSON.stringify([rule, schema]), { rule, schema }] as const;
})).values()];

function resource({ properties }: OpenApiSchema): OpenApiSchema {
  const text = { type: 'string' };
  return { properties: { ...properties, metadata: { type: 'object', properties: { name: text, generateName: text } } } };
}

function questionsAbout({ rule, schema }: { rule: string; schema: OpenApiSchema }, runs: number): Question[] {
  const values = valuesOf(schema, rule);
  const oldValues = /\boldSelf\b/.test(rule) ? values : fc.constant(undefined);
  return fc.sample(fc.tuple(values, oldValues), { numRuns: runs, seed: SEED }).map(([self, oldSelf]) => ({ rule, schema, self, oldSelf }));
}

const isAsked = ({ rule }: { rule: string }): boolean => !UNKNOWN_TO_REFERENCE.test(rule);

test('all of them compile for each schema they stand in', () => {
  const compiled = shippedRules().map(({ rule, schema, options }) => [rule, compile(rule, schema, 'bool', options)] as const);

  expect(compiled.filter(([, result]) => 'problem' in result)).toEqual([]);
});

test('they agree with an evaluator of CEL on random values', () => {
  const counts: Partial<Record<Answer, number>> = {};
  const wrong = pairs.filter(isAsked).flatMap(pair => {
    const reference = referenceFor(pair.rule);
    return questionsAbout(pair, RUNS).flatMap(question => {
      const [ours, theirs] = [ourAnswer(question), reference(question)];
      counts[ours] = (counts[ours] ?? 0) + 1;
      return ours === theirs ? [] : [{ rule: question.rule, self: JSON.stringify(question.self), ours, theirs }];
    });
  });

  expect(wrong.slice(0, 5)).toEqual([]);
  if (process.env.CEL_RUNS) console.info(`${pairs.filter(isAsked).length} rules with their schemas`, counts);
  for (const answer of ['true', 'false', 'error'] as const) expect(counts[answer]).toBeGreaterThan(RUNS);
}, 600_000);

test('the ones not asked about need functions that the evaluator has no types for', () => {
  const rules = new Set(pairs.filter(pair => !isAsked(pair)).map(({ rule }) => rule));

  expect([...rules]).toMatchInlineSnapshot(`
[
  "size(self) == 0 || format.dns1123Label().validate(self) == null",
  "isURL(self) ? url(self).getScheme() == 'https' : true",
]
`);
});

(oracle ? test : test.skip)('they agree with an API server on random values (CRDCHECK)', () => {
  const questions = pairs.flatMap(pair => questionsAbout(pair, Math.min(RUNS, 60)));
  const answers = answersOfServer(questions);
  const compared = questions.map(({ rule, self, ...question }, i) => ({
    rule, self: JSON.stringify(self), ours: ourAnswer({ ...question, rule, self }), server: answers[i],
  }));

  if (process.env.CEL_RUNS) console.info(`${questions.length} values of ${pairs.length} rules with their schemas`);
  expect(compared.filter(({ ours, server }) => ours !== server).slice(0, 5)).toEqual([]);
}, 600_000);
