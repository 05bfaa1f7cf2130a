import { isDnsLabel } from '../../../core/name';
import { isPort } from '../../../core/port';
import { shown } from '../../../core/shown';
import { Hit, rule } from '../rule';
import { containers, POD_KINDS, Probe } from './pod';
import { Service } from './service';

const PORT_NAME = 'a-z, 0-9 and single "-", at least one letter, at most 15 characters';

/** Whether this is a service name as IANA gives them: what ports of containers are called. */
function isPortName(name: string): boolean {
  return name.length <= 15 && /^[a-z0-9-]+$/.test(name) && /[a-z]/.test(name) && !/^-|--|-$/.test(name);
}

export const portNumbers = rule<Service>({
  code: 'TRF2063',
  title: 'A port is a number from 1 to 65535, or the name of one',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: [...POD_KINDS, 'Service'],
  fails: `
    kind: Service
    spec: { ports: [{ port: 80, targetPort: http_alt }] }`,
  passes: `
    kind: Service
    spec: { ports: [{ port: 80, targetPort: http-alt }] }`,
  *check(object) {
    if (object.kind === 'Service') {
      for (const [i, { port = 0, targetPort, nodePort = 0 }] of (object.spec?.ports ?? []).entries()) {
        yield* invalidNumber(`spec.ports[${i}].port`, port);
        if (targetPort !== undefined) yield* invalidPort(`spec.ports[${i}].targetPort`, targetPort);
        if (nodePort !== 0) yield* invalidNumber(`spec.ports[${i}].nodePort`, nodePort);
      }
    }
    for (const [path, container] of containers(object)) {
      for (const [i, { containerPort = 0, hostPort = 0 }] of (container.ports ?? []).entries()) {
        yield* invalidNumber(`${path}.ports[${i}].containerPort`, containerPort);
        if (hostPort !== 0) yield* invalidNumber(`${path}.ports[${i}].hostPort`, hostPort);
      }
      for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) yield* probePorts(`${path}.${probe}`, container[probe]);
    }
  },
});

function* probePorts(path: string, { httpGet, tcpSocket, grpc }: Probe = {}): Iterable<Hit> {
  if (httpGet?.port !== undefined) yield* invalidPort(`${path}.httpGet.port`, httpGet.port);
  if (tcpSocket?.port !== undefined) yield* invalidPort(`${path}.tcpSocket.port`, tcpSocket.port);
  if (grpc?.port !== undefined) yield* invalidNumber(`${path}.grpc.port`, grpc.port);
}

function* invalidNumber(path: string, value: number): Iterable<Hit> {
  if (!isPort(value)) yield { path, value, message: `${value} is no port`, expected: 'a number from 1 to 65535', fix: 'give the number of the port' };
}

function* invalidPort(path: string, value: string | number): Iterable<Hit> {
  if (typeof value === 'number') {
    yield* invalidNumber(path, value);
  } else if (!isPortName(value)) {
    yield { path, value, message: `${shown(value)} cannot be the name of a port`, expected: PORT_NAME, fix: likely(value) };
  }
}

function likely(name: string): string {
  const guess = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 15);
  return isPortName(guess) ? shown(guess) : 'for example "http"';
}

export const portNames = rule<Service>({
  code: 'TRF2064',
  title: 'Ports have valid names, each its own; of several, every one',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: [...POD_KINDS, 'Service'],
  fails: `
    kind: Service
    spec: { ports: [{ port: 80 }, { name: metrics, port: 9090 }] }`,
  passes: `
    kind: Service
    spec: { ports: [{ name: http, port: 80 }, { name: metrics, port: 9090 }] }`,
  *check(object) {
    if (object.kind === 'Service') {
      const ports = object.spec?.ports ?? [];
      yield* names('spec.ports', ports, isDnsLabel, 'a-z, 0-9 and "-", at most 63 characters', ports.length > 1);
    }
    for (const [path, { ports = [] }] of containers(object)) yield* names(`${path}.ports`, ports, isPortName, PORT_NAME, false);
  },
});

function* names(
  path: string, ports: readonly { readonly name?: string }[], isValid: (name: string) => boolean, expected: string, required: boolean,
): Iterable<Hit> {
  const seen = new Set<string>();
  for (const [i, { name = '' }] of ports.entries()) {
    const at = `${path}[${i}].name`;
    if (name === '' && required) {
      yield { path: at, message: 'one of several ports, and has no name', fix: 'name: http' };
    } else if (name !== '' && !isValid(name)) {
      yield { path: at, value: name, message: `${shown(name)} cannot be the name of a port`, expected, fix: likely(name) };
    } else if (seen.has(name)) {
      yield { path: at, value: name, message: `another port is called ${shown(name)} too`, fix: 'give each port its own name' };
    }
    if (name !== '') seen.add(name);
  }
}

export const portsOnce = rule<Service>({
  code: 'TRF2065',
  title: 'A Service has each port once for a protocol',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: ['Service'],
  fails: `
    kind: Service
    spec: { ports: [{ name: http, port: 80 }, { name: web, port: 80 }] }`,
  passes: `
    kind: Service
    spec: { ports: [{ name: http, port: 80 }, { name: web, port: 80, protocol: UDP }] }`,
  *check({ spec }) {
    const seen = new Set<string>();
    for (const [i, { port, protocol = 'TCP' }] of (spec?.ports ?? []).entries()) {
      if (seen.has(`${port}/${protocol}`)) {
        yield {
          path: `spec.ports[${i}]`, value: port, message: `${protocol} port ${port} is there already`, fix: 'remove it, or give it another number',
        };
      }
      seen.add(`${port}/${protocol}`);
    }
  },
});
