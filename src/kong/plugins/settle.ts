import { isIP } from 'node:net';
import { Duration } from 'cdk8s';
import { refuse } from '../../core/error';
import { pcreProblem } from '../../core/regex';
import { isUriPath } from '../uri';
import { isHeaderName, isHost } from '../wording';
import { SettingFacts, Settings, TextDomain } from './facts';

const VAULT_REFERENCE = /^\{vault:\/\/.*\}$/;

const DOMAINS: { [domain in TextDomain]: { holds: (text: string) => boolean; expected: string; example: string } } = {
  'header name': { holds: isHeaderName, expected: 'the name of a header: letters, digits, "-" and "_"', example: '"X-Tenant"' },
  'path': { holds: isUriPath, expected: 'a path: "/" first, no "//", and only characters that a URI may have', example: '"/login"' },
  'host': { holds: host => isHost(host) || isIP(host) > 0, expected: 'a host name or an IP address, without port', example: '"redis.cache.svc"' },
  'server name': { holds: host => isHost(host) && isIP(host) === 0, expected: 'a host name', example: '"redis.example.com"' },
  'origin': {
    holds: origin => origin === '*' || pcreProblem(origin) === undefined, expected: 'an origin, a regular expression, or "*"',
    example: '"https://grafana.example.com"',
  },
};

/**
 * Settings in Kong's names and units.
 *
 * @throws TRF1332 where Kong would not take a value
 */
export function settle(settings: Settings, config: object, where = ''): { [field: string]: unknown } {
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([property, value]) => {
    const facts = settings[property] ?? {};
    return [facts.field ?? snakeCase(property), settled(facts, value, `${where}${property}`)];
  }));
}

/** A property's name as Kong writes it: `errorCode` is `error_code`. */
export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

function settled(facts: SettingFacts, value: unknown, where: string): unknown {
  if (Array.isArray(value)) return value.map((member, i) => settled(facts, member, `${where}[${i}]`));
  if (value instanceof Duration) return inUnit(facts, value, where);
  if (typeof value === 'number') return number(facts, value, where);
  if (typeof value === 'string') return text(facts, value, where);
  return facts.settings ? settle(facts.settings, value as object, `${where}.`) : value;
}

function inUnit(facts: SettingFacts, duration: Duration, where: string): number {
  return number(facts, facts.unit === 'milliseconds' ? duration.toMilliseconds() : duration.toMilliseconds() / 1000, where);
}

function number(facts: SettingFacts, value: number, where: string): number {
  const { above, min, max, whole } = facts;
  const holds = Number.isFinite(value) && (above === undefined || value > above) && (min === undefined || value >= min)
    && (max === undefined || value <= max) && (!whole || Number.isInteger(value));
  if (holds) return value;
  const bounds = [above !== undefined && `more than ${above}`, min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`];
  return refuse({
    code: 'TRF1332', value, expected: `${where}: ${[whole ? 'a whole number' : 'a number', ...bounds.filter(Boolean)].join(', ')}`,
    fix: `for example ${Math.min(Math.max(Math.round(value) || 1, min ?? (above ?? 0) + 1), max ?? Infinity)}`,
  });
}

function text(facts: SettingFacts, value: string, where: string): string {
  if (facts.vault && VAULT_REFERENCE.test(value)) return value;
  const domain = facts.is && DOMAINS[facts.is];
  if (value === '' && !facts.mayBeEmpty) {
    return refuse({ code: 'TRF1332', value, expected: `${where}: a text that is not empty`, fix: domain?.example ?? 'leave it out' });
  }
  if (domain && !domain.holds(value)) {
    return refuse({ code: 'TRF1332', value, expected: `${where}: ${domain.expected}`, fix: `for example ${domain.example}` });
  }
  return value;
}
