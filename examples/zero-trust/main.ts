/**
 * An online shop whose pods trust nobody: `public-api` calls `backend1` and `backend2`, `web` calls `backend`, and nobody else calls anybody.
 */
import { Chart, Duration } from 'cdk8s';
import { Deployment, NetworkPolicy, NetworkPolicyPort, NetworkPolicyTrafficDefault } from 'cdk8s-plus-28';
import { HealthProbe, MeshHealthCheck, MeshMetrics, MeshMtls, Protocol, Proxies, ServiceMesh, TrafficApp, TrafficPermission } from 'cdk8s-traffic';

const app = new TrafficApp();

// the mesh: every pod gets a certificate for who it is, and nothing is permitted
const platform = new Chart(app, 'mesh');
const mesh = new ServiceMesh(platform, 'mesh', {
  mtls: MeshMtls.identity({ certificateLifetime: Duration.hours(24) }),
  metrics: MeshMetrics.prometheus(),
});
mesh.namespace('shop');

// the shop: each Deployment is a workload of the mesh, with a Service and a ServiceAccount of its own
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const deployments = new Map(['web', 'public-api', 'backend', 'backend1', 'backend2'].map(name => [name, server(name)]));
const [web, publicApi, backend, backend1, backend2] = [...deployments].map(([name, deployment]) => {
  const workload = mesh.workload(name, deployment, { port: 80, protocol: Protocol.HTTP });
  workload.expose({ targetPort: 8080 });
  return workload;
});

// who may call whom
new TrafficPermission(shop, 'api-to-backends', { from: [publicApi], to: [backend1, backend2] });
new TrafficPermission(shop, 'web-to-backend', { from: [web], to: [backend] });

// proxies of web take an endpoint of backend out of use after three failed checks, and back after one good one
new MeshHealthCheck(shop, 'web-to-backend-health', {
  proxies: Proxies.workload(web),
  to: [backend],
  probes: [HealthProbe.http('/health')],
  interval: Duration.seconds(10),
  timeout: Duration.seconds(2),
  unhealthyThreshold: 3,
  healthyThreshold: 1,
});

// the same rules for a cluster without a mesh: by addresses of pods instead of identities, and unencrypted
const withoutMesh = new Chart(app, 'network-policies', { namespace: 'shop' });
for (const [callers, callee] of [
  [['public-api'], 'backend1'], [['public-api'], 'backend2'], [['web'], 'backend'],
] as const) {
  new NetworkPolicy(withoutMesh, callee, {
    metadata: { name: callee },
    selector: deployments.get(callee)!,
    ingress: {
      default: NetworkPolicyTrafficDefault.DENY,
      rules: callers.map(caller => ({ peer: deployments.get(caller)!, ports: [NetworkPolicyPort.tcp(8080)] })),
    },
  });
}

app.synth();

function server(name: string): Deployment {
  return new Deployment(shop, name, {
    metadata: { name },
    replicas: 2,
    containers: [{ image: `registry.example.com/shop/${name}:1.4.2`, portNumber: 8080 }],
  });
}
