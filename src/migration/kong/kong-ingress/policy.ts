import { isRecord, Json } from '../../../core/json';
import { Fields } from '../../fields';
import { Notes } from '../notes';

/** How what is hashed is called in each of the two kinds, and the field that names it. */
const HASHED: Readonly<Record<string, readonly [field: string, suffix: string]>> = {
  header: ['header', 'header'], query_arg: ['queryArg', 'query_arg'], uri_capture: ['uriCapture', 'uri_capture'], cookie: ['cookie', 'cookie'],
};
const INPUTS = ['none', 'consumer', 'ip', 'path'];

const SIDES: Readonly<Record<string, readonly string[]>> = {
  healthy: ['http_statuses', 'interval', 'successes'], unhealthy: ['http_failures', 'http_statuses', 'interval', 'tcp_failures', 'timeouts'],
};
const ACTIVE = ['concurrency', 'headers', 'http_path', 'https_sni', 'https_verify_certificate', 'timeout', 'type'];

/** The spec of the KongUpstreamPolicy that says what `upstream` said; nothing where it said nothing. */
export function policyOf(upstream: Fields, notes: Notes): Json | undefined {
  const [given, slots] = [upstream.text('algorithm'), upstream.number('slots')];
  const hashOn = hashing(upstream, 'hash_on', notes);
  const fallback = hashing(upstream, 'hash_fallback', notes);
  const isHashed = hashOn !== undefined && hashOn.input !== 'none';
  const algorithm = given ?? (isHashed ? 'consistent-hashing' : undefined);
  const counts = algorithm === 'consistent-hashing';
  if (!counts && (hashOn || fallback)) notes.say('unused', { path: upstream.pathOf('hash_on'), value: hashOn, message: `it does nothing with algorithm ${algorithm ?? 'round-robin'}` });
  const isCookie = hashOn?.cookie !== undefined;
  if (counts && isCookie && fallback && fallback.input !== 'none') {
    notes.say('unused', { path: upstream.pathOf('hash_fallback'), value: fallback, message: 'Kong sets the cookie where it is not there: there is nothing to fall back for' });
  }
  const healthchecks = upstream.child('healthchecks');
  const spec = {
    ...algorithm === undefined ? {} : { algorithm }, ...slots === undefined ? {} : { slots }, ...counts && isHashed ? { hashOn } : {},
    ...counts && isHashed && !isCookie && fallback && fallback.input !== 'none' ? { hashOnFallback: fallback } : {}, ...healthchecks ? { healthchecks: checks(healthchecks, notes) } : {},
  };
  if (Object.keys(spec).length === 0) return undefined;
  notes.say('carried', { path: upstream.path, message: 'becomes a KongUpstreamPolicy' });
  return spec;
}

function hashing(upstream: Fields, field: string, notes: Notes): Json | undefined {
  const by = upstream.peek(field);
  if (typeof by !== 'string') return undefined;
  if (INPUTS.includes(by)) return { input: upstream.text(field) };
  const [named, suffix] = HASHED[by] ?? [];
  if (named === undefined) return undefined;
  // both name the same cookie
  const own = by === 'cookie' ? 'hash_on_cookie' : `${field}_${suffix}`;
  const name = upstream.text(own);
  upstream.take(field);
  if (by === 'cookie' && field === 'hash_fallback') {
    return notes.say('lost', { path: upstream.pathOf(field), value: by, message: 'a KongUpstreamPolicy falls back to no cookie', fix: 'hashOn by the cookie, which Kong sets where it is not there' });
  }
  const path = by === 'cookie' ? upstream.text('hash_on_cookie_path') ?? '/' : undefined;
  if (name !== undefined) return { [named]: name, ...path === undefined ? {} : { cookiePath: path } };
  return notes.say('lost', { path: upstream.pathOf(field), value: by, message: `it does not say which: there is no ${own}`, fix: `add ${own}` });
}

function checks(healthchecks: Fields, notes: Notes): Json {
  const threshold = healthchecks.number('threshold');
  if (threshold !== undefined && !Number.isInteger(threshold)) {
    notes.say('changed', { path: healthchecks.pathOf('threshold'), value: threshold, message: `a KongUpstreamPolicy takes whole numbers: ${Math.round(threshold)}` });
  }
  const [active, passive] = [healthchecks.child('active'), healthchecks.child('passive')];
  return {
    ...active ? { active: { ...renamed(active, ACTIVE), ...sides(active, notes, true) } } : {},
    ...passive ? { passive: { ...renamed(passive, ['type']), ...sides(passive, notes, false) } } : {}, ...threshold === undefined ? {} : { threshold: Math.round(threshold) },
  };
}

function sides(check: Fields, notes: Notes, isActive: boolean): Json {
  return Object.fromEntries(Object.entries(SIDES).flatMap(([side, names]) => {
    const fields = check.child(side);
    if (!fields) return [];
    if (!isActive && fields.peek('interval') !== undefined) {
      notes.say('unused', { path: fields.pathOf('interval'), value: fields.take('interval'), message: 'passive checks look at requests, not at the clock' });
    }
    return [[side, renamed(fields, isActive ? names : names.filter(name => name !== 'interval'))]];
  }));
}

/** The same in camel case. What is null, or a record where none should be, is left to be reported. */
function renamed(fields: Fields, names: readonly string[]): Json {
  return Object.fromEntries(names.flatMap(name => {
    const value = fields.peek(name);
    if (value === undefined || value === null || (isRecord(value) && name !== 'headers')) return [];
    return [[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), fields.take(name)]];
  }));
}
