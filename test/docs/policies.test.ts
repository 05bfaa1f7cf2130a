import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered, policyFiles, policyPage, rendered } from './policy-pages';
import { ROOT, snippets } from './snippets';
import { CHAPTERS } from '../../tools/api-coverage/subjects';

const LINES_MAX = 80;

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const kindOf = (file: string): string => textOf(file).match(/^# (\w+): /)![1];

test('each policy has a page, and the index leads to it', () => {
  expect(policyFiles().map(kindOf).sort()).toEqual(CHAPTERS.kumaPolicies.kinds().map(({ kind }) => kind).sort());
  const index = textOf('docs/policies/README.md');
  for (const file of policyFiles()) expect(index).toContain(`[${kindOf(file)}](${file.split('/').pop()})`);
  expect(snippets('docs/policies/README.md').filter(({ language }) => language === 'yaml')).toEqual([]);
});

describe.each(policyFiles())('%s', file => {
  test('shows what its example renders', () => {
    const { example, yaml } = policyPage(file);

    expect(rendered(example, kindOf(file))).toBe(yaml);
  });

  test('shows what is said of the mistake', () => {
    const { mistake, answer } = policyPage(file);

    expect(answered(mistake)).toBe(answer);
  });

  test('can be read in one go', () => {
    expect(textOf(file).trimEnd().split('\n').length).toBeLessThanOrEqual(LINES_MAX);
    expect(textOf(file)).toMatch(/^## What Kuma does with it$/m);
    expect(textOf(file)).toMatch(/^## The mistake people make most$/m);
  });
});
