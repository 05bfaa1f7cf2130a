import { Made, Source } from './context';
import { Fields } from '../fields';
import { meshExternalServiceName } from './names';
import { filled, unused } from './values';
import { record } from '../../core/json';
import { SERVICE_TAG } from '../../core/kuma/names';

const PROTOCOLS = ['tcp', 'grpc', 'http', 'http2'];

/**
 * The MeshExternalService of all ExternalServices of one tag, made from the first of them, with the endpoints of all; and the
 * HostnameGenerators that keep their names.
 */
export function externalService(source: Source): Made[] {
  const tags = source.spec.texts('tags') ?? {};
  const { [SERVICE_TAG]: service, 'kuma.io/protocol': protocol = 'tcp', ...labels } = tags;
  const networking = source.spec.child('networking');
  const address = networking?.text('address');
  const [host, port] = endpoint(address) ?? [];
  if (service === undefined || host === undefined || port === undefined) return [];
  say(source, tags, protocol, port);
  const name = meshExternalServiceName(service);
  const tls = networking && tlsOf(networking, source);
  const wire = PROTOCOLS.includes(protocol) ? protocol : 'tcp';
  const match = { type: 'HostnameGenerator', port, protocol: wire };
  const names = ['{{ .DisplayName }}.mesh', ...networking?.scalar('disableHostDNSEntry') === true || isAddress(host) ? [] : [host]];
  return [
    { kind: 'MeshExternalService', name, labels, spec: { match, endpoints: [{ address: host, port }], ...filled({ tls }) } },
    ...names.map((template, i): Made => ({
      kind: 'HostnameGenerator', name: i === 0 ? `${name}-mesh` : `${name}-host`,
      spec: { template, selector: { meshExternalService: { matchLabels: { 'kuma.io/display-name': name } } } },
    })),
  ];
}

function say({ notes }: Source, tags: Readonly<Record<string, string>>, protocol: string, port: number): void {
  notes.say('needs', {
    path: 'spec', message: 'traffic to a MeshExternalService leaves through a zone egress, with mutual TLS up to it', fix: 'install a zone egress (KumaControlPlane), if there is none',
  });
  if (!PROTOCOLS.includes(protocol)) {
    notes.say('changed', { path: 'spec.tags["kuma.io/protocol"]', value: protocol, message: `a MeshExternalService speaks ${PROTOCOLS.join(', ')}: this is taken for tcp` });
  }
  if (port !== 80) {
    notes.say('changed', { path: 'spec.networking.address', value: port, message: `its name in .mesh had port 80, now it has ${port}`, fix: 'let clients of that name say the port' });
  }
  const zone = tags['kuma.io/zone'];
  if (zone !== undefined) {
    notes.say('lost', { path: 'spec.tags["kuma.io/zone"]', value: zone, message: 'no tag says which zone a host is reached from', fix: `apply it to the control plane of zone ${zone}` });
  }
}

/** Host and port of an address; `[::1]:80` too. */
function endpoint(address: string | undefined): readonly [host: string, port: number] | undefined {
  const [, bracketed, host, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(address ?? '') ?? [];
  return port === undefined ? undefined : [bracketed ?? host, Number(port)];
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

function tlsOf(networking: Fields, source: Source): object | undefined {
  const tls = networking.child('tls');
  if (!tls) return undefined;
  const enabled = tls.scalar('enabled') === true;
  const caCert = secretOf(tls, 'caCert', source);
  const [clientCert, clientKey, serverName] = [secretOf(tls, 'clientCert', source), secretOf(tls, 'clientKey', source), tls.text('serverName')];
  if (!caCert) unused(source, tls, ['skipHostnameVerification'], 'without a CA nothing of the certificate was verified');
  const mode = !caCert ? 'SkipAll' : tls.scalar('skipHostnameVerification') === true ? 'SkipSAN' : 'Secured';
  return {
    enabled, ...filled({ allowRenegotiation: tls.scalar('allowRenegotiation') }),
    verification: { mode, ...filled({ serverName, caCert, clientCert, clientKey }) },
  };
}

function secretOf(tls: Fields, field: string, source: Source): object | undefined {
  const given = tls.child(field);
  if (!given) return undefined;
  const file = given.text('file');
  if (file === undefined) return tls.take(field) as object;
  return source.notes.say('lost', { path: given.pathOf('file'), value: file, message: 'proxies read Secrets, not files of the control plane', fix: 'put the content into a Secret of type system.kuma.io/secret' });
}

/** MeshExternalServices of one name as one, with the endpoints of all. */
export function merged(first: object, second: object): object {
  const [one, other] = [first, second].map(object => record((object as { spec?: unknown }).spec));
  return { ...first, spec: { ...one, endpoints: [...one.endpoints as object[], ...other.endpoints as object[]] } };
}
