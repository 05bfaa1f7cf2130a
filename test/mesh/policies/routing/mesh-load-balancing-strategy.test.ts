import { Duration } from 'cdk8s';
import {
  Failover, HashFunction, HashPolicy, LoadBalancer, LoadBalancingSettings, MeshDestination, MeshLoadBalancingStrategy, MeshMtls, MeshServicesMode,
  Proxies,
} from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('keeps a client at one endpoint', () => {
  const { chart, api } = shop();

  new MeshLoadBalancingStrategy(chart, 'sticky', {
    to: [api], loadBalancer: LoadBalancer.ringHash(), hashPolicies: [HashPolicy.cookie('session', { ttl: Duration.hours(1), path: '/' }), HashPolicy.sourceIp()],
  });

  expect(yaml(chart, 'MeshLoadBalancingStrategy')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshLoadBalancingStrategy
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-sticky
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        hashPolicies:
          - cookie:
              name: session
              path: /
              ttl: 1h
            type: Cookie
          - connection:
              sourceIP: true
            type: Connection
        loadBalancer:
          type: RingHash
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('fails over to other zones', () => {
  const { chart, mesh } = shop();

  new MeshLoadBalancingStrategy(chart, 'near', {
    mesh, to: [MeshDestination.multiZoneService('api')],
    locality: {
      affinityTags: [{ key: 'topology.kubernetes.io/zone', weight: 90 }, { key: 'topology.kubernetes.io/region', weight: 10 }],
      failover: [Failover.to(['east-1', 'east-2'], { from: ['east-3'] }), Failover.anyExcept(['west'], { from: ['east-1'] }), Failover.none({ from: ['lab'] }), Failover.any()],
      failoverThreshold: 33.3,
    },
  });

  expect(yaml(chart, 'MeshLoadBalancingStrategy')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshLoadBalancingStrategy
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-near
  namespace: shop
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
                    - east-3
                to:
                  type: Only
                  zones:
                    - east-1
                    - east-2
              - from:
                  zones:
                    - east-1
                to:
                  type: AnyExcept
                  zones:
                    - west
              - from:
                  zones:
                    - lab
                to:
                  type: None
              - to:
                  type: Any
            failoverThreshold:
              percentage: "33.3"
          localZone:
            affinityTags:
              - key: topology.kubernetes.io/zone
                weight: 90
              - key: topology.kubernetes.io/region
                weight: 10
      targetRef:
        kind: MeshMultiZoneService
        name: api
        namespace: shop
`);
});

test('has everything that Kuma has', () => {
  const { chart, mesh } = shop();
  const terminal = { terminal: true };
  const hashPolicies = [HashPolicy.header('x-user', terminal), HashPolicy.queryParameter('user', terminal), HashPolicy.filterState('user', terminal)];
  const to = [MeshDestination.mesh()];
  const of = (id: string, settings: LoadBalancingSettings) => new MeshLoadBalancingStrategy(chart, id, { mesh, to, ...settings });

  of('a', { loadBalancer: LoadBalancer.leastRequest({ choiceCount: 4, activeRequestBias: 1.3 }), locality: { disabled: true } });
  of('b', { loadBalancer: LoadBalancer.ringHash({ hashFunction: HashFunction.MURMUR_HASH_2, minRingSize: 64, maxRingSize: 1024, hashPolicies }) });
  of('c', { loadBalancer: LoadBalancer.maglev({ tableSize: 1009, hashPolicies }) });
  of('d', { loadBalancer: LoadBalancer.random() });
  of('e', { loadBalancer: LoadBalancer.roundRobin() });
  of('f', { hashPolicies });

  expect(objects(chart).filter(({ kind }) => kind === 'MeshLoadBalancingStrategy').map(({ spec }) => spec.to[0].default)).toMatchInlineSnapshot(`
[
  {
    loadBalancer: {
      leastRequest: {
        activeRequestBias: 1.3,
        choiceCount: 4,
      },
      type: LeastRequest,
    },
    localityAwareness: {
      disabled: true,
    },
  },
  {
    loadBalancer: {
      ringHash: {
        hashFunction: MurmurHash2,
        hashPolicies: [
          {
            header: {
              name: x-user,
            },
            terminal: true,
            type: Header,
          },
          {
            queryParameter: {
              name: user,
            },
            terminal: true,
            type: QueryParameter,
          },
          {
            filterState: {
              key: user,
            },
            terminal: true,
            type: FilterState,
          },
        ],
        maxRingSize: 1024,
        minRingSize: 64,
      },
      type: RingHash,
    },
  },
  {
    loadBalancer: {
      maglev: {
        hashPolicies: [
          {
            header: {
              name: x-user,
            },
            terminal: true,
            type: Header,
          },
          {
            queryParameter: {
              name: user,
            },
            terminal: true,
            type: QueryParameter,
          },
          {
            filterState: {
              key: user,
            },
            terminal: true,
            type: FilterState,
          },
        ],
        tableSize: 1009,
      },
      type: Maglev,
    },
  },
  {
    loadBalancer: {
      type: Random,
    },
  },
  {
    loadBalancer: {
      type: RoundRobin,
    },
  },
  {
    hashPolicies: [
      {
        header: {
          name: x-user,
        },
        terminal: true,
        type: Header,
      },
      {
        queryParameter: {
          name: user,
        },
        terminal: true,
        type: QueryParameter,
      },
      {
        filterState: {
          key: user,
        },
        terminal: true,
        type: FilterState,
      },
    ],
  },
]
`);
});

describe('refuses', () => {
  function balance(settings: LoadBalancingSettings, to = MeshDestination.mesh(), proxies?: Proxies): () => MeshLoadBalancingStrategy {
    const { chart, mesh } = shop();
    return () => new MeshLoadBalancingStrategy(chart, 'balance', { mesh, to: [to], proxies, ...settings });
  }

  test('nothing', () => {
    expect(misuse(balance({}))).toMatchObject({ code: 'TRF1230' });
    expect(balance({ locality: { disabled: true } })).not.toThrow();
  });

  test('hash policies twice', () => {
    const hashPolicies = [HashPolicy.sourceIp()];

    expect(misuse(balance({ hashPolicies, loadBalancer: LoadBalancer.maglev({ hashPolicies }) }))).toMatchObject({ code: 'TRF1295' });
    expect(balance({ hashPolicies, loadBalancer: LoadBalancer.maglev() })).not.toThrow();
  });

  test('for a route anything but hashing', () => {
    const route = MeshDestination.route('reports');

    expect(misuse(balance({ loadBalancer: LoadBalancer.random() }, route))).toMatchObject({ code: 'TRF1239', value: 'loadBalancer' });
    expect(misuse(balance({ locality: { disabled: true } }, route))).toMatchObject({ code: 'TRF1239', value: 'locality' });
    expect(balance({ hashPolicies: [HashPolicy.sourceIp()] }, route)).not.toThrow();
  });

  test('other zones for what is in one', () => {
    const locality = { failover: [Failover.any()] };

    expect(misuse(balance({ locality }, MeshDestination.service('api')))).toMatchObject({ code: 'TRF1239', value: 'failover' });
    expect(balance({ locality }, MeshDestination.multiZoneService('api'))).not.toThrow();
    const { chart, api } = shop({ mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });
    expect(() => new MeshLoadBalancingStrategy(chart, 'balance', { to: [api], locality })).not.toThrow();
  });

  test('a load balancer for one service of a gateway', () => {
    const loadBalancer = LoadBalancer.random();

    expect(misuse(balance({ loadBalancer }, MeshDestination.service('api'), Proxies.gateway('edge')))).toMatchObject({ code: 'TRF1239' });
    expect(balance({ loadBalancer }, MeshDestination.mesh(), Proxies.gateway('edge'))).not.toThrow();
  });

  test('numbers out of range', () => {
    expect(misuse(() => LoadBalancer.leastRequest({ choiceCount: 1 }))).toMatchObject({ code: 'TRF1207' });
    expect(misuse(() => LoadBalancer.leastRequest({ activeRequestBias: -1 }))).toMatchObject({ code: 'TRF1207' });
    expect(() => LoadBalancer.leastRequest({ choiceCount: 2, activeRequestBias: 0 })).not.toThrow();
    expect(misuse(() => LoadBalancer.ringHash({ minRingSize: 9, maxRingSize: 8 }))).toMatchObject({ code: 'TRF1207' });
    expect(misuse(() => LoadBalancer.maglev({ tableSize: 5_000_012 }))).toMatchObject({ code: 'TRF1207' });
    expect(() => [LoadBalancer.ringHash({ minRingSize: 8, maxRingSize: 8 }), LoadBalancer.maglev({ tableSize: 5_000_011 })]).not.toThrow();
  });

  test('zones and tags that are not as they must be', () => {
    expect(misuse(() => Failover.to([]))).toMatchObject({ code: 'TRF1296' });
    expect(misuse(() => Failover.any({ from: [''] }))).toMatchObject({ code: 'TRF1296' });
    expect(() => [Failover.to(['a']), Failover.any({ from: ['a'] })]).not.toThrow();
    expect(misuse(balance({ locality: { affinityTags: [{ key: 'a', weight: 1 }, { key: 'b' }] } }))).toMatchObject({ code: 'TRF1296' });
    expect(misuse(balance({ locality: { affinityTags: [{ key: 'a', weight: 0 }] } }))).toMatchObject({ code: 'TRF1259' });
    expect(balance({ locality: { affinityTags: [{ key: 'a' }, { key: 'b' }] } })).not.toThrow();
    expect(misuse(balance({ locality: { failoverThreshold: 0 } }))).toMatchObject({ code: 'TRF1250' });
    expect(balance({ locality: { failoverThreshold: 0.1 } })).not.toThrow();
  });
});
