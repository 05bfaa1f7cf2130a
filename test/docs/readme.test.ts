import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, snippets } from './snippets';
import { explainedRules } from '../../src/cli/rule-list';
import { plugins } from '../../src/core/kong/facts';

const [program, yaml] = ['ts', 'yaml'].map(language =>
  snippets('README.md').find(snippet => snippet.language === language)?.text ?? '');

test('the first program of the README renders the YAML beside it, and as many objects as it says', () => {
  const manifests = run(program).stdout;

  for (const document of yaml.split('---\n')) expect(manifests).toContain(document);
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`Among the ${manifests.split('---\n').length} objects this renders`);
});

test('the error the README shows is the one that the program gives', () => {
  const shown = readFileSync(join(ROOT, 'README.md'), 'utf8').match(/^TRF1032 .*\n  fix: .*$/m)![0];

  expect(run(program.replace('Backend.workload(api)', 'Backend.workload(api, { port: 8080 })')).stderr).toContain(shown);
});

test('the numbers that the README gives are true', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const numbers = (before: string, after: string) => [...readme.matchAll(new RegExp(`${before}\\b(\\d+) ${after}`, 'g'))].map(([, number]) => Number(number));
  const ofControllers = explainedRules().filter(({ code }) => !code.startsWith('TRF20'));
  const policies = readdirSync(join(ROOT, 'docs/policies')).filter(file => file !== 'README.md');

  expect(new Set(numbers('', '(?:Kong )?plugins'))).toEqual(new Set([plugins().size]));
  expect(new Set(numbers('', 'policies'))).toEqual(new Set([policies.length]));
  const [rules] = numbers('over ', '\\[rules\\]');
  expect(rules).toBeLessThan(ofControllers.length);
  expect(rules).toBeGreaterThan(ofControllers.length / 2);
});

/** Runs a program as one of the examples would run, elsewhere: other tests go through the folder of the examples at the same time. */
function run(text: string): { stdout: string; stderr: string } {
  const folder = mkdtempSync(join(__dirname, '.readme-'));
  try {
    writeFileSync(join(folder, 'main.ts'), text);
    execFileSync(process.execPath, ['--import', 'tsx', 'main.ts'], {
      cwd: folder, stdio: 'pipe', env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'examples/tsconfig.json') },
    });
    return { stdout: readdirSync(join(folder, 'dist')).map(file => readFileSync(join(folder, 'dist', file), 'utf8')).join('---\n'), stderr: '' };
  } catch (error) {
    return { stdout: '', stderr: String((error as { stderr?: Buffer }).stderr ?? error) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
