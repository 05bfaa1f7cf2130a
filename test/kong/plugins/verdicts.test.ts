import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import { TrafficError } from '../../../src/core/error';
import { Plugin } from '../../../src/kong/plugin';
import { CORS } from '../../../src/kong/plugins/cors-facts';
import { SettingFacts, Settings } from '../../../src/kong/plugins/facts';
import { RATE_LIMITING } from '../../../src/kong/plugins/rate-limiting-facts';
import { snakeCase } from '../../../src/kong/plugins/settle';

// what Kong's own schema engine has answered to configurations that TypeScript would let through
const FILE = join(__dirname, '../../../../shared/cases/kong/plugin-verdicts.json');
interface Verdict { readonly plugin: string; readonly config: object; readonly ok: boolean }

const MAKE: { [plugin: string]: { settings: Settings; make: (config: any) => unknown } } = {
  'rate-limiting': { settings: RATE_LIMITING.settings as Settings, make: Plugin.rateLimiting },
  'cors': { settings: CORS.settings as Settings, make: config => Plugin.cors(config) },
};
/** Values that stand for the type that TypeScript asks for. */
const SAMPLES: { [property: string]: unknown } = {
  limitBy: 'ip', policy: 'local', faultTolerant: true, hideClientHeaders: true, ssl: true, sslVerify: true, awsIsServerless: true,
  headerName: '', path: '', errorMessage: '', host: '', username: '', password: '', serverName: '', redis: {},
  credentials: true, preflightContinue: true, privateNetwork: true, allowOriginAbsent: true, origins: [''], methods: [''], headers: [''], exposedHeaders: [''],
};
const ENUMS: { [property: string]: string[] } = {
  limitBy: ['consumer', 'credential', 'ip', 'service', 'header', 'path'], policy: ['local', 'redis', 'cluster'],
  methods: ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'],
};

/** The configuration as one would write it here; undefined where that would not compile, or where 3.15 says otherwise than 3.10. */
function written(settings: Settings, config: object): object | undefined {
  const properties = new Map(Object.keys(settings).map(property => [snakeCase(property), property]));
  const entries = Object.entries(config).map(([field, value]) => {
    const property = properties.get(field);
    const converted = property === undefined ? undefined : convert(property, settings[property], value);
    return converted === undefined ? undefined : [property, converted] as const;
  });
  return entries.includes(undefined) ? undefined : Object.fromEntries(entries as [string, unknown][]);
}

function convert(property: string, facts: SettingFacts, value: any): unknown {
  if (facts.vault && typeof value === 'string' && value.startsWith('{vault:')) return undefined;
  if (facts.settings) return value !== null && typeof value === 'object' && !Array.isArray(value) ? written(facts.settings, value) : undefined;
  if (facts.unit) return typeof value === 'number' && value >= 0 ? Duration.millis(facts.unit === 'seconds' ? value * 1000 : value) : undefined;
  const sample = SAMPLES[property] ?? 0;
  if (Array.isArray(sample) !== Array.isArray(value)) return undefined;
  for (const member of Array.isArray(value) ? value : [value]) {
    if (typeof member !== typeof (Array.isArray(sample) ? sample[0] : sample)) return undefined;
    if (ENUMS[property] && !ENUMS[property].includes(member)) return undefined;
  }
  return value;
}

const maybe = existsSync(FILE) ? test : test.skip;

maybe.each(Object.keys(MAKE))('%s is taken and refused as Kong takes and refuses it', plugin => {
  const { cases }: { cases: Verdict[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  const asked = cases.filter(verdict => verdict.plugin === plugin).flatMap(verdict => {
    const config = written(MAKE[plugin].settings, verdict.config);
    return config ? [{ config, ok: verdict.ok }] : [];
  });

  const wrong = asked.filter(({ config, ok }) => {
    // Kong takes settings of Redis without its policy, and ignores them: refused here on purpose
    const code = codeOf(() => MAKE[plugin].make(config));
    return code !== 'TRF1337' && (code === undefined) !== ok;
  });

  expect(asked.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return TrafficError.of(error)!.code;
  }
}
