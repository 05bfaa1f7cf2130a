import { admit, FAILURES, RULES } from '../../../src/admission';
import { exampleObjects } from '../../../src/admission/rules/example';

describe.each(RULES.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  const options = {
    ...rule.targets ? { targets: rule.targets } : {}, ...rule.previous === undefined ? {} : { previous: exampleObjects(rule, rule.previous) },
    ...rule.world === undefined ? {} : { world: rule.world },
  };

  test('is broken by its failing example, and by nothing else in it', () => {
    expect(new Set(admit(exampleObjects(rule, rule.fails), options).map(finding => finding.code))).toEqual(new Set([code]));
  });

  test('holds in the nearly identical passing example', () => {
    expect(admit(exampleObjects(rule, rule.passes), options)).toEqual([]);
  });

  test('says where, what and how to mend it', () => {
    const [finding] = admit(exampleObjects(rule, rule.fails), options);
    expect(finding).toMatchObject({
      severity: rule.severity, path: expect.any(String), message: expect.stringMatching(/\S/), fix: expect.stringMatching(/\S/),
    });
  });
});

test('every code has one meaning', () => {
  const codes = [...Object.values(FAILURES), ...RULES].map(({ code }) => code);

  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect(codes.filter(code => !/^TRF([25]\d|31)\d{2}$/.test(code))).toEqual([]);
});

test('titles are sentences about what holds', () => {
  for (const { title, source } of [...Object.values(FAILURES), ...RULES]) {
    expect(title).toMatch(/^[A-Z].*[^.]$|^metadata/);
    expect(source).toMatch(/\S/);
  }
});
