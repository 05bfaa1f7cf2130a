import { Chart, Duration, Testing } from 'cdk8s';
import { shops } from './shops';
import {
  DataSource, FleetZone, GatewayServiceType, KumaCrdsPlace, KumaMode, MeshBackend, MeshDestination, MeshExternalService, MeshFleet, MeshHTTPRoute,
  MeshMtls, MeshTimeout, Proxies, Sidecar, TrafficPermission,
} from '../../../src';
import { misuse, objects, reported, yaml } from '../../fixtures';
import { deployment } from '../fixtures';

const request = Duration.seconds(1);
const DB = { address: 'db.example.com', port: 5432 };
const CA = { certificate: DataSource.secret('ca'), privateKey: DataSource.secret('ca-key') };

test('the mesh is of the global control plane, and what is made in several zones is the same in all', () => {
  const { fleet, east, west, workloads } = shops();
  for (const zone of [east, west]) new MeshTimeout(zone, 'timeouts', { to: [workloads[`${zone.zoneName} api`]], request });

  expect(yaml(fleet.global)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Exclusive
  mtls:
    backends:
      - name: ca-1
        type: builtin
    enabledBackend: ca-1
`);
  expect(yaml(east, 'MeshTimeout')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: timeouts
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        http:
          requestTimeout: 1s
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
  expect(yaml(east)).toBe(yaml(west));
  expect(fleet.zones).toEqual([east, west]);
});

test('a service of several zones is made of their workloads, and fails over in order', () => {
  const { fleet, east, west, workloads } = shops();
  const north = fleet.addZone('north');

  const api = fleet.addMultiZoneService('api', [workloads['east api'], workloads['west api']]);
  fleet.addFailover('failover', [api], { order: [east, west, north], failoverThreshold: 70, affinityTags: [{ key: 'topology.kubernetes.io/zone' }] });
  fleet.addFailover('any', [MeshDestination.mesh()]);

  expect(api.hostname).toBe('api.mzsvc.mesh.local');
  expect(yaml(fleet.global, 'MeshMultiZoneService')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshMultiZoneService
metadata:
  labels:
    kuma.io/mesh: default
  name: api
  namespace: kuma-system
spec:
  ports:
    - appProtocol: http
      port: 80
  selector:
    meshService:
      matchLabels:
        k8s.kuma.io/namespace: shop
        kuma.io/display-name: api
`);
  expect(yaml(fleet.global, 'MeshLoadBalancingStrategy')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshLoadBalancingStrategy
metadata:
  labels:
    kuma.io/mesh: default
  name: failover
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        localityAwareness:
          crossZone:
            failover:
              - from:
                  zones:
                    - east
                to:
                  type: Only
                  zones:
                    - west
              - from:
                  zones:
                    - east
                to:
                  type: Only
                  zones:
                    - north
              - from:
                  zones:
                    - west
                to:
                  type: Only
                  zones:
                    - east
              - from:
                  zones:
                    - west
                to:
                  type: Only
                  zones:
                    - north
              - from:
                  zones:
                    - north
                to:
                  type: Only
                  zones:
                    - east
              - from:
                  zones:
                    - north
                to:
                  type: Only
                  zones:
                    - west
            failoverThreshold:
              percentage: 70
          localZone:
            affinityTags:
              - key: topology.kubernetes.io/zone
      targetRef:
        kind: MeshMultiZoneService
        name: api
        namespace: kuma-system
---
apiVersion: kuma.io/v1alpha1
kind: MeshLoadBalancingStrategy
metadata:
  labels:
    kuma.io/mesh: default
  name: any
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        localityAwareness:
          crossZone:
            failover:
              - to:
                  type: Any
      targetRef:
        kind: Mesh
`);
});

test('a service may have other ports, and be found by other labels', () => {
  const { fleet, workloads } = shops();

  fleet.addMultiZoneService('both', [workloads['east api'], workloads['west web']], { matchLabels: { tier: 'shop' }, ports: [{ port: 8080 }] });

  expect(objects(fleet.global).find(({ kind }) => kind === 'MeshMultiZoneService').spec).toEqual({
    selector: { meshService: { matchLabels: { tier: 'shop' } } }, ports: [{ port: 8080 }],
  });
  expect(misuse(() => fleet.addMultiZoneService('all', [workloads['east api'], workloads['west web']])).code).toBe('TRF1545');
  expect(misuse(() => fleet.addMultiZoneService('none', [])).code).toBe('TRF1545');
  expect(() => fleet.addMultiZoneService('all', [workloads['east api'], workloads['west api']])).not.toThrow();
});

test('what refers to another cluster does so by labels, in its own cluster by name', () => {
  const { fleet, east, workloads } = shops();
  const everywhere = fleet.addMultiZoneService('api', [workloads['east api'], workloads['west api']]);
  const db = new MeshExternalService(fleet.global, 'db', { metadata: { name: 'db' }, port: 5432, endpoints: [DB] });

  const to = [everywhere, db, workloads['west api'], workloads['east api']];
  new MeshTimeout(east, 'timeouts', { to, request });
  new MeshTimeout(fleet.global, 'global', { to, request });
  new MeshHTTPRoute(east, 'route', { to: [workloads['east api']], rules: [{ backends: [MeshBackend.of(everywhere), MeshBackend.of(workloads['west api'])] }] });
  Sidecar.of(deployment(east, 'cart')).configure({ reachableBackends: [everywhere, db] });

  const rendered = objects(east);
  const [consumer] = rendered.filter(({ kind }) => kind === 'MeshTimeout').map(({ spec }) => spec.to.map((entry: any) => entry.targetRef));
  expect(consumer).toEqual([
    { kind: 'MeshMultiZoneService', labels: { 'kuma.io/display-name': 'api', 'k8s.kuma.io/namespace': 'kuma-system' } },
    { kind: 'MeshExternalService', labels: { 'kuma.io/display-name': 'db', 'k8s.kuma.io/namespace': 'kuma-system' } },
    { kind: 'MeshService', labels: { 'kuma.io/display-name': 'api', 'k8s.kuma.io/namespace': 'shop', 'kuma.io/zone': 'west' } },
  ]);
  expect(objects(fleet.global).find(({ kind }) => kind === 'MeshTimeout').spec.to.map((entry: any) => entry.targetRef.name ?? entry.targetRef.labels['kuma.io/zone']))
    .toEqual(['api', 'db', 'west', 'east']);
  const { backendRefs } = rendered.find(({ kind }) => kind === 'MeshHTTPRoute').spec.to[0].rules[0].default;
  expect(backendRefs).toEqual([{ ...consumer[0], port: 80 }, { ...consumer[2], port: 80 }]);
  expect(rendered.find(({ metadata }) => metadata.name === 'cart').spec.template.metadata.annotations['kuma.io/reachable-backends']).toContain('kuma.io/display-name: db');
});

test('a permission is rendered for the zone of who is called', () => {
  const { east, west, workloads } = shops();

  // known by the same tags, both are one client
  new TrafficPermission(east, 'web-to-api', { from: [workloads['east web'], workloads['west web']], to: [workloads['east api'], workloads['west api']] });

  expect(yaml(east, 'MeshTrafficPermission')).toContain('name: web-to-api-api');
  expect(yaml(west, 'MeshTrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-api-web-to-api
  namespace: shop
spec:
  from:
    - default:
        action: Allow
      targetRef:
        kind: MeshSubset
        tags:
          app: web
          k8s.kuma.io/namespace: shop
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);
});

test('identities mean the same in all zones, and the workloads of one name are one client', () => {
  const { fleet, east, west, workloads } = shops({ mesh: { mtls: MeshMtls.identity({ ca: CA }) } });

  new TrafficPermission(west, 'web-to-api', { from: [workloads['east web'], workloads['west web']], to: [workloads['west api']] });

  expect(objects(west).find(({ kind }) => kind === 'MeshTrafficPermission').spec.rules[0].default.allow).toHaveLength(1);
  expect(objects(fleet.global).find(({ kind }) => kind === 'MeshIdentity').spec.spiffeID.trustDomain).toBe('default.mesh.local');
  expect(yaml(west, 'MeshTrafficPermission')).toContain('spiffe://default.mesh.local/ns/shop/sa/web');
  deployment(east, 'spy', { serviceAccountName: 'web' });
  expect(reported(west)).toContain('Deployment spy uses it too');
});

test('what is of a zone itself says so in its system namespace', () => {
  const { east } = shops();

  new MeshExternalService(east, 'db', { port: 5432, endpoints: [DB] });
  new MeshTimeout(east, 'all', { metadata: { namespace: 'kuma-system' }, to: [MeshDestination.mesh()], request });
  new MeshTimeout(east, 'shop', { to: [MeshDestination.mesh()], request });
  new MeshTimeout(east, 'said', { metadata: { namespace: 'kuma-system', labels: { 'kuma.io/origin': 'zone' } }, to: [MeshDestination.mesh()], request });

  const own = objects(east).filter(({ metadata }) => metadata.labels?.['kuma.io/origin'] === 'zone');
  expect(own.map(({ metadata }) => metadata.name)).toEqual(['db', 'all', 'said']);
  new MeshTimeout(east, 'wrong', { metadata: { namespace: 'kuma-system', labels: { 'kuma.io/origin': 'global' } }, to: [MeshDestination.mesh()], request });
  expect(reported(east)).toContain('TRF1002 ');
});

test('zones may have several meshes', () => {
  const fleet = new MeshFleet(Testing.app(), 'fleet', { mesh: { name: 'shop', systemNamespace: 'mesh-system', mtls: MeshMtls.builtin() } });
  const ledger = fleet.addMesh('ledger', { name: 'ledger', mtls: MeshMtls.none() });
  const east = fleet.addZone('east', { namespace: 'shop' });

  east.view(ledger).namespace('ledger');
  new MeshTimeout(east, 'timeouts', { to: [MeshDestination.mesh()], request });
  new MeshTimeout(east, 'ledger', { mesh: east.view(ledger), to: [MeshDestination.mesh()], request });

  expect(objects(east).map(({ metadata }) => metadata.labels['kuma.io/mesh'])).toEqual(['ledger', 'shop', 'ledger']);
  expect(east.view(ledger)).toBe(east.view(ledger));
  expect(east.view(fleet.mesh)).toBe(east.mesh);
  expect(objects(fleet.global).map(({ kind, metadata }) => [kind, metadata.name])).toEqual([['Mesh', 'shop'], ['Mesh', 'ledger']]);
  expect(east.mesh).toMatchObject({ zone: 'east', systemNamespace: 'mesh-system', meshName: 'shop' });
});

test('charts in a zone are of its cluster, and of its mesh', () => {
  const { fleet, east, west } = shops({ mesh: { name: 'shop', mtls: MeshMtls.builtin() } });

  for (const zone of [east, west]) new MeshTimeout(new Chart(zone, 'team', { namespace: 'team' }), 'all', { to: [MeshDestination.mesh()], request });

  const [timeout] = objects(east.node.findChild('team') as Chart);
  expect(timeout.metadata).toEqual({ name: 'team-all', namespace: 'team', labels: { 'kuma.io/mesh': 'shop' } });
  expect(fleet.zones).toHaveLength(2);
});

test('a zone may be taken out for the others', () => {
  const { fleet } = shops();

  fleet.addZone('south', { enabled: false });

  expect(yaml(fleet.global, 'Zone')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Zone
metadata:
  name: south
spec:
  enabled: false
`);
});

describe('control planes', () => {
  const controlPlane = { crds: KumaCrdsPlace.LEFT_OUT, egress: { replicas: 2 } };
  const fleetOf = (): MeshFleet => new MeshFleet(Testing.app(), 'fleet', {
    mesh: { mtls: MeshMtls.builtin(), zoneEgress: true }, globalAddress: 'grpcs://global.example.com:5685',
    controlPlane, globalControlPlane: { api: { type: GatewayServiceType.LOAD_BALANCER } },
  });

  test('know what they are among each other', () => {
    const fleet = fleetOf();
    const east = fleet.addZone('east', { egress: false, controlPlane: { ingress: { replicas: 3 } } });
    const west = fleet.addZone('west', { ingress: false });
    const deployments = (zone: FleetZone) => objects(zone, false).filter(({ kind }) => kind === 'Deployment');

    expect(reported(east)).toContain('TRF1550 ');
    const right = fleetOf();
    const [here, there] = [right.addZone('east', { controlPlane: { ingress: { replicas: 3 } } }), right.addZone('west', { ingress: false })];
    expect(deployments(here).map(({ metadata, spec }) => [metadata.name, spec.replicas]))
      .toEqual([['kuma-control-plane', 1], ['kuma-egress', 2], ['kuma-ingress', 3]]);
    expect(deployments(there).map(({ metadata }) => metadata.name)).toEqual(['kuma-control-plane', 'kuma-egress']);
    const { env } = deployments(there)[0].spec.template.spec.containers[0];
    expect(env).toEqual(expect.arrayContaining([
      { name: 'KUMA_MULTIZONE_ZONE_NAME', value: 'west' }, { name: 'KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS', value: 'grpcs://global.example.com:5685' },
    ]));
    expect(west.controlPlane!.mode.isFederated).toBe(true);
    expect(fleet.controlPlane!.mode.isGlobal).toBe(true);
    expect(objects(right.global, false).filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name)).toEqual(['kuma-control-plane']);
  });

  test('are not told what the fleet knows, and find each other', () => {
    const fleet = (props: object) => () => new MeshFleet(Testing.app(), 'fleet', { globalAddress: 'grpcs://global:5685', ...props });
    const mode = KumaMode.zone();

    expect(misuse(fleet({ controlPlane: { mode } })).code).toBe('TRF1542');
    expect(misuse(fleet({ controlPlane: {}, globalControlPlane: { mode } })).code).toBe('TRF1542');
    expect(misuse(() => fleetOf().addZone('east', { controlPlane: { mode } })).code).toBe('TRF1542');
    expect(misuse(fleet({ controlPlane: {}, globalAddress: undefined })).code).toBe('TRF1542');
    expect(fleet({ controlPlane: {} })).not.toThrow();
    expect(misuse(() => fleetOf().addZone('East 1')).code).toBe('TRF1541');
    expect(() => fleetOf().addZone('east-1')).not.toThrow();
  });
});

test('a policy about the proxies of a workload stands in the zone of the workload', () => {
  const { fleet, east, west, workloads } = shops();
  const proxies = Proxies.workload(workloads['east api']);

  for (const scope of [west, fleet.global]) {
    expect(misuse(() => new MeshTimeout(scope, 'own', { proxies, to: [MeshDestination.mesh()], request })).code).toBe('TRF1546');
  }
  expect(() => new MeshTimeout(east, 'own', { proxies, to: [MeshDestination.mesh()], request })).not.toThrow();
});
