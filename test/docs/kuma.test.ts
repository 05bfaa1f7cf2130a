import { snippets } from './snippets';
import { command, temporaryFolder } from '../cli/command';

const folder = temporaryFolder();

/** The first blocks of a document in YAML, and the first report. */
function shown(file: string): { readonly input: string; readonly output: string; readonly report: string } {
  const all = snippets(file);
  const [input, output] = all.filter(({ language }) => language === 'yaml').map(({ text }) => text);
  return { input, output, report: all.find(({ language }) => language === 'text')!.text };
}

test.each([
  ['docs/migrate-kuma.md', ['migrate', 'kuma']],
  ['docs/universal.md', ['convert', '--to', 'universal']],
])('what %s shows is what the command says', async (file, call) => {
  const { input, output, report } = shown(file);
  const path = folder.write('manifests.yaml', input);

  const { stdout, stderr } = await command(...call, path);

  expect(stdout).toBe(output);
  expect(stderr.replaceAll(`${folder.path}/`, '')).toBe(report);
});
