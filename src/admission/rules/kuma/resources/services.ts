import { isIP } from 'node:net';
import { Complaint, misformed, missing, outOfRange, together, unknownWord } from './complaint';
import { Tags } from './tags';
import { isDnsName } from '../../../../core/kuma/address';
import { hostnameTemplateProblem } from '../../../../core/kuma/hostname-template';
import { isHostAddress } from '../../../../core/kuma/url';
import { Protocol } from '../../../../core/protocol';

const NAME_MAX = 63;
const TLS_VERSIONS = ['TLS10', 'TLS11', 'TLS12', 'TLS13'];
/** What a MeshMultiZoneService's ports may speak: fewer than a Service's. */
const PROTOCOLS: readonly string[] = [Protocol.HTTP, Protocol.HTTP2, Protocol.GRPC, Protocol.KAFKA, Protocol.TCP];

/** A name that becomes a label, so it is shorter than other names may be. */
export function* shortName(name: string): Iterable<Complaint> {
  if (name.length > NAME_MAX) yield outOfRange('name', name, `a name of at most ${NAME_MAX} characters`, `"${name.slice(0, NAME_MAX).replace(/[-.]+$/, '')}"`);
}

export interface MeshServiceSpec {
  readonly selector?: { readonly dataplaneTags?: Tags; readonly dataplaneRef?: object; readonly dataplaneLabels?: object };
}

/** What Kuma says of a MeshService. */
export function* meshService({ selector = {} }: MeshServiceSpec, name: string): Iterable<Complaint> {
  yield* shortName(name);
  const ways = Object.keys(selector);
  if (ways.length > 1) yield together('spec.selector', `${ways.join(' and ')} stand together`, 'keep one of them');
}

export interface MeshMultiZoneServiceSpec {
  readonly selector?: { readonly meshService?: { readonly matchLabels?: Tags } };
  readonly ports?: readonly { readonly name?: string; readonly appProtocol?: string }[];
}

/** What Kuma says of a MeshMultiZoneService. */
export function* meshMultiZoneService({ selector, ports }: MeshMultiZoneServiceSpec): Iterable<Complaint> {
  if (Object.keys(selector?.meshService?.matchLabels ?? {}).length === 0) {
    yield missing('spec.selector.meshService.matchLabels', '{ kuma.io/display-name: web }', 'selects nothing');
  }
  if (ports?.length === 0) yield missing('spec.ports', 'ports: [{ port: 80, appProtocol: http }]', 'has no port');
  for (const [i, { name, appProtocol = 'tcp' }] of (ports ?? []).entries()) {
    if (name === '') yield missing(`spec.ports[${i}].name`, 'leave it out, or give a name', 'is empty');
    if (!PROTOCOLS.includes(appProtocol)) yield unknownWord(`spec.ports[${i}].appProtocol`, appProtocol, PROTOCOLS);
  }
}

export interface MeshExternalServiceSpec {
  readonly endpoints?: readonly { readonly address?: string }[];
  readonly extension?: { readonly type?: string };
  readonly tls?: {
    readonly version?: { readonly min?: string; readonly max?: string };
    readonly verification?: { readonly serverName?: string; readonly clientCert?: object; readonly clientKey?: object };
  };
}

/** What Kuma says of a MeshExternalService. Where an extension provides it, endpoints and TLS are the extension's to judge. */
export function* meshExternalService({ endpoints = [], extension, tls = {} }: MeshExternalServiceSpec, name: string): Iterable<Complaint> {
  yield* shortName(name);
  yield* extensionType(extension);
  if (extension) return;
  for (const [i, { address = '' }] of endpoints.entries()) {
    if (!isHostAddress(address)) yield misformed(`spec.endpoints[${i}].address`, address, 'an IP address or a hostname, without port', hostOf(address) ?? 'db.example.com');
  }
  const { min = '', max = '' } = tls.version ?? {};
  if (TLS_VERSIONS.includes(max) && TLS_VERSIONS.indexOf(min) > TLS_VERSIONS.indexOf(max)) {
    yield outOfRange('spec.tls.version.min', min, `at most ${max}`, `min: ${max}`);
  }
  const { serverName, clientCert, clientKey } = tls.verification ?? {};
  if (serverName !== undefined && !isDnsName(serverName)) yield misformed('spec.tls.verification.serverName', serverName, 'a hostname', 'db.example.com');
  if (clientCert && !clientKey) yield missing('spec.tls.verification.clientKey', 'give the key of clientCert', 'is missing, as clientCert is there');
  if (!clientCert && clientKey) yield missing('spec.tls.verification.clientCert', 'give the certificate of clientKey', 'is missing, as clientKey is there');
}

/** The host of a URL, or of an address with a port. */
function hostOf(text: string): string | undefined {
  const host = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/, '').replace(/:\d+$/, '').toLowerCase();
  return isHostAddress(host) ? host : undefined;
}

function* extensionType(extension: { readonly type?: string } | undefined): Iterable<Complaint> {
  if (extension?.type === '') yield missing('spec.extension.type', 'give the name of the extension', 'is empty');
}

export interface HostnameGeneratorSpec {
  readonly template?: string;
  readonly selector?: { readonly meshService?: object; readonly meshExternalService?: object; readonly meshMultiZoneService?: object };
  readonly extension?: { readonly type?: string };
}

/** What Kuma says of a HostnameGenerator. */
export function* hostnameGenerator({ template = '', selector = {}, extension }: HostnameGeneratorSpec): Iterable<Complaint> {
  const selected = Object.keys(selector);
  if (selected.length !== 1) {
    yield selected.length === 0
      ? missing('spec.selector', 'selector: { meshService: {} }', 'selects no kind of service')
      : together('spec.selector', `${selected.join(' and ')} stand together`, 'make a HostnameGenerator of each');
  }
  const problem = hostnameTemplateProblem(template);
  if (problem !== undefined) yield misformed('spec.template', template, problem, "'{{ .DisplayName }}.svc.mesh.local'");
  yield* extensionType(extension);
}

export interface MeshOpenTelemetryBackendSpec {
  readonly endpoint?: { readonly address?: string; readonly port?: number; readonly path?: string };
  readonly protocol?: string;
}

/** What Kuma says of a MeshOpenTelemetryBackend. */
export function* meshOpenTelemetryBackend({ endpoint = {}, protocol = '' }: MeshOpenTelemetryBackendSpec): Iterable<Complaint> {
  const { address, port, path = '' } = endpoint;
  if (address === '') {yield missing('spec.endpoint.address', 'address: otel-collector.observability', 'is empty');} else if (address !== undefined && isIP(address) === 0 && !isDnsName(address)) {
    yield misformed('spec.endpoint.address', address, 'an IP address or a hostname, without port', 'otel-collector.observability');
  }
  if (port !== undefined && !(port >= 1 && port <= 65535)) yield outOfRange('spec.endpoint.port', port, 'a port from 1 to 65535', 'port: 4317');
  if (path === '') return;
  if (protocol === 'grpc' || protocol === '') yield together('spec.endpoint.path', 'by gRPC there are no paths', 'protocol: http');
  else if (!path.startsWith('/') || /[?#]/.test(path)) yield misformed('spec.endpoint.path', path, 'a path from the root, without "?" and "#"', '/v1/custom');
}
