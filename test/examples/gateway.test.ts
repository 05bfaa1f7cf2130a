/** What each controller would make of the whole tour, if it had all of its Gateways. Each list was read and found right. */
import { join } from 'node:path';
import { AdmissionTarget } from '../../src/admission';
import { inspect } from '../../src/analysis';
import { readManifests } from '../../src/cli/manifests';
import { PROFILES } from '../../src/core/gateway/profiles';

const DIST = join(__dirname, '../../examples/gateway/dist');

const objects = async (controllerName?: string): Promise<any[]> => (await readManifests([DIST])).map(({ value }: { readonly value: any }) => {
  if (controllerName === undefined || value.kind !== 'GatewayClass') return value;
  const annotations = { 'konghq.com/gatewayclass-unmanaged': 'true' };
  return { ...value, metadata: { ...value.metadata, annotations }, spec: { controllerName } };
});

/** What Kuma and Kong say of their own kinds is for other tests. */
const ABOUT_GATEWAYS = /^TRF(20|22|3|4|52)/;

async function findings(target: AdmissionTarget, controllerName?: string): Promise<string> {
  return inspect(await objects(controllerName), { targets: [target] }).findings
    .filter(({ severity, code }) => severity !== 'info' && ABOUT_GATEWAYS.test(code))
    .map(({ severity, code, object: { kind, name }, path, message }) => `${severity} ${code} ${kind} ${name} ${path}\n  ${message}`).join('\n');
}

test('all of it is right for Kuma, Kong Operator and a third one, each with its own', async () => {
  const own = inspect(await objects()).findings.filter(({ severity }) => severity !== 'info');
  expect(own).toEqual([]);
});

test.each(['spec', 'kuma-2.14'] as const)('%s has nothing to say of what is its own', async target => {
  expect(await findings(target)).toBe('');
});

test('Kong alone has nobody to route between Services', async () => {
  expect(await findings('kong-operator-2.2')).toMatchInlineSnapshot(`
"error TRF2211 HTTPRoute marketing-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it
error TRF2211 HTTPRoute shop-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it"
`);
  expect(await findings('kic-3.5')).toBe(await findings('kong-operator-2.2'));
});

test('Kuma 3 serves no gateways', async () => {
  expect(await findings('kuma-3.0')).toMatchInlineSnapshot(`
"error TRF2201 Gateway edge-entrance spec.gatewayClassName
  Kuma 3 has no gateways of its own: nobody serves it
error TRF2201 Gateway payments-counter spec.gatewayClassName
  Kuma 3 has no gateways of its own: nobody serves it"
`);
});

test('Kuma, if all were its own', async () => {
  expect(await findings('kuma-2.14', PROFILES['kuma-2.14'].controllerName)).toMatchInlineSnapshot(`
"error TRF2204 Gateway bytes-socket spec.listeners[0].protocol
  Kuma has no listeners of TCP: it refuses this one (UnsupportedProtocol)
error TRF2204 Gateway bytes-socket spec.listeners[1].protocol
  Kuma has no listeners of UDP: it refuses this one (UnsupportedProtocol)
warning TRF2210 TCPRoute bytes-database kind
  Kuma takes no notice of TCPRoutes: none of these requests is routed, and there is no status that says so
warning TRF2210 UDPRoute bytes-names kind
  Kuma takes no notice of UDPRoutes: none of these requests is routed, and there is no status that says so
error TRF2204 Gateway partners-door spec.listeners[2].protocol
  Kuma has no listeners of TLS, and passes no TLS through: it refuses this one (UnsupportedProtocol)
warning TRF2213 HTTPRoute partners-orders spec.rules[0].filters[0].type
  Kuma takes no notice of filters of type ExtensionRef
warning TRF2218 HTTPRoute partners-orders spec.rules[0].timeouts.backendRequest
  Kuma ignores it
warning TRF2210 GRPCRoute partners-stock kind
  Kuma takes no notice of GRPCRoutes: none of these requests is routed, and there is no status that says so
warning TRF2210 TLSRoute partners-vault kind
  Kuma takes no notice of TLSRoutes: none of these requests is routed, and there is no status that says so"
`);
});

test('Kong Ingress Controller, if all were its own', async () => {
  expect(await findings('kic-3.5', PROFILES['kic-3.5'].controllerName)).toMatchInlineSnapshot(`
"error TRF2204 Gateway bytes-socket spec.listeners[0].protocol
  Kong has no listeners of TCP: it refuses this one (UnsupportedProtocol)
error TRF2204 Gateway bytes-socket spec.listeners[1].protocol
  Kong has no listeners of UDP: it refuses this one (UnsupportedProtocol)
warning TRF2210 TCPRoute bytes-database kind
  Kong takes no notice of TCPRoutes: none of these requests is routed, and there is no status that says so
warning TRF2210 UDPRoute bytes-names kind
  Kong takes no notice of UDPRoutes: none of these requests is routed, and there is no status that says so
warning TRF2212 HTTPRoute edge-entrance-redirect-to-https spec.parentRefs[0].sectionName
  Kong answers with this route on all ports, also at listener https-shop-example-com (HTTPS on port 443)
warning TRF4105 HTTPRoute edge-entrance-redirect-to-https spec.rules[0].filters
  http://any.example/ is redirected to itself, without end
warning TRF2216 HTTPRoute edge-entrance-redirect-to-https spec.rules[0].filters[0].requestRedirect.scheme
  Kong reads scheme only beside a hostname: the redirect stays where it is
warning TRF2212 HTTPRoute edge-api spec.parentRefs[0].sectionName
  Kong answers with this route on all ports, also at listener http (HTTP on port 80)
error TRF2211 HTTPRoute marketing-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it
error TRF2204 Gateway partners-door spec.listeners[2].protocol
  Kong has no listeners of TLS, and passes no TLS through: it refuses this one (UnsupportedProtocol)
warning TRF2210 TLSRoute partners-vault kind
  Kong takes no notice of TLSRoutes: none of these requests is routed, and there is no status that says so
error TRF2211 HTTPRoute shop-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it"
`);
});

test('Kong Operator, if all were its own', async () => {
  expect(await findings('kong-operator-2.2', PROFILES['kong-operator-2.2'].controllerName)).toMatchInlineSnapshot(`
"error TRF2204 Gateway bytes-socket spec.listeners[0].protocol
  Kong has no listeners of TCP: it refuses this one (UnsupportedProtocol)
error TRF2204 Gateway bytes-socket spec.listeners[1].protocol
  Kong has no listeners of UDP: it refuses this one (UnsupportedProtocol)
warning TRF2210 TCPRoute bytes-database kind
  Kong takes no notice of TCPRoutes: none of these requests is routed, and there is no status that says so
warning TRF2210 UDPRoute bytes-names kind
  Kong takes no notice of UDPRoutes: none of these requests is routed, and there is no status that says so
warning TRF2212 HTTPRoute edge-entrance-redirect-to-https spec.parentRefs[0].sectionName
  Kong answers with this route on all ports, also at listener https-shop-example-com (HTTPS on port 443)
warning TRF4105 HTTPRoute edge-entrance-redirect-to-https spec.rules[0].filters
  http://any.example/ is redirected to itself, without end
warning TRF2216 HTTPRoute edge-entrance-redirect-to-https spec.rules[0].filters[0].requestRedirect.scheme
  Kong reads scheme only beside a hostname: the redirect stays where it is
warning TRF2212 HTTPRoute edge-api spec.parentRefs[0].sectionName
  Kong answers with this route on all ports, also at listener http (HTTP on port 80)
error TRF2211 HTTPRoute marketing-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it
error TRF2211 HTTPRoute shop-catalogue spec.parentRefs[0].kind
  Kong routes nothing between Services, and drops the whole route for it"
`);
});
