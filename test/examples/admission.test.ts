import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifests } from '../../src/cli/manifests';
import { verdict } from '../../src/cli/verdict';
import { findingText } from '../../src/output/finding-text';

const EXAMPLES = join(__dirname, '../../examples');
const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);

test.each(names)('of what %s renders, a cluster would refuse, ignore or change nothing', async name => {
  const { findings, summary } = verdict({ manifests: await readManifests([join(EXAMPLES, name, 'dist')]) }, { strict: true });

  // Secrets that others put there are presumed to be
  expect(findings.filter(({ severity }) => severity !== 'info').map(findingText).join('')).toBe('');
  expect(summary.objects).toBeGreaterThan(5);
});
