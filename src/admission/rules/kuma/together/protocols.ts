import { findService, KnownService, placeOf, portsMeant } from './services';
import { grouped } from '../../../../core/groups';
import { Protocol } from '../../../../core/protocol';
import { shown } from '../../../../core/shown';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { isInjected, Labelled, nameOf, namespaceOf } from '../membership';
import { Item } from '../policies/policy';

interface Policy extends Labelled { readonly spec?: { readonly to?: readonly Item[] } }

/** The protocols in which Kuma sees requests. */
export const REQUESTS: readonly Protocol[] = [Protocol.HTTP, Protocol.HTTP2, Protocol.GRPC];

/** Parts of policies that are about requests, and the protocols that Kuma applies them to. */
const ABOUT_REQUESTS: Readonly<Record<string, Readonly<Record<string, readonly Protocol[]>> | 'all'>> = {
  MeshHTTPRoute: 'all', MeshRetry: { http: [Protocol.HTTP], grpc: [Protocol.GRPC] }, MeshTimeout: { http: REQUESTS },
  MeshHealthCheck: { http: REQUESTS, grpc: REQUESTS }, MeshRateLimit: { http: REQUESTS },
};

export const requestsSeen = rule<Policy>({
  code: 'TRF2180',
  title: 'What is about requests is for ports on which Kuma sees requests: their appProtocol says so',
  severity: 'warning',
  source: 'Kuma 2.14, protocol of a port: tcp where nothing else is said',
  kinds: Object.keys(ABOUT_REQUESTS).map(kind => `${kind}.kuma.io`),
  fails: `
    kind: MeshRetry
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { numRetries: 3 } } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ name: http, port: 80 }] }`,
  passes: `
    kind: MeshRetry
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { numRetries: 3 } } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ name: http, port: 80, appProtocol: http }] }`,
  *check(policy, { objects }) {
    const parts = ABOUT_REQUESTS[policy.kind];
    for (const [i, { targetRef, default: settings = {} }] of (policy.spec?.to ?? []).entries()) {
      if (targetRef?.kind !== 'MeshService' || !targetRef.name) continue;
      const { name, namespace, section } = placeOf(targetRef, namespaceOf(policy));
      const service = findService(objects, namespace, name);
      if (!service) continue;
      const said = parts === 'all' ? [] : Object.keys(parts).filter(part => Object.hasOwn(settings, part));
      const protocols = parts === 'all' ? REQUESTS : said.flatMap(part => parts[part]);
      if (protocols.length === 0) continue;
      const ports = portsMeant(service, section);
      if (ports.length === 0 || ports.some(({ port, appProtocol }) => protocols.includes(protocolOf(service, port, appProtocol)))) continue;
      const spoken = protocolOf(service, ports[0].port, ports[0].appProtocol);
      const others = Object.keys(settings).filter(setting => parts !== 'all' && !said.includes(setting));
      if (others.includes('tcp') && !REQUESTS.includes(spoken)) continue;
      yield {
        path: `spec.to[${i}].targetRef`, value: name, message: `${others.length > 0 ? `its ${said.join(' and ')} ` : ''}does nothing there: Kuma takes the port ${ports.map(({ port }) => port).join(', ')} of ${shown(name)} for ${spoken}`,
        expected: listed(protocols), fix: spoken === Protocol.GRPC ? 'say it in grpc, which is what the port speaks' : `on the port of the Service: appProtocol: ${protocols[0]}`,
      };
    }
  },
});

/** The annotation is older than `appProtocol`, and read where that is absent. */
function protocolOf({ metadata: { annotations } }: KnownService, port: number | undefined, appProtocol: string | undefined): Protocol {
  return (appProtocol ?? annotations?.[`${port}.service.kuma.io/protocol`] ?? Protocol.TCP).toLowerCase() as Protocol;
}

function listed(protocols: readonly Protocol[]): string {
  return protocols.join(', ').replace(/, (\w+)$/, ' or $1');
}

interface SelectingService extends Labelled {
  readonly spec?: {
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly SelectingPort[];
  };
}

interface SelectingPort { readonly port?: number; readonly targetPort?: number | string; readonly appProtocol?: string }

interface Said { readonly service: SelectingService; readonly protocol: string }

export const oneProtocol = rule<SelectingService>({
  code: 'TRF2186',
  title: 'Services of the same pods say one protocol of a port',
  severity: 'warning',
  source: 'Kuma 2.14, inbounds of a pod: one for each port',
  kinds: ['Service'],
  fails: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: http }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart-calls, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: grpc }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled, kuma.io/mesh: default } }`,
  passes: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: http }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart-calls, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 81, appProtocol: grpc }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled, kuma.io/mesh: default } }`,
  *check(service, { objects }) {
    for (const [i, port] of (service.spec?.ports ?? []).entries()) {
      const place = placeOfPods(service, port);
      const [first] = (place === undefined ? undefined : objects.derive(saidOfPods).get(place)) ?? [];
      if (!first || !port.appProtocol || first.service === service || first.protocol === port.appProtocol.toLowerCase()) continue;
      if (!isInjected(objects.find<Labelled>('Namespace', undefined, namespaceOf(service)))) continue;
      yield {
        path: `spec.ports[${i}].appProtocol`, value: port.appProtocol, expected: first.protocol,
        message: `Service ${shown(nameOf(first.service))} says ${first.protocol} of the same port of the same pods, and their proxies take one of the two`,
        fix: `appProtocol: ${first.protocol}, or a port of its own`,
      };
    }
  },
});

function saidOfPods(objects: ObjectSet): ReadonlyMap<string, readonly Said[]> {
  const said = objects.ofKind<SelectingService>('Service').flatMap(service => (service.spec?.ports ?? []).flatMap(port => port.appProtocol
    ? [{ service, protocol: port.appProtocol.toLowerCase(), place: placeOfPods(service, port) }] : []));
  return grouped(said, ({ place }) => place);
}

/** A port of the pods that a Service selects, and only of those. */
function placeOfPods(service: SelectingService, { port, targetPort = port }: SelectingPort): string | undefined {
  const selector = Object.entries(service.spec?.selector ?? {}).sort(([one], [other]) => one < other ? -1 : 1);
  return selector.length === 0 ? undefined : JSON.stringify([namespaceOf(service), targetPort, selector]);
}

export const PROTOCOL_RULES: readonly Rule[] = [requestsSeen, oneProtocol];
