import { coversHost, IngressPath, IngressSource, listOf } from './ingress';
import { record } from '../../../core/json';
import { isAnnotatedHost } from '../../../core/kong/values';

/* Requests that are answered with another address, and hosts beside those of the rules. */

const REQUEST_URI = /\$\{?request_uri\}?$/;
const NEW_ADDRESS = /^https?:\/\/[^/?#$]+([/?#][^$]*)?$/;

/** ingress-nginx looks for one that holds for a while first. */
const REDIRECTS = [
  { name: 'temporal-redirect', code: 'temporal-redirect-code', status: 302 }, { name: 'permanent-redirect', code: 'permanent-redirect-code', status: 301 },
];

export function redirects(source: IngressSource): void {
  toTls(source);
  aliases(source);
  if (!source.isCanary) {
    elsewhere(source);
    root(source);
    www(source);
  }
}

function toTls(source: IngressSource): void {
  const { annotations, notes } = source;
  const [force, isOn] = [annotations.flag('force-ssl-redirect'), annotations.flag('ssl-redirect')];
  const hasTls = [undefined, ...source.hosts].some(host => source.hasTls(host));
  const as = source.isGrpc ? 'konghq.com/protocols: "grpcs"' : 'konghq.com/protocols and konghq.com/https-redirect-status-code: "308"';
  source.redirects = force ? 'all' : isOn !== false && hasTls ? 'tls' : 'none';
  if (force) annotations.carried('force-ssl-redirect', as);
  else if (force === false) annotations.isDefault('force-ssl-redirect', 'see ssl-redirect');
  if (force && !hasTls) annotations.say('needs', 'force-ssl-redirect', 'where TLS ends before Kong, Kong has to believe X-Forwarded-Proto', 'set KONG_TRUSTED_IPS to the addresses of what stands before it');
  if (isOn === false && !force) {annotations.isDefault('ssl-redirect', 'Kong redirects nobody unless it is told to');} else if (isOn !== undefined && !hasTls && !force) {annotations.say('unused', 'ssl-redirect', 'it does nothing without spec.tls');} else if (isOn !== undefined) {annotations.carried('ssl-redirect', as);} else if (source.redirects === 'tls') {
    notes.say('carried', { path: 'spec.tls', message: `ingress-nginx redirects to https where there is a certificate: becomes ${as}` });
  }
}

function aliases({ annotations, routes }: IngressSource): void {
  const names = annotations.list('server-alias');
  if (!names) return;
  const known = names.filter(name => isAnnotatedHost(name.replace(/^\*\./, '').replace(/\.\*$/, '')));
  if (known.length > 0) routes['konghq.com/host-aliases'] = known.join(',');
  const wrong = names.filter(name => !known.includes(name));
  if (wrong.length > 0) annotations.lost('server-alias', `Kong takes no ${wrong.join(', ')} for a host`, 'name the hosts; one "*" may stand first or last');
  else annotations.carried('server-alias', `konghq.com/host-aliases: ${JSON.stringify(known.join(','))}`);
}

function elsewhere(source: IngressSource): void {
  const { annotations } = source;
  const [first, ...rest] = REDIRECTS.filter(({ name }) => annotations.text(name) !== undefined);
  for (const { name } of rest) annotations.say('unused', name, `${first.name} goes before it`);
  if (!first) return;
  const given = annotations.text(first.name)!;
  const location = given.replace(REQUEST_URI, '');
  const isKept = location !== given;
  if (!NEW_ADDRESS.test(location)) {
    annotations.lost(first.name, 'Kong redirects to whole addresses, without variables of nginx other than $request_uri at the end', 'a KongPlugin redirect with another location');
    return;
  }
  const wanted = annotations.whole(first.code);
  const isCode = wanted !== undefined && wanted >= 300 && wanted <= 308;
  if (wanted !== undefined && !isCode) annotations.unreadable(first.code, 'a status from 300 to 308');
  else if (isCode) annotations.carried(first.code, 'status_code of the KongPlugin redirect');
  source.plugin('redirect', { status_code: isCode ? wanted : first.status, location, keep_incoming_path: isKept });
  annotations.carried(first.name, 'a KongPlugin redirect, of Kong 3.9 or newer');
}

/** `/` leads to another path. The plugin wants the whole address, and so one host. */
function root(source: IngressSource): void {
  const { annotations } = source;
  const path = annotations.text('app-root');
  if (path === undefined) return;
  const { hosts } = source;
  const wild = hosts.find(host => host.includes('*'));
  if (!path.startsWith('/') || path.includes('$')) {
    annotations.unreadable('app-root', 'a path');
  } else if (hosts.length === 0 || wild !== undefined || source.rules.some(({ host }) => host === undefined)) {
    annotations.lost('app-root', `Kong redirects to whole addresses, and the host is ${wild ?? 'any'}`, 'an Ingress for path "/" of each host, with a KongPlugin redirect');
  } else {
    for (const host of hosts) {
      const backend = backendOf(source, host);
      if (!backend) continue;
      source.extras.push({
        suffix: 'root', plugin: 'redirect', rules: [{ host, http: { paths: [{ path: '/', pathType: 'Exact', backend }] } }], isSecure: source.hasTls(host),
        config: { status_code: 302, location: `${schemeOf(source, host)}://${host}${path}` },
      });
    }
    annotations.carried('app-root', 'an Ingress for "/" with a KongPlugin redirect, of Kong 3.9 or newer');
  }
}

function www(source: IngressSource): void {
  const { annotations, cluster } = source;
  const isOn = annotations.flag('from-to-www-redirect');
  if (isOn === false) annotations.isDefault('from-to-www-redirect');
  if (!isOn) return;
  const from = (host: string) => host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  const hosts = source.hosts.filter(host => !host.includes('*') && !cluster.hosts.has(from(host)) && backendOf(source, host));
  if (hosts.length === 0) return void annotations.say('unused', 'from-to-www-redirect', 'there is no host for it, or the other one has an Ingress');
  for (const host of hosts) {
    const [secret] = tlsOf(source, host);
    source.extras.push({
      suffix: 'www', plugin: 'redirect', rules: [{ host: from(host), http: { paths: [{ path: '/', pathType: 'Prefix', backend: backendOf(source, host) }] } }],
      isSecure: source.hasTls(host),
      ...secret ? { tls: [{ ...secret, hosts: [from(host)] }] } : {},
      config: { status_code: 308, location: `${schemeOf(source, host)}://${host}`, keep_incoming_path: true },
    });
  }
  annotations.carried('from-to-www-redirect', `an Ingress for ${hosts.map(from).join(', ')} with a KongPlugin redirect, of Kong 3.9 or newer`);
}

function schemeOf(source: IngressSource, host: string): string {
  return source.hasTls(host) ? 'https' : 'http';
}

/** Any backend of a host: no request gets there. */
function backendOf(source: IngressSource, host: string): IngressPath['backend'] {
  return source.rules.filter(rule => rule.host === host).flatMap(({ http }) => http?.paths ?? []).find(({ backend }) => backend)?.backend;
}

/** What of the certificates is for a host. */
function tlsOf({ object }: IngressSource, host: string): { readonly hosts: string[]; readonly secretName?: string }[] {
  return listOf(record(object.spec).tls).flatMap(({ hosts, secretName }) => {
    const isOf = Array.isArray(hosts) && hosts.some(each => coversHost(each, host));
    return isOf ? [{ hosts: [host], ...typeof secretName === 'string' ? { secretName } : {} }] : [];
  });
}
