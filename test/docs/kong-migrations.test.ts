import { snippets } from './snippets';
import { command, temporaryFolder } from '../cli/command';

const PAGE = 'docs/migrate-kong.md';
const COMMANDS = ['ingress-nginx', 'kong-ingress', 'tcp-ingress'];

const folder = temporaryFolder();

test.each(COMMANDS.map((name, i) => [name, i] as const))(`what ${PAGE} shows of %s is what the command says`, async (name, i) => {
  const of = (wanted: string) => snippets(PAGE).filter(({ language }) => language === wanted).map(({ text }) => text);
  const [input, output] = of('yaml').slice(2 * i);
  const path = folder.write('manifests.yaml', input);

  const { stdout, stderr } = await command('migrate', name, path);

  expect(stdout).toBe(output);
  expect(stderr.replaceAll(`${folder.path}/`, '')).toBe(of('text')[i]);
});
