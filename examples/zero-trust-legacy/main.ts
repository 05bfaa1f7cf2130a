/**
 * The shop of examples/zero-trust in the kinds that Kuma had first: TrafficPermission and HealthCheck, which select proxies by tags, in a mesh
 * whose Mesh object has the CA.
 */
import { Chart, Duration } from 'cdk8s';
import {
  LegacyHealthCheck, LegacyHealthProbe, LegacyTrafficPermission, MeshMetrics, MeshMtls, MeshServicesMode, Protocol, ServiceMesh, TagSelector,
  TrafficApp,
} from 'cdk8s-traffic';

const app = new TrafficApp();
const platform = new Chart(app, 'mesh');

// a mesh of its own: in one mesh, these kinds and their successors must not be mixed
const mesh = new ServiceMesh(platform, 'mesh', {
  name: 'legacy',
  mtls: MeshMtls.builtin({ certificateLifetime: Duration.days(1) }),
  meshServices: MeshServicesMode.DISABLED,
  metrics: MeshMetrics.prometheus(),
});
mesh.namespace('legacy-shop');

// pods that others deploy, known by their labels; their tag is <Service>_<namespace>_svc_<port>
const shop = new Chart(app, 'shop');
const [web, publicApi, backend, backend1, backend2] = ['web', 'public-api', 'backend', 'backend1', 'backend2'].map(name =>
  TagSelector.workload(mesh.workload(name, { labels: { app: name }, namespace: 'legacy-shop', port: 80, protocol: Protocol.HTTP })));

new LegacyTrafficPermission(shop, 'api-to-backends', { mesh, sources: [publicApi], destinations: [backend1, backend2] });
new LegacyTrafficPermission(shop, 'web-to-backend', { mesh, sources: [web], destinations: [backend] });

new LegacyHealthCheck(shop, 'web-to-backend-health', {
  mesh,
  sources: [web],
  destinations: [backend],
  probe: LegacyHealthProbe.http('/health'),
  interval: Duration.seconds(10),
  timeout: Duration.seconds(2),
  unhealthyThreshold: 3,
  healthyThreshold: 1,
});

app.synth();
