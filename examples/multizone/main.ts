/**
 * A shop in two zones below a global control plane. `web` and `stock` run in both, and each zone stands in for the other's stock; `ledger` runs in the east
 * only; orders are kept in a database outside the mesh.
 */
import { readFileSync } from 'node:fs';
import { Duration } from 'cdk8s';
import { Deployment, EnvValue, LabelSelector } from 'cdk8s-plus-28';
import {
  ExternalTls, FleetZone, HostnameGenerator, HostnamePart, HostnameSelector, KumaCrdsPlace, KumaTls, MeshExternalService, MeshFleet, MeshMtls,
  MeshTimeout, MeshWorkload, Protocol, Proxies, SidecarOptions, TrafficApp, TrafficPermission,
} from 'cdk8s-traffic';

const app = new TrafficApp();

// one mesh with one CA; what leaves a zone goes through its egress, what comes in through its ingress
const fleet = new MeshFleet(app, 'fleet', {
  mesh: { mtls: MeshMtls.builtin({ certificateLifetime: Duration.hours(24) }), zoneEgress: true },
  controlPlane: { replicas: 2, crds: KumaCrdsPlace.LEFT_OUT, tls: KumaTls.secret({ caBundle: readFileSync('control-plane-ca.pem', 'utf8') }) },
  globalAddress: 'grpcs://kuma.example.com:5685',
});
const east = fleet.addZone('east', { namespace: 'shop' });
const west = fleet.addZone('west', { namespace: 'shop' });

// the database outside: workloads speak plainly with its name in the mesh, the egress of their zone speaks TLS with the host
const orders = new MeshExternalService(fleet.global, 'orders', {
  metadata: { name: 'orders' },
  port: 5432,
  endpoints: [{ address: 'orders.db.example.com', port: 5432 }],
  tls: ExternalTls.originate({ serverName: 'orders.db.example.com' }),
});

for (const zone of [east, west]) zone.mesh.namespace('shop');

// stock runs in both zones and is one service, `stock.mzsvc.mesh.local`: from pods of the caller's zone while seven of ten are well, else from the other zone
const stocks = [east, west].map(zone => workload(zone, 'stock', Protocol.GRPC, { ORDERS: orders.hostname }));
const stock = fleet.addMultiZoneService('stock', stocks);
fleet.addFailover('failover', [stock], { order: [east, west], failoverThreshold: 70 });

// the ledger runs in the east. Services of single zones have a name that holds in all of them: `ledger.shop.east.mesh`
new HostnameGenerator(fleet.global, 'services', {
  selector: HostnameSelector.services(), template: `${HostnamePart.DISPLAY_NAME}.${HostnamePart.NAMESPACE}.${HostnamePart.ZONE}.mesh`,
});
const ledger = workload(east, 'ledger', Protocol.HTTP, { ORDERS: orders.hostname });

// web, in both zones, calls these two and nothing else: its sidecars hear of no other service
const webs = [east, west].map(zone => {
  const env = { STOCK: stock.hostname, LEDGER: 'ledger.shop.east.mesh' };
  return workload(zone, 'web', Protocol.HTTP, env, { reachableBackends: [stock, ledger] });
});

// who may call whom, wherever both are: each permission is rendered for the zone of who is called
new TrafficPermission(fleet.global, 'web', { from: webs, to: [...stocks, ledger] });

// how long web of each zone waits, for services of that zone, of the other and of both
for (const [zone, web] of [[east, webs[0]], [west, webs[1]]] as const) {
  new MeshTimeout(zone, 'web-timeouts', { proxies: Proxies.workload(web), to: [stock, ledger], request: Duration.seconds(2) });
}
// and everybody, for the database
new MeshTimeout(fleet.global, 'orders-timeout', { to: [orders], connection: Duration.seconds(3) });

app.synth();

function workload(zone: FleetZone, name: string, protocol: Protocol, env: Record<string, string>, sidecar?: SidecarOptions): MeshWorkload {
  const deployment = new Deployment(zone, name, {
    metadata: { name },
    replicas: 3,
    select: false,
    podMetadata: { labels: { app: name } },
    containers: [{
      image: `registry.example.com/shop/${name}:1.4.2`,
      portNumber: 8080,
      envVariables: Object.fromEntries(Object.entries(env).map(([variable, value]) => [variable, EnvValue.fromValue(value)])),
    }],
  });
  deployment.select(LabelSelector.of({ labels: { app: name } }));
  const made = zone.mesh.workload(name, deployment, { port: 80, protocol, sidecar });
  made.expose({ targetPort: 8080 });
  return made;
}
