import { Annotated, GATEWAY, GROUP, KONG } from './kinds';
import { isUriPath } from '../../../core/kong/path';
import { isHeaderName, isHost } from '../../../core/kong/values';
import { Hit, rule } from '../rule';

interface HashOn {
  readonly input?: string;
  readonly header?: string;
  readonly cookie?: string;
  readonly cookiePath?: string;
  readonly queryArg?: string;
  readonly uriCapture?: string;
}

interface Probe {
  readonly type?: string;
  readonly httpPath?: string;
  readonly httpsSni?: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly timeout?: number;
  readonly concurrency?: number;
  readonly healthy?: Counts;
  readonly unhealthy?: Counts;
}

interface Counts {
  readonly interval?: number;
  readonly successes?: number;
  readonly httpFailures?: number;
  readonly tcpFailures?: number;
  readonly timeouts?: number;
}

interface Policy extends Annotated {
  readonly spec?: {
    readonly algorithm?: string;
    readonly hashOn?: HashOn;
    readonly hashOnFallback?: HashOn;
    readonly stickySessions?: { readonly cookie?: string; readonly cookiePath?: string };
    readonly healthchecks?: { readonly active?: Probe; readonly passive?: Probe; readonly threshold?: number };
  };
}

const KINDS = [`KongUpstreamPolicy.${GROUP}`];

export const hashFallbacks = rule<Policy>({
  code: 'TRF2350',
  title: 'Where hashing falls back, it falls back to something else',
  severity: 'error',
  source: GATEWAY,
  kinds: KINDS,
  targets: KONG,
  fails: 'kind: KongUpstreamPolicy\nspec: { algorithm: consistent-hashing, hashOn: { input: ip }, hashOnFallback: { input: ip } }',
  passes: 'kind: KongUpstreamPolicy\nspec: { algorithm: consistent-hashing, hashOn: { header: X-Tenant }, hashOnFallback: { input: ip } }',
  *check({ spec: { hashOn, hashOnFallback: fallback } = {} }) {
    if (!fallback || isNothing(fallback)) return;
    const path = 'spec.hashOnFallback';
    if (!hashOn || isNothing(hashOn)) {
      yield { path, value: fallback, message: 'there is no hashing that could fall back: the gateway refuses all configuration', fix: 'set hashOn, or leave hashOnFallback out' };
      return;
    }
    for (const field of ['input', 'header', 'queryArg', 'uriCapture'] as const) {
      if (fallback[field] === undefined || fallback[field] !== hashOn[field]) continue;
      yield {
        path: `${path}.${field}`, value: fallback[field], message: 'is what hashing fails for: the gateway refuses all configuration', expected: 'something else than hashOn',
        fix: 'leave hashOnFallback out, or hash on something else',
      };
    }
  },
});

function isNothing(hash: HashOn): boolean {
  return Object.keys(hash).length === 0 || hash.input === 'none';
}

/** The most that Kong takes; the CRD has lower bounds only. */
const MOST: Readonly<Record<string, number>> = {
  interval: 65_535, timeout: 65_535, concurrency: 2_147_483_648, successes: 255, httpFailures: 255, tcpFailures: 255, timeouts: 255,
};

export const upstreamValues = rule<Policy>({
  code: 'TRF2351',
  title: 'Health checks and hashing have values that the gateway takes',
  severity: 'error',
  source: GATEWAY,
  kinds: KINDS,
  targets: KONG,
  fails: 'kind: KongUpstreamPolicy\nspec: { healthchecks: { active: { httpPath: "/status//ready", healthy: { interval: 5, successes: 1 } } } }',
  passes: 'kind: KongUpstreamPolicy\nspec: { healthchecks: { active: { httpPath: /status/ready, healthy: { interval: 5, successes: 1 } } } }',
  *check({ spec: { hashOn = {}, hashOnFallback = {}, stickySessions, healthchecks: { active, passive, threshold } = {} } = {} }) {
    if (threshold !== undefined && (threshold < 0 || threshold > 100)) yield outOf('spec.healthchecks.threshold', threshold, 0, 100);
    if (active) yield* probe('spec.healthchecks.active', active);
    if (passive) yield* probe('spec.healthchecks.passive', passive);
    for (const [field, hash] of Object.entries({ hashOn, hashOnFallback })) {
      if (hash.header !== undefined && !isHeaderName(hash.header)) yield header(`spec.${field}.header`, hash.header);
      if (hash.cookie !== undefined) yield* cookie(`spec.${field}.cookie`, hash.cookie);
      if (hash.cookiePath !== undefined) yield* uriPath(`spec.${field}.cookiePath`, hash.cookiePath);
    }
    if (stickySessions?.cookie !== undefined) yield* cookie('spec.stickySessions.cookie', stickySessions.cookie);
    if (stickySessions?.cookiePath !== undefined) yield* uriPath('spec.stickySessions.cookiePath', stickySessions.cookiePath);
  },
});

function* probe(path: string, { httpPath, httpsSni, headers = {}, healthy = {}, unhealthy = {}, timeout, concurrency }: Probe): Iterable<Hit> {
  if (httpPath !== undefined) yield* uriPath(`${path}.httpPath`, httpPath);
  if (httpsSni !== undefined && !isHost(httpsSni)) {
    yield { path: `${path}.httpsSni`, value: httpsSni, message: 'is no hostname: the gateway refuses all configuration', fix: 'for example "shop.internal"' };
  }
  for (const name of Object.keys(headers)) if (!isHeaderName(name)) yield header(`${path}.headers[${name}]`, name);
  for (const [below, counts] of Object.entries({ '': { timeout, concurrency }, '.healthy': healthy, '.unhealthy': unhealthy })) {
    for (const [field, value] of Object.entries(counts as Readonly<Record<string, unknown>>)) {
      const most = MOST[field];
      if (typeof value === 'number' && most !== undefined && value > most) yield outOf(`${path}${below}.${field}`, value, 0, most);
    }
  }
}

function outOf(path: string, value: number, least: number, most: number): Hit {
  return { path, value, message: 'is more or less than the gateway takes: it refuses all configuration', expected: `${least} to ${most}`, fix: String(value < least ? least : most) };
}

function header(path: string, value: string): Hit {
  return { path, value, message: 'is no name of a header: the gateway refuses all configuration', expected: 'letters, digits, "-" and "_"', fix: 'for example X-Tenant' };
}

function* cookie(path: string, value: string): Iterable<Hit> {
  if (/^[!#$%&'*+.^_`|~A-Za-z0-9-]+$/.test(value)) return;
  yield { path, value, message: 'is no name of a cookie: the gateway refuses all configuration', expected: 'no spaces and no separators', fix: 'for example session_id' };
}

function* uriPath(path: string, value: string): Iterable<Hit> {
  if (isUriPath(value)) return;
  yield {
    path, value, message: 'is no path that the gateway takes: it refuses all configuration', expected: '"/" first, no "//", only characters that a URI may have',
    fix: `/${value.split(/[?#]/)[0].split('/').filter(segment => segment !== '').join('/')}`,
  };
}
