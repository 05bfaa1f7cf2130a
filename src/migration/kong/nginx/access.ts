import { isIP } from 'node:net';
import { IngressSource } from './ingress';
import { PARTS } from './known';
import { isRecord, Json, record } from '../../../core/json';

/* Who may ask, how often and how much: in Kong plugins. */

const CLOSED = 'until then Kong answers 503: see the KongPlugin request-termination';
const RANGES: Readonly<Record<string, 'allow' | 'deny'>> = { 'whitelist-source-range': 'allow', 'allowlist-source-range': 'allow', 'denylist-source-range': 'deny' };
const LIMITS: Readonly<Record<string, 'second' | 'minute'>> = { 'limit-rps': 'second', 'limit-rpm': 'minute' };
const METHODS = ['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE'];
const SIZES: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  '': [1, 'bytes'], 'k': [1, 'kilobytes'], 'm': [1, 'megabytes'], 'g': [1024, 'megabytes'],
};

/** What ingress-nginx allows where nothing is said. */
const CORS_METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'];
const CORS_HEADERS = ['DNT', 'Keep-Alive', 'User-Agent', 'X-Requested-With', 'If-Modified-Since', 'Cache-Control', 'Content-Type', 'Range', 'Authorization'];
const CORS_MAX_AGE = 1_728_000;

export function access(source: IngressSource): void {
  ranges(source);
  limits(source);
  bodySize(source);
  cors(source);
  passwords(source);
  otherService(source);
  clientCertificates(source);
  answers(source);
}

function ranges(source: IngressSource): void {
  const { annotations } = source;
  for (const [name, field] of Object.entries(RANGES)) {
    const all = annotations.list(name);
    if (!all) continue;
    const wrong = all.find(each => !isRange(each));
    if (wrong !== undefined) {
      annotations.unreadable(name, `addresses and ranges, and ${wrong} is none: ${CLOSED}`);
      source.close();
    } else {
      source.plugin('ip-restriction', { [field]: all });
      annotations.carried(name, `${field} of a KongPlugin ip-restriction`);
    }
  }
}

function isRange(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
}

function limits(source: IngressSource): void {
  const { annotations } = source;
  const [second, minute] = [annotations.whole('limit-rps'), annotations.whole('limit-rpm')];
  const isUseless = !!second && !!minute && second > minute;
  for (const [name, field] of Object.entries(LIMITS)) {
    const number = annotations.whole(name);
    if (number === undefined) continue;
    if (number === 0) {annotations.isDefault(name, 'nothing is limited');} else if (field === 'second' && isUseless) {annotations.say('unused', name, 'limit-rpm is reached before');} else {
      source.plugin('rate-limiting', { [field]: number, limit_by: 'ip', policy: 'local' });
      annotations.say('changed', name, `becomes ${field}: ${number} of a KongPlugin rate-limiting: without bursts, and refused with 429 in place of 503`);
    }
  }
  if (!second && !minute) return;
  if (annotations.text('limit-burst-multiplier') !== undefined) annotations.lost('limit-burst-multiplier', 'Kong has no bursts', 'choose a higher limit');
  for (const name of ['limit-whitelist', 'limit-allowlist']) {
    if (annotations.text(name) !== undefined) annotations.lost(name, 'Kong limits all addresses alike', 'an Ingress of its own for them, or a limit for each consumer');
  }
}

function bodySize(source: IngressSource): void {
  const { annotations } = source;
  const value = annotations.text('proxy-body-size');
  if (value === undefined) return;
  const [, number, letter = ''] = /^(\d{1,9})([kmg]?)$/i.exec(value) ?? [];
  if (number === undefined) {annotations.unreadable('proxy-body-size', 'a size such as 8m');} else if (Number(number) === 0) {annotations.isDefault('proxy-body-size', 'nothing is limited');} else {
    const [factor, unit] = SIZES[letter.toLowerCase()];
    source.plugin('request-size-limiting', { allowed_payload_size: Number(number) * factor, size_unit: unit });
    annotations.carried('proxy-body-size', `allowed_payload_size: ${Number(number) * factor} ${unit} of a KongPlugin request-size-limiting`);
  }
}

function cors(source: IngressSource): void {
  const { annotations } = source;
  const isOn = annotations.flag('enable-cors');
  if (isOn === false) annotations.isDefault('enable-cors');
  if (!isOn) return;
  const origins = annotations.list('cors-allow-origin') ?? ['*'];
  const [methods, headers, exposed] = ['cors-allow-methods', 'cors-allow-headers', 'cors-expose-headers'].map(name => annotations.list(name));
  const isAnybody = origins.includes('*');
  const credentials = annotations.flag('cors-allow-credentials') ?? true;
  const wrong = methods?.filter(method => !METHODS.includes(method.toUpperCase())) ?? [];
  source.plugin('cors', {
    origins: isAnybody ? ['*'] : origins.map(originPattern),
    methods: methods ? methods.map(method => method.toUpperCase()).filter(method => METHODS.includes(method)) : CORS_METHODS,
    headers: headers ?? CORS_HEADERS, ...exposed ? { exposed_headers: exposed } : {},
    // with "*" browsers take no credentials; Kong would name the origin, and they would
    credentials: credentials && !isAnybody, max_age: annotations.whole('cors-max-age') ?? CORS_MAX_AGE,
  });
  annotations.carried('enable-cors', 'a KongPlugin cors');
  const fields = { 'cors-allow-origin': 'origins', 'cors-allow-headers': 'headers', 'cors-expose-headers': 'exposed_headers', 'cors-max-age': 'max_age' };
  for (const [name, field] of Object.entries(fields)) {
    if (annotations.text(name) !== undefined && !(name === 'cors-max-age' && annotations.whole(name) === undefined)) annotations.carried(name, `${field} of the KongPlugin cors`);
  }
  if (wrong.length > 0) annotations.lost('cors-allow-methods', `Kong does not know ${wrong.join(', ')}`, `out of ${METHODS.join(', ')}`);
  else if (methods) annotations.carried('cors-allow-methods', 'methods of the KongPlugin cors');
  if (annotations.text('cors-allow-credentials') === undefined) return;
  if (credentials && isAnybody) annotations.say('changed', 'cors-allow-credentials', 'is false for all origins: browsers take no credentials with "*", and Kong would name each origin instead', 'name the origins');
  else annotations.carried('cors-allow-credentials', 'credentials of the KongPlugin cors');
}

/** `https://*.example.com` as Kong has it: a regular expression. */
function originPattern(origin: string): string {
  if (!origin.includes('*')) return origin;
  return origin.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[A-Za-z0-9-]+');
}

function passwords(source: IngressSource): void {
  const { annotations } = source;
  const type = annotations.text('auth-type');
  if (type === undefined) return;
  if (type !== 'basic') {
    annotations.lost('auth-type', `Kong does not ask for passwords in this way; ${CLOSED}`, 'a KongPlugin basic-auth, key-auth or jwt');
    for (const name of PARTS['auth-type']) if (annotations.text(name) !== undefined) annotations.lost(name, 'it goes with auth-type');
    return source.close();
  }
  const realm = annotations.text('auth-realm');
  source.plugin('basic-auth', { hide_credentials: false, ...realm === undefined ? {} : { realm } });
  annotations.carried('auth-type', 'a KongPlugin basic-auth');
  if (realm !== undefined) annotations.carried('auth-realm', 'realm of the KongPlugin basic-auth');
  const secret = annotations.text('auth-secret');
  if (secret === undefined) return;
  const names = usersOf(source, secret);
  annotations.lost('auth-secret', `passwords in it are hashed, and Kong needs them as they are: ${names.length > 0 ? names.join(', ') : 'those who are in it'} will not get in`,
    'for each a KongConsumer, and a Secret labelled konghq.com/credential: basic-auth with username and a new password');
  if (annotations.text('auth-secret-type') !== undefined) annotations.say('unused', 'auth-secret-type', 'see auth-secret');
}

/** Who is in a Secret with passwords, where it is among the documents. */
function usersOf({ namespace, annotations, cluster }: IngressSource, value: string): readonly string[] {
  const [name, place = namespace] = value.split('/').reverse();
  const secret = cluster.objects.filter(isRecord).find(({ kind, metadata }) => kind === 'Secret' && record(metadata).name === name && record(metadata).namespace === place);
  if (annotations.text('auth-secret-type') === 'auth-map') return Object.keys({ ...record(secret?.data), ...record(secret?.stringData) });
  const encoded = record(secret?.data).auth;
  const text = record(secret?.stringData).auth ?? (typeof encoded === 'string' ? Buffer.from(encoded, 'base64').toString() : '');
  return String(text).split('\n').map(line => line.split(':')[0].trim()).filter(user => user !== '' && !user.startsWith('#'));
}

function otherService(source: IngressSource): void {
  const { annotations } = source;
  if (annotations.text('auth-url') === undefined) return;
  annotations.lost('auth-url', `Kong asks no other service whether a request may pass; ${CLOSED}`, 'openid-connect (enterprise), or jwt where it hands out tokens, or pre-function that asks it');
  for (const name of PARTS['auth-url']) if (annotations.text(name) !== undefined) annotations.lost(name, 'it goes with auth-url', 'see auth-url');
  source.close();
}

function clientCertificates(source: IngressSource): void {
  const { annotations } = source;
  if (annotations.text('auth-tls-secret') === undefined) return;
  const verify = annotations.text('auth-tls-verify-client') ?? 'on';
  if (verify === 'off') {
    for (const name of ['auth-tls-secret', ...PARTS['auth-tls-secret']]) if (annotations.text(name) !== undefined) annotations.isDefault(name, 'nobody is asked for a certificate');
    return;
  }
  const isNeeded = !verify.startsWith('optional');
  const fix = 'the plugin mtls-auth (enterprise), with the CA in a Secret labelled konghq.com/ca-cert: "true"; or a mesh behind Kong';
  annotations.lost('auth-tls-secret', `Kong asks clients for no certificates${isNeeded ? `; ${CLOSED}` : ''}`, fix);
  for (const name of PARTS['auth-tls-secret']) if (annotations.text(name) !== undefined) annotations.lost(name, 'it goes with auth-tls-secret', 'see auth-tls-secret');
  if (isNeeded) source.close();
}

/** Headers that answers get from a ConfigMap. */
function answers(source: IngressSource): void {
  const { annotations, cluster, namespace } = source;
  const value = annotations.text('custom-headers');
  if (value === undefined) return;
  const [name, place = namespace] = value.split('/').reverse();
  const map = cluster.objects.filter(isRecord).find(({ kind, metadata }) => kind === 'ConfigMap' && record(metadata).name === name && record(metadata).namespace === place);
  if (!map) return void annotations.say('missing', 'custom-headers', `ConfigMap ${value} is not among the documents`, 'give it, too, or write a KongPlugin response-transformer');
  const pairs = Object.entries(record(map.data) as Json).map(([header, text]) => `${header}:${String(text)}`);
  source.plugin('response-transformer', { replace: { headers: pairs }, add: { headers: pairs } });
  annotations.carried('custom-headers', 'headers of a KongPlugin response-transformer');
}
