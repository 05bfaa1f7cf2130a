import { Field } from './facts';

/** What to write where a text of some kind is asked for, by the rule it keeps. */
const EXAMPLES: { readonly [rule: string]: string } = {
  host: '"redis.cache.svc"', serverName: '"redis.example.com"', url: '"https://example.com"', path: '"/login"', ipOrCidr: '"10.0.0.0/8"', headerName: '"X-Tenant"',
  headerOfPair: '"X-Tenant:a"', headerAndValue: '"X-Tenant:a"', headerPair: '"X-Tenant:X-Team"', keyAndTemplate: '"X-Tenant:a"', origin: '"https://grafana.example.com"',
  luaFunction: '"return function() end"',
};

/** A value that a field takes, as JSON; nothing where none is known. */
export function exampleOf({ oneOf, keeps = '', between, above, default: fallback, type, elements }: Field): string | undefined {
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
export function fieldAt(config: Field, path: string): Field | undefined {
  const steps = path.replace(/^config\.?/, '').split(/[.[\]]+/).filter(step => step !== '');
  return steps.reduce<Field | undefined>((field, step) => (/^\d+$/.test(step) ? field?.elements : field?.fields?.[step] ?? field?.values), config);
}
