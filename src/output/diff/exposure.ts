import { fieldsOf, list } from './items';
import { groupOf, Manifest, referenceTo } from '../../admission/manifest';
import { objectText } from '../finding-text';

type Reader = (spec: Manifest, object: Manifest) => readonly string[];

const EVERY = 'every host';
const texts = (value: unknown) => Array.isArray(value) ? value.map(String) : [];

/** A route without hostnames takes those of its gateways. */
const routeHosts: Reader = ({ hostnames, parentRefs }, object) => {
  if (texts(hostnames).length > 0) return texts(hostnames);
  const { namespace } = referenceTo(object);
  return list(parentRefs).filter(({ kind = 'Gateway' }) => kind === 'Gateway')
    .map(({ name, namespace: own = namespace }) => `${EVERY} of ${objectText({ apiVersion: '', kind: 'Gateway', name: String(name), namespace: own as string | undefined })}`);
};

/** The hosts under which something is open, by kind and group. */
const HOSTS: Readonly<Record<string, Reader>> = {
  'Ingress.networking.k8s.io': ({ rules, defaultBackend }) => [
    ...list(rules).map(({ host = EVERY }) => String(host)), ...defaultBackend === undefined || defaultBackend === null ? [] : [EVERY],
  ],
  'HTTPRoute.gateway.networking.k8s.io': routeHosts,
  'GRPCRoute.gateway.networking.k8s.io': routeHosts,
  'TLSRoute.gateway.networking.k8s.io': routeHosts,
  'MeshHTTPRoute.kuma.io': ({ to }) => list(to).flatMap(({ hostnames }) => texts(hostnames)),
  'MeshGatewayRoute.kuma.io': ({ conf }) => texts(fieldsOf(fieldsOf(conf).http).hostnames),
  'TCPIngress.configuration.konghq.com': ({ rules }) => list(rules).flatMap(({ host }) => host === undefined ? [] : [String(host)]),
};

const listeners = (value: unknown) => list(value).map(({ port, protocol, hostname }) =>
  `${String(port)} (${String(protocol)})${hostname === undefined || hostname === '' || hostname === '*' ? '' : ` for ${String(hostname)}`}`);

/** The ports on which something listens, by kind and group. */
const LISTENERS: Readonly<Record<string, Reader>> = {
  'Gateway.gateway.networking.k8s.io': spec => listeners(spec.listeners),
  'ListenerSet.gateway.networking.k8s.io': spec => listeners(spec.listeners),
  'XListenerSet.gateway.networking.x-k8s.io': spec => listeners(spec.listeners),
  'MeshGateway.kuma.io': ({ conf }) => listeners(fieldsOf(conf).listeners),
  'TCPIngress.configuration.konghq.com': ({ rules }) => list(rules).map(({ port }) => `${String(port)} (TCP)`),
  'UDPIngress.configuration.konghq.com': ({ rules }) => list(rules).map(({ port }) => `${String(port)} (UDP)`),
  'Service.': ({ type, ports }) => !/^(LoadBalancer|NodePort)$/.test(String(type)) ? []
    : list(ports).map(({ port, protocol = 'TCP' }) => `${String(port)} (${String(protocol)})`),
};

/** Under which hosts an object makes something open. */
export function hostsOf(object: Manifest): readonly string[] {
  return read(HOSTS, object);
}

/** On which ports an object makes something listen, and where. */
export function listenersOf(object: Manifest): readonly string[] {
  const { kind, namespace, name } = referenceTo(object);
  const outside = kind === 'Service' ? `, open to the outside as ${String(fieldsOf(object.spec).type)}` : '';
  return read(LISTENERS, object).map(port => `${port} at ${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}${outside}`);
}

function read(readers: Readonly<Record<string, Reader>>, object: Manifest): readonly string[] {
  const { kind, apiVersion } = referenceTo(object);
  const key = `${kind}.${groupOf(apiVersion)}`;
  return Object.hasOwn(readers, key) ? readers[key](fieldsOf(object.spec), object) : [];
}
