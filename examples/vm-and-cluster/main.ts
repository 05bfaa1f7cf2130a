/**
 * A shop in a cluster whose database is on a virtual machine. The global control plane of the mesh runs outside of Kubernetes, and so do the zone of
 * the machines and the proxy beside the database: what they read is written in Kuma's universal format.
 */
import { Chart, Duration } from 'cdk8s';
import { Deployment, EnvValue } from 'cdk8s-plus-28';
import {
  Clients, Dataplane, HealthProbe, MeshDestination, MeshHealthCheck, MeshMtls, MeshTimeout, MeshTrafficPermission, Protocol, Proxies, ServiceMesh,
  TrafficApp, UniversalChart,
} from 'cdk8s-traffic';

const app = new TrafficApp();

// for the global control plane: the mesh and its policies
const global = new UniversalChart(app, 'global');
const mesh = new ServiceMesh(global, 'mesh', { mtls: MeshMtls.builtin({ certificateLifetime: Duration.days(1) }) });
const database = MeshDestination.serviceLabels({ 'kuma.io/display-name': 'database', 'kuma.io/zone': 'machines' });
new MeshTimeout(global, 'database-timeouts', { mesh, to: [database], connection: Duration.seconds(2), idle: Duration.hours(1) });
new MeshHealthCheck(global, 'database-health', {
  mesh, to: [database], probes: [HealthProbe.tcp()], interval: Duration.seconds(10),
  timeout: Duration.seconds(2), unhealthyThreshold: 3, healthyThreshold: 1,
});
new MeshTrafficPermission(global, 'web-to-database', {
  mesh, proxies: Proxies.labels({ app: 'database' }), allow: [Clients.tags({ 'kuma.io/service': 'web_shop_svc_80' })],
});

// for the machines: the proxy beside the database, which calls nothing itself
const machines = new UniversalChart(app, 'machines');
new Dataplane(machines, 'database-1', {
  mesh,
  metadata: { labels: { app: 'database' } },
  address: '192.0.2.10',
  inbounds: [{ port: 15432, servicePort: 5432, serviceAddress: '127.0.0.1', service: 'database', protocol: Protocol.TCP }],
  adminPort: 9901,
});

// for the cluster: a zone of the same mesh
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const here = ServiceMesh.fromAttributes(shop, 'mesh', { mtls: mesh.mtls });
here.namespace('shop');
const web = new Deployment(shop, 'web', {
  metadata: { name: 'web' },
  replicas: 2,
  containers: [{
    image: 'registry.example.com/shop/web:1.4.2',
    portNumber: 8080,
    envVariables: { DATABASE_HOST: EnvValue.fromValue('database.svc.machines.mesh.local') },
  }],
});
here.workload('web', web, { port: 80, protocol: Protocol.HTTP }).expose({ targetPort: 8080 });

app.synth();
