import { findService, isSection, KnownService, placeOf, portsOf } from './services';
import { hasRequests, Protocol } from '../../../../core/protocol';
import { shown } from '../../../../core/shown';
import { Rule, rule } from '../../rule';
import { Labelled, namespaceOf } from '../membership';
import { Item } from '../policies/policy';

interface Policy extends Labelled { readonly spec?: { readonly to?: readonly Item[] } }

/** Parts of policies that are about requests, and so about ports where Kuma sees requests. */
const ABOUT_REQUESTS: Readonly<Record<string, readonly string[] | 'all'>> = {
  MeshHTTPRoute: 'all', MeshRetry: ['http', 'grpc'], MeshTimeout: ['http'], MeshHealthCheck: ['http', 'grpc'], MeshRateLimit: ['http'],
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
      if (parts !== 'all' && !parts.some(part => Object.hasOwn(settings, part))) continue;
      const { name, namespace, section } = placeOf(targetRef, namespaceOf(policy));
      const service = findService(objects, namespace, name);
      const ports = service ? portsOf(service).filter(port => section === undefined || isSection(section, port)) : [];
      if (ports.length === 0 || ports.some(({ port, appProtocol }) => isAboutRequests(service!, port, appProtocol))) continue;
      yield {
        path: `spec.to[${i}].targetRef`, value: name, message: `does nothing there: Kuma takes the port ${ports.map(({ port }) => port).join(', ')} of ${shown(name)} for ${ports[0].appProtocol ?? 'tcp'}`,
        expected: 'http, http2 or grpc', fix: 'on the port of the Service: appProtocol: http',
      };
    }
  },
});

/** The annotation is older than `appProtocol`, and read where that is absent. */
function isAboutRequests({ metadata: { annotations } }: KnownService, port: number | undefined, appProtocol: string | undefined): boolean {
  const protocol = appProtocol ?? annotations?.[`${port}.service.kuma.io/protocol`];
  return protocol !== undefined && hasRequests(protocol.toLowerCase() as Protocol);
}

export const PROTOCOL_RULES: readonly Rule[] = [requestsSeen];
