/**
 * A shop on its way to production: two environments with two clusters each, as repositories for Argo CD and for Flux. The mesh comes
 * first, then what runs in it; who has to agree to a change of production stands in CODEOWNERS.
 */
import { join } from 'node:path';
import { Chart, Duration } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import { Backend, KongIngress, KongTls, MeshTimeout, MeshWorkload, Plugin, Protocol, ServiceMesh, TrafficApp, TrafficPermission } from 'cdk8s-traffic';
import { argoCd, flux, GitOpsRepo } from 'cdk8s-traffic/gitops';

const ENVIRONMENTS = [
  { environment: 'staging', host: 'shop.staging.example.com', replicas: 1 },
  { environment: 'production', host: 'shop.example.com', replicas: 3 },
];
const CLUSTERS = ['eu-west', 'us-east'];

const codeOwners = [{ owners: ['@example/shop'] }, { path: 'envs/production', owners: ['@example/shop', '@example/platform'] }];
const repositories = [
  new GitOpsRepo({
    folder: 'argocd', owner: 'argocd', codeOwners, agent: argoCd({ repository: 'https://git.example.com/shop/deploy.git', project: 'shop' }),
  }),
  new GitOpsRepo({ folder: 'flux', owner: 'flux', codeOwners, agent: flux({ interval: '5m' }) }),
];

for (const { environment, host, replicas } of ENVIRONMENTS) {
  for (const cluster of CLUSTERS) {
    const app = new TrafficApp({ outdir: join(process.env.CDK8S_OUTDIR ?? 'dist', environment, cluster) });
    const platform = new Chart(app, 'platform');
    const mesh = new ServiceMesh(platform, 'mesh', { name: cluster });
    mesh.namespace('shop');

    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    const [web, cart] = ['web', 'cart'].map(name => workload(shop, mesh, name, replicas));
    new TrafficPermission(shop, 'web-calls-cart', { from: [web], to: [cart] });
    new MeshTimeout(shop, 'cart-answers', { to: [cart], request: Duration.seconds(2) });
    new KongIngress(shop, 'edge', { host, tls: KongTls.secret('shop-tls'), backend: Backend.workload(web), plugins: [Plugin.rateLimiting({ minute: 600 })] });
    app.synth();

    for (const repository of repositories) {
      repository.add({ environment, cluster, app: 'platform', from: platform });
      repository.add({ environment, cluster, app: 'shop', after: ['platform'], from: shop });
    }
  }
}

for (const repository of repositories) repository.write(process.env.REPOSITORY ?? '.');

function workload(chart: Chart, mesh: ServiceMesh, name: string, replicas: number): MeshWorkload {
  const server = new Deployment(chart, name, { replicas, containers: [{ image: `registry.example.com/${name}:1.4.0`, portNumber: 8080 }] });
  const member = mesh.workload(name, server, { port: 80, protocol: Protocol.HTTP });
  member.expose({ targetPort: 8080 });
  return member;
}
