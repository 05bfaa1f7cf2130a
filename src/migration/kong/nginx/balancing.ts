import { IngressSource } from './ingress';
import { PARTS } from './known';
import { Json } from '../../../core/json';

/* How a pod is chosen: in Kong a KongUpstreamPolicy. */

const ALGORITHMS: Readonly<Record<string, string>> = { ewma: 'latency', least_conn: 'least-connections' };

/** Attributes that Kong gives to none of its cookies. */
const ATTRIBUTES = PARTS.affinity.filter(name => /^session-cookie-(?!name$|path$)/.test(name));

/** Variables of nginx that Kong can choose by. */
const VARIABLES: readonly (readonly [pattern: RegExp, hashOn: (name: string) => Json, as: string])[] = [
  [/^(?:binary_)?remote_addr$/, () => ({ input: 'ip' }), 'the address of the client'],
  [/^(?:uri|document_uri|request_uri)$/, () => ({ input: 'path' }), 'the path'],
  [/^(?:host|http_host)$/, () => ({ header: 'host' }), 'the header host'],
  [/^http_(\w+)$/, name => ({ header: name.replaceAll('_', '-') }), 'the header'],
  [/^arg_(\w+)$/, name => ({ queryArg: name }), 'the query parameter'],
  [/^cookie_(\w+)$/, name => ({ cookie: name, cookiePath: '/' }), 'the cookie'],
];

/** nginx looks for a key first, then for a cookie, then for an algorithm. */
export function balancing(source: IngressSource): void {
  const { annotations } = source;
  const isDecided = hash(source);
  const [affinity, algorithm] = [annotations.text('affinity'), annotations.text('load-balance')];
  if (affinity === 'cookie' && !isDecided) cookie(source);
  else if (affinity === 'cookie') annotations.say('unused', 'affinity', 'upstream-hash-by goes before it');
  else if (affinity !== undefined) annotations.unreadable('affinity', '"cookie"');
  if (algorithm === undefined) return;
  if (isDecided || affinity === 'cookie') {annotations.say('unused', 'load-balance', 'what binds clients to pods goes before it');} else if (algorithm === 'round_robin') {annotations.isDefault('load-balance');} else if (!Object.hasOwn(ALGORITHMS, algorithm)) {annotations.lost('load-balance', 'Kong has no algorithm like this one', 'a KongUpstreamPolicy with algorithm least-connections, latency or consistent-hashing');} else {
    source.policy('load-balance', { algorithm: ALGORITHMS[algorithm] });
    annotations.carried('load-balance', `algorithm: ${ALGORITHMS[algorithm]} of a KongUpstreamPolicy for ${source.servicesText()}`);
  }
}

function hash(source: IngressSource): boolean {
  const { annotations } = source;
  const key = annotations.text('upstream-hash-by');
  if (key === undefined) return false;
  const variable = /^\$\{?(\w+)\}?$/.exec(key)?.[1] ?? '';
  const [pattern, hashOn, as] = VARIABLES.find(([each]) => each.test(variable)) ?? [];
  if (!pattern || !hashOn) {
    annotations.lost('upstream-hash-by', 'Kong binds clients to pods by one address, path, header, query parameter or cookie', 'a KongUpstreamPolicy with one of them as hashOn');
    return false;
  }
  const name = pattern.exec(variable)![1] ?? '';
  source.policy('upstream-hash-by', { algorithm: 'consistent-hashing', hashOn: hashOn(name) });
  if (variable === 'request_uri') annotations.say('changed', 'upstream-hash-by', 'becomes hashOn of a KongUpstreamPolicy: by the path, without the query string');
  else if (variable.startsWith('cookie_')) annotations.say('changed', 'upstream-hash-by', `becomes hashOn of a KongUpstreamPolicy: by the cookie ${name}, which Kong sets where it is not there`);
  else annotations.carried('upstream-hash-by', `hashOn of a KongUpstreamPolicy for ${source.servicesText()}: ${[as, name].filter(Boolean).join(' ')}`);
  if (annotations.flag('upstream-hash-by-subset')) annotations.lost('upstream-hash-by-subset', 'Kong binds to one pod, not to a few', 'leave it out');
  if (annotations.flag('upstream-hash-by-subset') === true && annotations.text('upstream-hash-by-subset-size') !== undefined) annotations.lost('upstream-hash-by-subset-size', 'Kong binds to one pod, not to a few', 'leave it out');
  return true;
}

function cookie(source: IngressSource): void {
  const { annotations } = source;
  const [name = 'INGRESSCOOKIE', path = '/'] = [annotations.text('session-cookie-name'), annotations.text('session-cookie-path')];
  source.policy('affinity', { algorithm: 'consistent-hashing', hashOn: { cookie: name, cookiePath: path } });
  annotations.say(
    'changed', 'affinity', `becomes a KongUpstreamPolicy that chooses by the cookie ${name}: sessions of today are given to other pods once`, 'sticky-sessions of Kong Enterprise from 3.11 on keep pods as nginx does',
  );
  if (annotations.text('session-cookie-name') !== undefined) annotations.carried('session-cookie-name', 'hashOn.cookie of the KongUpstreamPolicy');
  if (annotations.text('session-cookie-path') !== undefined) annotations.carried('session-cookie-path', 'hashOn.cookiePath of the KongUpstreamPolicy');
  const mode = annotations.text('affinity-mode');
  if (mode === 'persistent') annotations.lost('affinity-mode', 'with more or fewer pods Kong gives some sessions to others', 'sticky-sessions of Kong Enterprise from 3.11 on');
  else if (mode !== undefined) annotations.isDefault('affinity-mode');
  const canaries = annotations.text('affinity-canary-behavior');
  if (canaries !== undefined) annotations.say('unused', 'affinity-canary-behavior', 'canaries are chosen by headers, before pods are');
  for (const attribute of ATTRIBUTES) {
    const value = annotations.text(attribute);
    if (value === 'false') annotations.isDefault(attribute);
    else if (value !== undefined) annotations.lost(attribute, 'Kong sets the cookie without this', 'sticky-sessions of Kong Enterprise, or a cookie of the backend with that name');
  }
}
