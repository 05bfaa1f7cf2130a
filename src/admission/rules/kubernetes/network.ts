import { isHostnamePattern } from '../../../core/hostname';
import { isWithin, parseCidr } from '../../../core/ip';
import { isPort } from '../../../core/port';
import { shown } from '../../../core/shown';
import { Hit, rule } from '../rule';

interface IngressBackend {
  readonly service?: { readonly name?: string; readonly port?: { readonly name?: string; readonly number?: number } };
  readonly resource?: object;
}

interface IngressPath { readonly path?: string; readonly pathType?: string; readonly backend?: IngressBackend }

interface Ingress {
  readonly spec?: {
    readonly defaultBackend?: IngressBackend;
    readonly rules?: readonly { readonly host?: string; readonly http?: { readonly paths?: readonly IngressPath[] } }[];
    readonly tls?: readonly { readonly hosts?: readonly string[] }[];
  };
}

const SOURCE = 'Kubernetes 1.36, validation of networking.k8s.io/v1';

export const ingressRules = rule<Ingress>({
  code: 'TRF2082',
  title: 'An Ingress has rules or a default backend, hosts without ports, and absolute paths',
  severity: 'error',
  source: SOURCE,
  kinds: ['Ingress.networking.k8s.io'],
  fails: `
    kind: Ingress
    spec:
      rules:
        - host: "shop.example.com:443"
          http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }`,
  passes: `
    kind: Ingress
    spec:
      rules:
        - host: shop.example.com
          http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }`,
  *check({ spec: { defaultBackend, rules = [], tls = [] } = {} }) {
    if (!defaultBackend && rules.length === 0) yield { path: 'spec', message: 'has neither rules nor a default backend', fix: 'add a rule' };
    for (const [i, { host, http }] of rules.entries()) {
      if (host) yield* invalidHost(`spec.rules[${i}].host`, host);
      for (const [j, { path = '', pathType }] of (http?.paths ?? []).entries()) {
        yield* invalidPath(`spec.rules[${i}].http.paths[${j}].path`, path, pathType);
      }
    }
    for (const [i, { hosts = [] }] of tls.entries()) {
      for (const [j, host] of hosts.entries()) if (host) yield* invalidHost(`spec.tls[${i}].hosts[${j}]`, host);
    }
  },
});

function* invalidHost(path: string, host: string): Iterable<Hit> {
  if (isHostnamePattern(host)) return;
  yield {
    path, value: host, message: `${shown(host)} is no hostname`,
    expected: 'a DNS name in lower case, perhaps with "*." before it; no port, no IP address',
    fix: shown(host.toLowerCase().replace(/^https?:\/\/|[:/].*$/g, '')),
  };
}

function* invalidPath(at: string, path: string, pathType: string | undefined): Iterable<Hit> {
  if (pathType !== 'Exact' && pathType !== 'Prefix') {
    if (path !== '' && !path.startsWith('/')) yield { path: at, value: path, message: 'is no absolute path', fix: shown(`/${path}`) };
    return;
  }
  if (!path.startsWith('/')) {
    yield { path: at, value: path, message: 'is no absolute path', fix: shown(`/${path}`) };
  } else if (/\/\/|\/\.\.?(\/|$)|%2f/i.test(path)) {
    yield {
      path: at, value: path, message: `a path of type ${pathType} has no "//", "/./", "/../" or "%2f"`, fix: shown(path.replace(/\/\/+/g, '/')),
    };
  }
}

export const ingressBackends = rule<Ingress>({
  code: 'TRF2083',
  title: 'A backend of an Ingress is a Service with one port, or a resource',
  severity: 'error',
  source: SOURCE,
  kinds: ['Ingress.networking.k8s.io'],
  fails: `
    kind: Ingress
    spec: { defaultBackend: { service: { name: web } } }`,
  passes: `
    kind: Ingress
    spec: { defaultBackend: { service: { name: web, port: { name: http } } } }`,
  *check({ spec: { defaultBackend, rules = [] } = {} }) {
    if (defaultBackend) yield* invalidBackend('spec.defaultBackend', defaultBackend);
    for (const [i, { http }] of rules.entries()) {
      for (const [j, { backend }] of (http?.paths ?? []).entries()) {
        if (backend) yield* invalidBackend(`spec.rules[${i}].http.paths[${j}].backend`, backend);
      }
    }
  },
});

function* invalidBackend(path: string, { service, resource }: IngressBackend): Iterable<Hit> {
  if (!service === !resource) {
    yield {
      path, message: service ? 'is both a Service and a resource' : 'is neither a Service nor a resource',
      fix: 'service: { name: web, port: { number: 80 } }',
    };
  } else if (service) {
    const { name = '', number = 0 } = service.port ?? {};
    if ((name === '') === (number === 0)) {
      yield {
        path: `${path}.service.port`, value: service.port, message: name ? 'has a name and a number' : 'has neither a name nor a number',
        fix: 'port: { number: 80 }',
      };
    } else if (number !== 0 && !isPort(number)) {
      yield {
        path: `${path}.service.port.number`, value: number, message: `${number} is no port`, expected: 'a number from 1 to 65535',
        fix: 'give the port of the Service',
      };
    }
  }
}

interface Peer {
  readonly ipBlock?: { readonly cidr?: string; readonly except?: readonly string[] };
  readonly podSelector?: object;
  readonly namespaceSelector?: object;
}

interface PolicyRule {
  readonly from?: readonly Peer[];
  readonly to?: readonly Peer[];
  readonly ports?: readonly { readonly port?: string | number; readonly endPort?: number }[];
}

interface Policy { readonly spec?: { readonly ingress?: readonly PolicyRule[]; readonly egress?: readonly PolicyRule[] } }

export const policyPeers = rule<Policy>({
  code: 'TRF2084',
  title: 'A peer of a NetworkPolicy is a block of addresses, or pods',
  severity: 'error',
  source: SOURCE,
  kinds: ['NetworkPolicy.networking.k8s.io'],
  fails: `
    kind: NetworkPolicy
    spec: { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0 } }] }] }`,
  passes: `
    kind: NetworkPolicy
    spec: { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }`,
  *check({ spec = {} }) {
    for (const [path, { ipBlock, podSelector, namespaceSelector }] of peers(spec)) {
      if (!ipBlock && !podSelector && !namespaceSelector) {
        yield { path, value: {}, message: 'is nobody', fix: 'podSelector: {}' };
      } else if (ipBlock && (podSelector || namespaceSelector)) {
        yield { path, message: 'is a block of addresses and pods at once', fix: 'make two peers of it' };
      } else if (ipBlock) {
        yield* invalidBlock(`${path}.ipBlock`, ipBlock);
      }
    }
  },
});

function* peers(spec: NonNullable<Policy['spec']>): Iterable<[path: string, peer: Peer]> {
  for (const [direction, side] of [['ingress', 'from'], ['egress', 'to']] as const) {
    for (const [i, entry] of (spec[direction] ?? []).entries()) {
      for (const [j, peer] of (entry[side] ?? []).entries()) yield [`spec.${direction}[${i}].${side}[${j}]`, peer];
    }
  }
}

function* invalidBlock(path: string, { cidr = '', except = [] }: NonNullable<Peer['ipBlock']>): Iterable<Hit> {
  const block = parseCidr(cidr);
  if (!block) {
    yield {
      path: `${path}.cidr`, value: cidr, message: `${shown(cidr)} is no block of addresses`, expected: 'an address, "/" and a number of bits',
      fix: '"10.0.0.0/8"',
    };
  }
  for (const [i, text] of except.entries()) {
    const exception = parseCidr(text);
    if (!exception) {
      yield { path: `${path}.except[${i}]`, value: text, message: `${shown(text)} is no block of addresses`, fix: '"10.1.0.0/16"' };
    } else if (block && (!isWithin(exception, block) || exception.prefix === block.prefix)) {
      yield {
        path: `${path}.except[${i}]`, value: text, message: `is no part of ${cidr}`, expected: `a smaller block in ${cidr}`,
        fix: 'remove it, or correct it',
      };
    }
  }
}

export const policyPorts = rule<Policy>({
  code: 'TRF2085',
  title: 'A range of ports in a NetworkPolicy begins and ends with numbers, in this order',
  severity: 'error',
  source: SOURCE,
  kinds: ['NetworkPolicy.networking.k8s.io'],
  fails: `
    kind: NetworkPolicy
    spec: { podSelector: {}, ingress: [{ ports: [{ port: http, endPort: 90 }] }] }`,
  passes: `
    kind: NetworkPolicy
    spec: { podSelector: {}, ingress: [{ ports: [{ port: 80, endPort: 90 }] }] }`,
  *check({ spec = {} }) {
    for (const direction of ['ingress', 'egress'] as const) {
      for (const [i, { ports = [] }] of (spec[direction] ?? []).entries()) {
        for (const [j, { port, endPort }] of ports.entries()) {
          const path = `spec.${direction}[${i}].ports[${j}]`;
          if (typeof port === 'number' && !isPort(port)) {
            yield { path: `${path}.port`, value: port, message: `${port} is no port`, expected: 'a number from 1 to 65535', fix: 'correct it' };
          }
          if (endPort === undefined) continue;
          if (typeof port !== 'number') {
            yield { path: `${path}.endPort`, value: endPort, message: 'a range needs a number at its beginning', fix: 'give port as a number' };
          } else if (endPort < port || !isPort(endPort)) {
            yield {
              path: `${path}.endPort`, value: endPort, message: `is no end of a range from ${port}`, expected: `${port} to 65535`,
              fix: `endPort: ${port}`,
            };
          }
        }
      }
    }
  },
});
