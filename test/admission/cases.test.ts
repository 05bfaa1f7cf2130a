import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { admit, AdmitOptions, Channel, Finding } from '../../src/admission';
import { readDocuments } from '../../src/core/yaml/yaml';

const CASES = resolve(__dirname, '../../../shared/cases');
const there = existsSync(CASES) ? describe : describe.skip;

function errors(object: unknown, options: AdmitOptions): Finding[] {
  return admit([object], options).filter(({ severity, code }) => severity === 'error' && code.startsWith('TRF20'));
}

/** The cases whose verdict is another, for a message that can be read. */
function differing<T extends { name: string }>(
  cases: readonly T[], isAccepted: (each: T) => boolean, judge: (each: T) => readonly Finding[],
): string[] {
  return cases.flatMap(each => {
    const found = judge(each);
    const said = found.map(({ path, message }) => `${path} ${message}`).join('; ');
    return (found.length === 0) === isAccepted(each) ? [] : [`${each.name}: ${said || 'accepted'}`];
  });
}

there('verdicts on Gateway API objects', () => {
  interface Case { name: string; case: string; func: string; channel: Channel | 'both'; object: object; previous?: object; wantErrors: string[] }

  const cases = existsSync(CASES) ? JSON.parse(readFileSync(join(CASES, 'gateway-api/cel.json'), 'utf8')) as Case[] : [];
  const runs = cases.flatMap(each => (each.channel === 'both' ? ['standard', 'experimental'] as const : [each.channel])
    .map(channel => ({ ...each, channel, name: `${each.func}, ${each.case} (${channel})` })));
  const judge = ({ object, previous, channel }: typeof runs[number]): Finding[] =>
    errors(object, { channel, ...previous ? { previous: [previous] } : {} });

  test('are those of an API server', () => {
    expect(runs.length).toBeGreaterThan(200);
    expect(differing(runs, ({ wantErrors }) => wantErrors.length === 0, judge)).toEqual([]);
  });

  test('have the reasons of an API server, where a rule says why', () => {
    const rules = new Set(runs.flatMap(run => judge(run)).filter(({ rule }) => rule !== undefined).map(({ message }) => message));
    const silent = runs.filter(run => run.wantErrors.some(text => rules.has(text) && !judge(run).some(({ message }) => message.includes(text))));

    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

there('documents of Gateway API', () => {
  const documents = (folder: string): { name: string; object: unknown; channel: Channel }[] => {
    const root = join(CASES, 'gateway-api', folder);
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml')).flatMap(name =>
      [...readDocuments(readFileSync(join(root, name)))].map(({ value }) => ({ name, object: value, channel: name.split('/')[0] as Channel })));
  };
  const judge = ({ object, channel }: { object: unknown; channel: Channel }): Finding[] => errors(object, { channel });

  test('that are valid are accepted', () => {
    expect(differing(documents('valid'), () => true, judge)).toEqual([]);
  });

  test('that are invalid are refused', () => {
    expect(differing(documents('invalid'), () => false, judge)).toEqual([]);
  });
});

there('verdicts on Kong\'s objects', () => {
  interface Case { name: string; bundle: string; object: object; error: string | null; update?: object; updateError?: string | null; stored?: object }

  const cases = existsSync(CASES) ? JSON.parse(readFileSync(join(CASES, 'kong/crds.json'), 'utf8')) as Case[] : [];
  const options = ({ bundle }: Case): AdmitOptions => ({ targets: [bundle.startsWith('kong-operator') ? 'kong-operator-2.2' : 'kic-3.5'] });

  test('are those of an API server', () => {
    expect(cases.length).toBeGreaterThan(500);
    expect(differing(cases, ({ error }) => error === null, each => errors(each.object, options(each)))).toEqual([]);
  });

  test('on updates are those of an API server', () => {
    const updates = cases.filter(({ update }) => update !== undefined);

    expect(updates.length).toBeGreaterThan(60);
    expect(differing(updates, ({ updateError }) => updateError === null, each => {
      const previous = each.stored ?? each.object;
      return errors(named(each.update!, previous), { ...options(each), previous: [previous] });
    })).toEqual([]);
  });

  /** The name that the server gave. */
  function named(update: object, previous: object): object {
    const { metadata } = update as { metadata: object };
    const { name } = (previous as { metadata: { name?: string } }).metadata;
    return { ...update, metadata: { ...metadata, name } };
  }
});
