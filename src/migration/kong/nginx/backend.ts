import { IngressSource } from './ingress';
import { isRecord, record } from '../../../core/json';
import { isHost } from '../../../core/kong/values';

/* How pods are talked to: in Kong annotations of Services, and a few of Ingresses. */

/** Seconds of ingress-nginx that are milliseconds of Kong. */
const TIMEOUTS: Readonly<Record<string, string>> = {
  'proxy-connect-timeout': 'konghq.com/connect-timeout', 'proxy-send-timeout': 'konghq.com/write-timeout', 'proxy-read-timeout': 'konghq.com/read-timeout',
};

/** Whether whole messages are read before they are sent on. */
const BUFFERING: Readonly<Record<string, string>> = {
  'proxy-request-buffering': 'konghq.com/request-buffering', 'proxy-buffering': 'konghq.com/response-buffering',
};

const PROTOCOLS: Readonly<Record<string, string>> = { HTTPS: 'https', GRPC: 'grpc', GRPCS: 'grpcs' };

/** nginx tries again in these cases, as Kong does. */
const RETRIED = new Set(['error', 'timeout', 'non_idempotent']);

export function backend(source: IngressSource): void {
  const { annotations } = source;
  for (const [name, annotation] of Object.entries(TIMEOUTS)) {
    const seconds = annotations.whole(name);
    if (seconds === 0) annotations.unreadable(name, 'a whole number of seconds, at least 1');
    else if (seconds !== undefined) source.ofServices(name, annotation, String(seconds * 1000));
  }
  for (const [name, annotation] of Object.entries(BUFFERING)) {
    const value = annotations.text(name);
    if (value === undefined) continue;
    if (value !== 'on' && value !== 'off') annotations.unreadable(name, '"on" or "off"');
    else if (value === 'on') annotations.isDefault(name);
    else forRoutes(source, name, annotation, 'false');
  }
  protocol(source);
  tries(source);
  host(source);
  if (annotations.flag('service-upstream')) source.ofServices('service-upstream', 'ingress.kubernetes.io/service-upstream', 'true');
  else if (annotations.flag('service-upstream') === false) annotations.isDefault('service-upstream');
  certificates(source);
}

function forRoutes({ routes, annotations }: IngressSource, name: string, annotation: string, value: string): void {
  routes[annotation] = value;
  annotations.carried(name, `${annotation}: ${JSON.stringify(value)}`);
}

function protocol(source: IngressSource): void {
  const { annotations } = source;
  const value = annotations.text('backend-protocol');
  const name = value?.toUpperCase();
  if (name === undefined) return;
  if (name === 'HTTP') return annotations.isDefault('backend-protocol');
  if (!Object.hasOwn(PROTOCOLS, name)) {
    annotations.lost('backend-protocol', `Kong does not speak ${value} to pods`, name === 'AUTO_HTTP' ? 'HTTP or HTTPS' : 'put a server beside the pods that takes HTTP');
    return;
  }
  source.isGrpc = name.startsWith('GRPC');
  source.ofServices('backend-protocol', 'konghq.com/protocol', PROTOCOLS[name]);
}

function tries(source: IngressSource): void {
  const { annotations } = source;
  const cases = annotations.text('proxy-next-upstream')?.split(/\s+/);
  const number = annotations.whole('proxy-next-upstream-tries');
  if (cases?.includes('off')) source.ofServices('proxy-next-upstream', 'konghq.com/retries', '0');
  const others = cases?.filter(each => !RETRIED.has(each) && each !== 'off') ?? [];
  if (others.length > 0) {
    annotations.lost('proxy-next-upstream', `Kong tries again where a pod cannot be reached, not on ${others.join(', ')}`, 'passive health checks of a KongUpstreamPolicy take pods out that answer so');
  } else if (cases && !cases.includes('off')) {
    annotations.isDefault('proxy-next-upstream');
  }
  if (number === undefined || cases?.includes('off')) return;
  if (number === 0) annotations.say('changed', 'proxy-next-upstream-tries', 'Kong has a limit, of 5 more tries', 'konghq.com/retries on the Service, up to 32767');
  else source.ofServices('proxy-next-upstream-tries', 'konghq.com/retries', String(number - 1));
}

function host(source: IngressSource): void {
  const { annotations } = source;
  const value = annotations.text('upstream-vhost');
  if (value === undefined) return;
  const ofService = (service: string) => value.replace(/\$\{?service_name\}?/g, service).replace(/\$\{?namespace\}?/g, source.namespace ?? 'default');
  const wrong = source.services.map(ofService).find(text => !isHost(text.replace(/:\d+$/, '')));
  if (wrong !== undefined) {
    annotations.lost('upstream-vhost', `Kong takes a hostname here, and ${wrong} is none`, 'konghq.com/host-header on the Service, with the name as it is');
    return;
  }
  source.routes['konghq.com/preserve-host'] = 'false';
  source.ofServices('upstream-vhost', 'konghq.com/host-header', ofService);
}

const TLS_NAMES = ['proxy-ssl-secret', 'proxy-ssl-verify', 'proxy-ssl-verify-depth', 'proxy-ssl-name', 'proxy-ssl-server-name'];

/** Certificates on the way to pods. */
function certificates(source: IngressSource): void {
  const { annotations } = source;
  const spoken = annotations.text('backend-protocol')?.toUpperCase();
  if (spoken === 'GRPCS') {
    for (const name of TLS_NAMES) if (annotations.text(name) !== undefined) annotations.lost(name, 'Kong shows and looks at no certificates where it speaks gRPC to pods', 'backend-protocol: HTTPS, where the pods take it');
    return;
  }
  if (spoken !== 'HTTPS') {
    for (const name of TLS_NAMES) if (annotations.text(name) !== undefined) annotations.say('unused', name, 'it does nothing where pods are not spoken to by TLS: see backend-protocol');
    return;
  }
  const [verify, secret] = [annotations.text('proxy-ssl-verify'), annotations.text('proxy-ssl-secret')];
  if (secret !== undefined) secretOf(source, secret, verify === 'on');
  if (verify === 'on') source.ofServices('proxy-ssl-verify', 'konghq.com/tls-verify', 'true');
  else if (verify !== undefined) annotations.isDefault('proxy-ssl-verify');
  const depth = annotations.whole('proxy-ssl-verify-depth');
  if (depth !== undefined && verify === 'on') source.ofServices('proxy-ssl-verify-depth', 'konghq.com/tls-verify-depth', String(Math.min(depth, 64)));
  const [name, isSent] = [annotations.text('proxy-ssl-name'), annotations.text('proxy-ssl-server-name')];
  if (name !== undefined) annotations.lost('proxy-ssl-name', 'Kong asks for the host that pods are sent', 'upstream-vhost with this name, or konghq.com/host-header on the Service');
  if (isSent === 'on') annotations.isDefault('proxy-ssl-server-name');
  else if (isSent !== undefined) annotations.lost('proxy-ssl-server-name', 'Kong always says which host it looks for', 'let the pods take it');
}

function secretOf(source: IngressSource, value: string, isVerified: boolean): void {
  const { annotations } = source;
  const [name, namespace = source.namespace] = value.split('/').reverse();
  if (namespace !== source.namespace) {
    annotations.lost('proxy-ssl-secret', 'Kong takes it from the namespace of the Service only', `copy Secret ${value} there, and name it in konghq.com/client-cert`);
    return;
  }
  const data = record(source.cluster.objects.filter(isRecord).find(({ kind, metadata }) => {
    return kind === 'Secret' && record(metadata).name === name && record(metadata).namespace === namespace;
  })?.data);
  source.ofServices('proxy-ssl-secret', 'konghq.com/client-cert', name);
  if (isVerified || 'ca.crt' in data) {
    annotations.say('needs', 'proxy-ssl-secret', 'Kong wants the CA that is trusted in a Secret of its own', `a Secret with label konghq.com/ca-cert: "true", with ca.crt of ${name} and an id, named by konghq.com/ca-certificates-secrets on the Service`);
  }
}
