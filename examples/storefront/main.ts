/**
 * An online shop in one app: a mesh that permits nothing but what is said here, the workloads in it, and one way in, by Kong (the default) or,
 * with EDGE=kuma, by Kuma's own gateway.
 */
import { Chart, Duration } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import {
  Backend, Clients, Gateway, GatewayClass, GatewayController, GatewayRoute, HttpMatch, HttpsRedirect, KongIngress, KongPath, KongTls,
  Listener, ListenerTls, MeshGatewayConfig, MeshLogging, MeshMetrics, MeshWorkload, Plugin, Protocol, RouteSpec, ServiceMesh, TrafficApp,
  TrafficPermission,
} from 'cdk8s-traffic';

const app = new TrafficApp();

// the mesh: who a pod is, it proves; whom it may call, the permissions below say
const platform = new Chart(app, 'platform');
const mesh = new ServiceMesh(platform, 'mesh', { metrics: MeshMetrics.prometheus(), logging: MeshLogging.file('/dev/stdout') });
mesh.namespace('shop');

// the shop
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const web = workload('web', '3.2.0');
const api = workload('api', '1.9.1');
const cart = workload('cart', '2.0.3');
const orders = workload('orders', '1.1.0');

new TrafficPermission(shop, 'web-calls-api', { from: [web], to: [api] });
new TrafficPermission(shop, 'api-calls-services', { from: [api], to: [cart, orders] });

if (process.env.EDGE === 'kuma') edgeByKuma();
else edgeByKong();

app.synth();

/** Kong runs in the mesh, in namespace kong with ServiceAccount kong-gateway; its chart sets kuma.io/gateway: enabled on its pods. */
function edgeByKong(): void {
  const edge = new Chart(app, 'edge', { namespace: 'shop' });
  mesh.namespace('kong');
  const kong = Clients.proxy({ name: 'kong', namespace: 'kong', serviceAccount: 'kong-gateway', tags: {} });
  new TrafficPermission(edge, 'kong-calls-shop', { from: [kong], to: [web, api] });

  new KongIngress(edge, 'storefront', {
    host: 'shop.example.com',
    tls: KongTls.clusterIssuer('letsencrypt'),
    httpsRedirect: HttpsRedirect.PERMANENT_REDIRECT,
    preserveHost: true,
    plugins: [Plugin.rateLimiting({ minute: 600 })],
    backend: Backend.workload(web),
    rules: [{ paths: [KongPath.prefix('/api')], backend: Backend.workload(api) }],
    service: { connectTimeout: Duration.seconds(2), readTimeout: Duration.seconds(30) },
  });
}

/** The gateway's pods have a ServiceAccount of their own, so that nobody else may do what they may. Their permissions come with the route. */
function edgeByKuma(): void {
  const edge = new Chart(app, 'edge', { namespace: 'edge' });
  mesh.namespace('edge');
  const gateway = new Gateway(edge, 'storefront', {
    mesh,
    gatewayClass: new GatewayClass(edge, 'class', {
      controller: GatewayController.KUMA,
      parameters: new MeshGatewayConfig(edge, 'config', { replicas: 2, serviceAccount: 'edge-gateway' }),
    }),
    listeners: [Listener.http(), Listener.https({ hostname: 'shop.example.com', tls: ListenerTls.terminate('shop-tls') })],
  });
  gateway.redirectHttpToHttps();
  new GatewayRoute(edge, 'shop', {
    gateway,
    spec: RouteSpec.http({
      hostnames: ['shop.example.com'],
      rules: [
        { matches: [HttpMatch.pathPrefix('/api')], backends: [Backend.workload(api)] },
        { backends: [Backend.workload(web)] },
      ],
    }),
  });
}

/** A Deployment, and what makes it a workload of the mesh: a Service, a ServiceAccount, a name for others to refer to. */
function workload(name: string, version: string): MeshWorkload {
  const deployment = new Deployment(shop, name, {
    metadata: { name },
    replicas: 2,
    containers: [{ image: `registry.example.com/shop/${name}:${version}`, portNumber: 8080 }],
  });
  const member = mesh.workload(name, deployment, { port: 80, protocol: Protocol.HTTP });
  member.expose({ targetPort: 8080 });
  return member;
}
