import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { ApiObject, ApiObjectMetadata, App, AppProps } from 'cdk8s';
import * as fc from 'fast-check';
import { appRecipe, AppRecipe, build } from './random-app';
import { ValidationMode } from '../../src/app/admission-props';
import { TrafficApp } from '../../src/app/traffic-app';

/** How many apps are tried. */
const APPS = Number(process.env.RANDOM_APPS ?? 300);

const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'traffic-app-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Misuse extends Error { readonly code?: string; readonly value?: unknown }
interface Outcome { readonly files?: Record<string, string>; readonly error?: Misuse }
const seen = { same: 0, sameErrors: 0, cycles: 0, collisions: 0, misuses: 0 };

test(`writes what cdk8s writes: ${APPS} apps`, () => {
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  fc.assert(fc.property(appRecipe, recipe => compare(recipe)), { numRuns: APPS, ...(process.env.SEED && { seed: Number(process.env.SEED) }) });
  stderr.mockRestore();
  if (APPS > 300) process.stderr.write(`${JSON.stringify(seen)}\n`);
}, 30_000 + APPS * 100);

function compare(recipe: AppRecipe): void {
  const ours = outcome('ours', outdir => build(recipe, outdir, props => new TrafficApp({ ...props, summary: false, validate: ValidationMode.WARN })).synth());
  const theirs = outcome('theirs', outdir => build(recipe, outdir, props => new App(props)).synth());
  agree(recipe, ours, theirs);
  if (ours.error || theirs.error) return;
  const yaml = (create: (props: AppProps) => App) => build(recipe, folder, create).synthYaml();
  expect(yaml(props => new TrafficApp({ ...props, validate: ValidationMode.WARN }))).toBe(yaml(props => new App(props)));
}

function outcome(name: string, synth: (outdir: string) => void): Outcome {
  const outdir = path.join(folder, name);
  fs.rmSync(outdir, { recursive: true, force: true });
  try {
    synth(outdir);
    return { files: contents(outdir) };
  } catch (error) {
    return { error: error as Misuse, files: fs.existsSync(outdir) ? contents(outdir) : undefined };
  }
}

function contents(outdir: string): Record<string, string> {
  return Object.fromEntries(fs.readdirSync(outdir, { recursive: true, withFileTypes: true }).map(entry => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(outdir, file), entry.isDirectory() ? '(folder)' : fs.readFileSync(file, 'utf8')];
  }));
}

function agree(recipe: AppRecipe, ours: Outcome, theirs: Outcome): void {
  const { error } = ours;
  if (!error) {
    expect(ours).toEqual(theirs);
    seen.same++;
    return;
  }
  expect(ours.files).toBeUndefined();
  expect(error.stack).toBe(error.message);
  if (error.code === 'TRF1401') {
    seen.cycles++;
    if (!dependsOnItself(error)) expect(theirs.error?.message).toMatch(/^Dependency cycle detected|^Maximum call stack/);
  } else if (error.code === 'TRF1001') {
    seen.collisions++;
    expect(identities(recipe)).toContain(error.value);
  } else if (error.code === 'TRF9999') {
    seen.misuses++;
    expect(theirs.error?.message).toMatch(/^Failed serializing construct at path .*: TrafficError: TRF9999: got 1, expected 2\n  fix: 3$/);
    expect(error.message).toMatch(/^TRF9999 at \S+: got 1, expected 2\n  fix: 3$/);
  } else {
    seen.sameErrors++;
    expect(error.message).toBe(theirs.error?.message);
  }
}

function dependsOnItself({ value }: Misuse): boolean {
  return String(value).split(' → ').length === 2;
}

/** What more than one object of the app says of itself. */
function identities(recipe: AppRecipe): string[] {
  const objects = build(recipe, folder, props => new App(props)).node.findAll().filter(ApiObject.isApiObject) as ApiObject[];
  const all = objects.map(object => object.toJson() ?? {}).map(({ kind, metadata: { name, namespace } = {} as ApiObjectMetadata }) =>
    `${kind} ${name}${namespace ? ` in namespace ${namespace}` : ''}`);
  return all.filter((identity, i) => all.indexOf(identity) !== i);
}
