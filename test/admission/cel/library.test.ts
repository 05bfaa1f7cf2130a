import { CASES, SCHEMA, VALUE } from './cases';
import { answersOfServer, oracle, ourAnswer, Question } from './oracle';

const groups = Object.entries(CASES).map(([name, cases]) => {
  const questions = cases.map((item): [Question, string] => {
    const [rule, answer] = typeof item === 'string' ? [item, 'true'] : item;
    return [{ rule, schema: SCHEMA, self: VALUE, oldSelf: VALUE }, answer];
  });
  return [name, questions] as const;
});

test.each(groups)('%s', (_, questions) => {
  const wrong = questions.map(([question, answer]) => [question.rule, ourAnswer(question), answer]).filter(([, ours, right]) => ours !== right);

  expect(wrong).toEqual([]);
});

(oracle ? test : test.skip)('an API server says the same (CRDCHECK)', () => {
  const questions = groups.flatMap(([, group]) => group);
  const answers = answersOfServer(questions.map(([question]) => question));

  expect(questions.map(([{ rule }, answer], i) => [rule, answers[i], answer]).filter(([, server, ours]) => server !== ours)).toEqual([]);
}, 60_000);
