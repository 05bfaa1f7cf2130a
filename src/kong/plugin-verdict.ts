import { inOurWords } from './plugin-config';
import { PluginOptions } from './plugin-options';
import { Misuse } from '../core/error';
import { valueAt } from '../core/field-path';
import { Field, Plugin } from '../core/kong/facts';
import { judgePlugin, Violation } from '../core/kong/judge-plugin';
import { MISSING } from '../core/kong/problem';

/** What to write where a text of some kind is asked for, by the rule it keeps. */
const EXAMPLES: { readonly [rule: string]: string } = {
  host: '"redis.cache.svc"', serverName: '"redis.example.com"', url: '"https://example.com"', path: '"/login"', ipOrCidr: '"10.0.0.0/8"', headerName: '"X-Tenant"',
  headerOfPair: '"X-Tenant:a"', headerAndValue: '"X-Tenant:a"', headerPair: '"X-Tenant:X-Team"', keyAndTemplate: '"X-Tenant:a"', origin: '"https://grafana.example.com"',
  luaFunction: '"return function() end"',
};

/** What Kong says against a plugin, in the words of here; nothing where it takes it. What comes from Secrets is not judged. */
export function verdictOf(name: string, plugin: Plugin, config: unknown, { database, configPatches = {} }: PluginOptions): Misuse | undefined {
  const { violations } = judgePlugin({ name, config }, { database: database ? 'postgres' : 'off' });
  const patched = Object.keys(configPatches).map(pointer => `config${pointer.replace(/\//g, '.')}`);
  const [first] = violations.filter(violation => !isAbout(violation, patched));
  return first && {
    code: first.message === MISSING ? 'TRF1333' : 'TRF1332', value: valueAt({ config }, first.path),
    expected: `settings of ${name} that Kong takes: ${[inOurWords(first.path), ...first.message.split(' ')].join(' ').trim()}`,
    fix: fix(first, fieldAt(plugin.config, first.path)),
  };
}

function isAbout({ path, fields = [path] }: Violation, patched: readonly string[]): boolean {
  return fields.some(field => patched.some(pointer => within(field, pointer) || within(pointer, field)));
}

function within(path: string, record: string): boolean {
  return path === record || path.startsWith(`${record}.`) || path.startsWith(`${record}[`);
}

function fix({ path, message, fields }: Violation, field: Field | undefined): string {
  if (fields) return `look at ${fields.map(inOurWords).join(', ')}`;
  if (!field) return message === MISSING ? `set ${inOurWords(path)}` : `leave ${inOurWords(path)} out`;
  const example = exampleOf(field);
  if (message === MISSING) return `{ ${inOurWords(path)}: ${example ?? '…'} }, or let it come from a Secret: configPatches`;
  if (example !== undefined) return `for example ${example}`;
  return field.required ? `change ${inOurWords(path) || 'the settings'} so that it does` : 'leave it out';
}

function exampleOf({ oneOf, keeps = '', between, above, default: fallback, type, elements }: Field): string | undefined {
  const [least, most] = between ?? [];
  if (oneOf) return JSON.stringify(oneOf[0]);
  if (EXAMPLES[keeps]) return EXAMPLES[keeps];
  if (fallback !== undefined) return JSON.stringify(fallback);
  if (above !== undefined) return String(above + 1);
  if (typeof least === 'number' || typeof most === 'number') return String(least ?? most);
  if (elements) return `[${exampleOf(elements) ?? '…'}]`;
  return type === 'integer' || type === 'number' ? '1' : undefined;
}

/** The field of the configuration at a path of Kong's, as far as it is known. */
function fieldAt(config: Field, path: string): Field | undefined {
  const steps = path.replace(/^config\.?/, '').split(/[.[\]]+/).filter(step => step !== '');
  return steps.reduce<Field | undefined>((field, step) => (/^\d+$/.test(step) ? field?.elements : field?.fields?.[step] ?? field?.values), config);
}
