/**
 * Gateway API on a tour. Two meshes and the ways into and between them, by Kuma: an edge with a canary behind it, a gateway that one mesh keeps
 * for the other, and routes between services, one by the team that offers a service and one by a team that uses it. An edge for partners, by
 * Kong: HTTP, gRPC, and TLS that nobody opens on the way. And bytes over TCP and UDP, which need another controller still.
 */
import { Chart, Duration } from 'cdk8s';
import {
  Backend, Gateway, GatewayClass, GatewayController, GatewayRoute, GatewayServiceType, GrpcMatch, HttpFilter, HttpMatch, KongPlugin,
  Listener, ListenerTls, MeshGatewayConfig, MeshMtls, MeshServicesMode, Plugin, Protocol, RouteParent, RouteSpec, ServiceMesh,
  TrafficApp, TrafficPermission, ValueMatch,
} from 'cdk8s-traffic';

const app = new TrafficApp();

// two meshes that trust different authorities: the shop, and payments, which is kept apart. Kuma turns routes of Gateway API into its own by the
// old names of services (name_namespace_svc_port), which are there in mode Everywhere as well as the new ones
const platform = new Chart(app, 'platform');
const settings = { mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.EVERYWHERE };
const shopMesh = new ServiceMesh(platform, 'shop-mesh', { name: 'shop', ...settings });
const paymentsMesh = new ServiceMesh(platform, 'payments-mesh', { name: 'payments', ...settings });
for (const namespace of ['shop', 'marketing']) shopMesh.namespace(namespace);
paymentsMesh.namespace('payments');

const api = service(shopMesh, 'shop', 'api');
const canary = service(shopMesh, 'shop', 'api-canary');
const catalogue = service(shopMesh, 'shop', 'catalogue');
const nextCatalogue = service(shopMesh, 'shop', 'catalogue-next');
const campaign = service(shopMesh, 'marketing', 'campaign');
const ledger = service(paymentsMesh, 'payments', 'ledger');

// what gateways look like: two pods behind a load balancer; and gateways that other meshes call, which nobody reaches from outside
const edgeClass = new GatewayClass(platform, 'edge-class', {
  controller: GatewayController.KUMA,
  parameters: new MeshGatewayConfig(platform, 'edge-config', { replicas: 2, serviceType: GatewayServiceType.LOAD_BALANCER }),
});
const crossMeshClass = new GatewayClass(platform, 'cross-mesh-class', {
  controller: GatewayController.KUMA,
  parameters: new MeshGatewayConfig(platform, 'cross-mesh-config', { crossMesh: true }),
});

// into the shop: a tenth of the requests try the canary, and all who ask for it by header. The gateway may call what its routes lead to
const edge = new Chart(app, 'edge', { namespace: 'edge' });
shopMesh.namespace('edge');
const entrance = new Gateway(edge, 'entrance', {
  gatewayClass: edgeClass,
  mesh: shopMesh,
  listeners: [Listener.http(), Listener.https({ hostname: 'shop.example.com', tls: ListenerTls.terminate('shop-cert') })],
});
entrance.redirectHttpToHttps();
new GatewayRoute(edge, 'api', {
  gateway: entrance,
  spec: RouteSpec.http({
    hostnames: ['shop.example.com'],
    rules: [
      {
        matches: [HttpMatch.pathPrefix('/api', { headers: { 'x-release': ValueMatch.exact('canary') } })],
        backends: [Backend.workload(canary)],
      },
      {
        matches: [HttpMatch.pathPrefix('/api')],
        filters: [HttpFilter.requestHeaders({ set: { 'x-env': 'prod' } })],
        backends: [Backend.workload(api, { weight: 90 }), Backend.workload(canary, { weight: 10 })],
      },
    ],
  }),
});

// from the shop to payments: a gateway of the payments mesh that only other meshes reach
const payments = new Chart(app, 'payments', { namespace: 'payments' });
const counter = new Gateway(payments, 'counter', {
  gatewayClass: crossMeshClass,
  mesh: paymentsMesh,
  listeners: [Listener.http({ hostname: 'ledger.payments.mesh' })],
});
new GatewayRoute(payments, 'ledger', {
  gateway: counter,
  spec: RouteSpec.http({ rules: [{ matches: [HttpMatch.pathPrefix('/entries')], backends: [Backend.workload(ledger)] }] }),
});

// between services, by the team of the catalogue: a fifth of what anybody sends to it goes to the next version
const shop = new Chart(app, 'shop', { namespace: 'shop' });
new GatewayRoute(shop, 'catalogue', {
  parents: [RouteParent.workload(catalogue)],
  spec: RouteSpec.http({ rules: [{ backends: [Backend.workload(catalogue, { weight: 80 }), Backend.workload(nextCatalogue, { weight: 20 })] }] }),
});

// between services, by the team of the campaign: what it sends itself goes to the next version alone
const marketing = new Chart(app, 'marketing', { namespace: 'marketing' });
new GatewayRoute(marketing, 'catalogue', {
  parents: [RouteParent.workload(catalogue)],
  spec: RouteSpec.http({ rules: [{ backends: [Backend.workload(nextCatalogue)] }] }),
});

new TrafficPermission(shop, 'catalogue-users', { from: [api, canary, campaign], to: [catalogue, nextCatalogue] });

// partners come in by a Kong that Kong Operator runs. It has no CORS of Gateway API, but a plugin for it; it has one listener for a hostname, so
// plain HTTP has none, and is redirected by what Kong reads: annotations of the routes
const kongClass = new GatewayClass(platform, 'kong-class', { controller: GatewayController.KONG_OPERATOR });
const partners = new Chart(app, 'partners', { namespace: 'partners' });
const cors = new KongPlugin(partners, 'cors', { plugin: Plugin.cors({ origins: ['https://partners.example.com'] }) });
const door = new Gateway(partners, 'door', {
  gatewayClass: kongClass,
  listeners: [
    Listener.http(),
    Listener.https({ hostname: 'partners.example.com', tls: ListenerTls.terminate('partners-cert') }),
    Listener.tls({ hostname: 'vault.example.com', port: 8443, tls: ListenerTls.passthrough() }),
  ],
});
door.redirectHttpToHttps();
new GatewayRoute(partners, 'orders', {
  gateway: door,
  spec: RouteSpec.http({
    hostnames: ['partners.example.com'],
    rules: [{
      matches: [HttpMatch.pathPrefix('/orders')],
      filters: [HttpFilter.extension(cors)],
      backendRequestTimeout: Duration.seconds(10),
      backends: [Backend.service('orders', { port: 8080 })],
    }],
  }),
});
new GatewayRoute(partners, 'stock', {
  gateway: door,
  spec: RouteSpec.grpc({
    hostnames: ['partners.example.com'],
    rules: [{ matches: [GrpcMatch.service('example.stock.v1.Stock')], backends: [Backend.service('stock', { port: 9090 })] }],
  }),
});
new GatewayRoute(partners, 'vault', {
  gateway: door,
  spec: RouteSpec.tls({ hostnames: ['vault.example.com'], backends: [Backend.service('vault', { port: 8200 })] }),
});

// bytes: neither Kuma nor Kong Operator has listeners of TCP and UDP, so a third controller, of which nothing is known here but its name
const bytes = new Chart(app, 'bytes', { namespace: 'bytes' });
const socket = new Gateway(bytes, 'socket', {
  gatewayClass: new GatewayClass(platform, 'bytes-class', { controller: GatewayController.named('gateway.envoyproxy.io/gatewayclass-controller') }),
  listeners: [Listener.tcp({ port: 5432 }), Listener.udp({ port: 53 })],
});
new GatewayRoute(bytes, 'database', { gateway: socket, spec: RouteSpec.tcp({ backends: [Backend.service('database', { port: 5432 })] }) });
new GatewayRoute(bytes, 'names', { gateway: socket, spec: RouteSpec.udp({ backends: [Backend.service('names', { port: 53 })] }) });

app.synth();

/** Pods that others deploy, and the Service in front of them. */
function service(mesh: ServiceMesh, namespace: string, name: string) {
  const workload = mesh.workload(name, { labels: { app: name }, namespace, port: 80, protocol: Protocol.HTTP });
  workload.expose({ targetPort: 8080 });
  return workload;
}
