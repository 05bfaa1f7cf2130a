import { Chart, Duration } from 'cdk8s';
import { shops } from './shops';
import {
  Backend, ContainerPatch, DataSource, Failover, Gateway, GatewayClass, GatewayRoute, IServiceMesh, JsonChange, LegacyTrafficPermission,
  Listener, MeshDestination, MeshExternalService, MeshGatewayConfig, MeshGatewayInstance, MeshLoadBalancingStrategy, MeshMtls,
  MeshMultiZoneService, MeshService, MeshServiceSelector, MeshTimeout, MeshTrust, RouteSpec, TagSelector,
} from '../../../src';
import { objects, reported } from '../../fixtures';
import { service } from '../fixtures';

const DB = { address: 'db.example.com', port: 5432 };
const CA = { certificate: DataSource.secret('ca'), privateKey: DataSource.secret('ca-key') };
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----';
const ports = [{ port: 80 }];
const mine = { request: Duration.seconds(1), to: [MeshDestination.mesh()] };

type Make = (chart: Chart, mesh: IServiceMesh) => unknown;

describe('what stands in the wrong cluster', () => {
  test.each<[string, Make]>([
    ['a multi-zone service', zone => new MeshMultiZoneService(zone, 'x', { matchLabels: { app: 'api' }, ports })],
    ['a policy of before 2.0', (zone, mesh) => new LegacyTrafficPermission(zone, 'x', {
      mesh, sources: [TagSelector.any()], destinations: [TagSelector.any()],
    })],
  ])('%s in a zone is reported, above zones it is not', (_, make) => {
    const { fleet, east } = shops();
    make(fleet.global, fleet.mesh);
    expect(() => objects(east)).not.toThrow();

    make(east, east.mesh);

    expect(reported(east)).toContain('TRF1540 at east/x: got ');
  });

  test.each<[string, Make]>([
    ['a service of one zone', zone => new MeshService(zone, 'x', { ports, selector: MeshServiceSelector.labels({ app: 'api' }) })],
    ['pods of a gateway', zone => new MeshGatewayInstance(zone, 'x')],
    ['gateways of Gateway API', zone => new Gateway(zone, 'x', { gatewayClass: GatewayClass.kuma(), listeners: [Listener.http()] })],
    ['what gateways have in common', zone => new MeshGatewayConfig(zone, 'x')],
    ['changes of containers', zone => new ContainerPatch(zone, 'x', { sidecar: [JsonChange.remove('/resources/limits')] })],
    ['a policy for one namespace', zone => new MeshTimeout(zone, 'x', { ...mine, metadata: { namespace: 'shop' } })],
  ])('%s above zones: reported, in a zone it is not', (_, make) => {
    const { fleet, east } = shops();
    make(east, east.mesh);
    expect(() => objects(east)).not.toThrow();

    make(fleet.global, fleet.mesh);

    expect(reported(east)).toContain('TRF1540 at global/x: got ');
  });
});

test('workloads are in zones', () => {
  const { fleet, east } = shops();
  expect(() => objects(east)).not.toThrow();

  fleet.mesh.workload('cart', { labels: { app: 'cart' } });

  expect(reported(east)).toContain('TRF1540 at global/mesh/cart: got "workload cart", expected a zone');
});

describe('what keeps zones from reaching each other', () => {
  test('is a mesh without mutual TLS', () => {
    const { fleet, east, workloads } = shops({ mesh: { mtls: MeshMtls.none() } });
    expect(() => objects(east)).not.toThrow();

    fleet.addMultiZoneService('api', [workloads['east api'], workloads['west api']]);

    expect(reported(east)).toContain('TRF1543 at global/mesh: got "default"');
  });

  test('is a CA for each zone', () => {
    expect(reported(shops({}).east)).toContain('TRF1544 at global/mesh: got "default"');
    expect(() => objects(shops({ mesh: { mtls: MeshMtls.identity({ ca: CA }) } }).east)).not.toThrow();

    const trusting = shops({});
    new MeshTrust(trusting.fleet.global, 'east', { trustDomain: 'east.example.com', certificates: [CERTIFICATE] });
    expect(() => objects(trusting.east)).not.toThrow();
  });

  test('is a zone without ingress', () => {
    const { fleet, east, workloads } = shops();
    const south = fleet.addZone('south', { ingress: false });
    fleet.addMultiZoneService('api', [workloads['east api'], workloads['west api']]);
    expect(() => objects(east)).not.toThrow();

    south.mesh.workload('api', { labels: { app: 'api' } }, { port: 80 });

    expect(reported(east)).toContain('TRF1549 at south: got "south"');
  });

  test('is a zone without egress, where the mesh wants one', () => {
    const { fleet, east } = shops({ mesh: { mtls: MeshMtls.builtin(), zoneEgress: true } });
    expect(() => objects(east)).not.toThrow();

    fleet.addZone('south', { egress: false });

    expect(reported(east)).toContain('TRF1550 at south: got "south", expected a zone egress: requests to other zones');
  });
});

test('external services need a zone egress in each zone', () => {
  const { fleet, east } = shops();
  fleet.addZone('south', { egress: false });
  expect(() => objects(east)).not.toThrow();

  new MeshExternalService(fleet.global, 'db', { metadata: { name: 'db' }, port: 5432, endpoints: [DB] });

  expect(reported(east)).toContain('TRF1550 at south: got "south", expected a zone egress: requests to db');
});

test('routes of Gateway API lead to Services of their own zone', () => {
  const { east, west } = shops();
  const route = (name: string) => new GatewayRoute(east, name, {
    gateway: Gateway.fromGatewayName('edge'), spec: RouteSpec.http({ rules: [{ backends: [Backend.service(name, { port: 80 })] }] }),
  });
  service(west, 'stock');
  service(west, 'here');
  service(east, 'here');
  route('here');
  route('nowhere');
  expect(() => objects(east)).not.toThrow();

  route('stock');

  expect(reported(east)).toContain('TRF1551 at east/stock: got "Service shop/stock of zone west"');
});

test('failover leads to zones of the fleet', () => {
  const { fleet, east, west } = shops();
  const failover = (id: string, to: Failover) => {
    new MeshLoadBalancingStrategy(fleet.global, id, { to: [MeshDestination.mesh()], locality: { failover: [to] } });
  };
  failover('right', Failover.to([west, 'east'], { from: [east] }));
  expect(() => objects(east)).not.toThrow();

  failover('wrong', Failover.anyExcept(['wset']));

  expect(reported(east)).toContain('TRF1552 at global/wrong: got "wset", expected a zone of the fleet: east, west');
});
