import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifests } from '../../src/cli/manifests';
import { verdict } from '../../src/cli/verdict';
import { findingText } from '../../src/output/finding-text';

const EXAMPLES = join(__dirname, '../../examples');
const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
/** Kinds of those who make certificates and read metrics, of which nothing is known here. */
const OTHERS = /^(cert-manager\.io|monitoring\.coreos\.com)\//;

test.each(names)('of what %s renders, a cluster would refuse, ignore or change nothing', async name => {
  const { findings, summary } = verdict({ manifests: await readManifests([join(EXAMPLES, name, 'dist')]) }, { strict: true });

  // Secrets that others put there are presumed to be
  const ours = findings.filter(({ code, severity, object }) => severity !== 'info' && !(code === 'TRF2004' && OTHERS.test(object.apiVersion)));
  expect(ours.map(findingText).join('')).toBe('');
  expect(summary.objects).toBeGreaterThan(5);
});
