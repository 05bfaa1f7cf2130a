import {
  ClusterModification, EnvoyChange, FilterModification, FilterOperation, JsonChange, ListenerModification, MeshProxyPatch, Proxies,
  VirtualHostModification,
} from '../../../src';
import { misuse, objects, yaml } from '../../fixtures';
import { shop } from '../fixtures';

test('changes what Kuma tells Envoy', () => {
  const { chart, web } = shop();

  new MeshProxyPatch(chart, 'patch', {
    proxies: Proxies.workload(web),
    modifications: [
      ClusterModification.patch(EnvoyChange.merge({ connectTimeout: '5s' }), { origin: 'outbound' }),
      FilterModification.http(FilterOperation.addBefore('envoy.filters.http.router', { name: 'envoy.filters.http.gzip' }, { listenerTags: { 'kuma.io/service': 'web' } })),
    ],
  });

  expect(yaml(chart, 'MeshProxyPatch')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshProxyPatch
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-patch
  namespace: shop
spec:
  default:
    appendModifications:
      - cluster:
          match:
            origin: outbound
          operation: Patch
          value: |
            connectTimeout: 5s
      - httpFilter:
          match:
            listenerTags:
              kuma.io/service: web
            name: envoy.filters.http.router
          operation: AddBefore
          value: |
            name: envoy.filters.http.gzip
  targetRef:
    kind: Dataplane
    labels:
      app: web
`);
});

test('has every operation of every part', () => {
  const { chart, mesh } = shop();
  const config = { name: 'x' };
  const where = { listenerName: 'inbound:80', listenerTags: { a: 'b' }, origin: 'inbound' };
  const json = EnvoyChange.json([
    JsonChange.add('/a', 1), JsonChange.remove('/a~1b'), JsonChange.replace('/a', { b: 1 }), JsonChange.move('/a', '/b'), JsonChange.copy('/a', '/c'),
  ]);

  new MeshProxyPatch(chart, 'patch', {
    mesh,
    modifications: [
      ClusterModification.add(config), ClusterModification.remove({ name: 'x' }), ClusterModification.patch(json, { name: 'x', origin: 'inbound' }),
      ListenerModification.add(config), ListenerModification.remove(), ListenerModification.patch(json, { name: 'x', origin: 'inbound', tags: { a: 'b' } }),
      ...[FilterModification.network, FilterModification.http].flatMap(filter => [
        filter(FilterOperation.addFirst(config, where)), filter(FilterOperation.addLast(config)), filter(FilterOperation.addAfter('y', config)),
        filter(FilterOperation.addBefore('y', config)), filter(FilterOperation.patch('y', json, where)), filter(FilterOperation.remove('y', where)),
        filter(FilterOperation.removeAll()),
      ]),
      VirtualHostModification.add({ ...config, domains: ['*'] }, 'outbound:web'), VirtualHostModification.remove({ name: 'x' }),
      VirtualHostModification.patch(json, { name: 'x', origin: 'inbound', routeConfigurationName: 'outbound:web' }), VirtualHostModification.remove(),
    ],
  });

  expect(objects(chart).find(({ kind }) => kind === 'MeshProxyPatch').spec.default.appendModifications).toMatchInlineSnapshot(`
[
  {
    cluster: {
      operation: Add,
      value: name: x
,
    },
  },
  {
    cluster: {
      match: {
        name: x,
      },
      operation: Remove,
    },
  },
  {
    cluster: {
      jsonPatches: [
        {
          op: add,
          path: /a,
          value: 1,
        },
        {
          op: remove,
          path: /a~1b,
        },
        {
          op: replace,
          path: /a,
          value: {
            b: 1,
          },
        },
        {
          from: /a,
          op: move,
          path: /b,
        },
        {
          from: /a,
          op: copy,
          path: /c,
        },
      ],
      match: {
        name: x,
        origin: inbound,
      },
      operation: Patch,
    },
  },
  {
    listener: {
      operation: Add,
      value: name: x
,
    },
  },
  {
    listener: {
      operation: Remove,
    },
  },
  {
    listener: {
      jsonPatches: [
        {
          op: add,
          path: /a,
          value: 1,
        },
        {
          op: remove,
          path: /a~1b,
        },
        {
          op: replace,
          path: /a,
          value: {
            b: 1,
          },
        },
        {
          from: /a,
          op: move,
          path: /b,
        },
        {
          from: /a,
          op: copy,
          path: /c,
        },
      ],
      match: {
        name: x,
        origin: inbound,
        tags: {
          a: b,
        },
      },
      operation: Patch,
    },
  },
  {
    networkFilter: {
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        origin: inbound,
      },
      operation: AddFirst,
      value: name: x
,
    },
  },
  {
    networkFilter: {
      operation: AddLast,
      value: name: x
,
    },
  },
  {
    networkFilter: {
      match: {
        name: y,
      },
      operation: AddAfter,
      value: name: x
,
    },
  },
  {
    networkFilter: {
      match: {
        name: y,
      },
      operation: AddBefore,
      value: name: x
,
    },
  },
  {
    networkFilter: {
      jsonPatches: [
        {
          op: add,
          path: /a,
          value: 1,
        },
        {
          op: remove,
          path: /a~1b,
        },
        {
          op: replace,
          path: /a,
          value: {
            b: 1,
          },
        },
        {
          from: /a,
          op: move,
          path: /b,
        },
        {
          from: /a,
          op: copy,
          path: /c,
        },
      ],
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        name: y,
        origin: inbound,
      },
      operation: Patch,
    },
  },
  {
    networkFilter: {
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        name: y,
        origin: inbound,
      },
      operation: Remove,
    },
  },
  {
    networkFilter: {
      operation: Remove,
    },
  },
  {
    httpFilter: {
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        origin: inbound,
      },
      operation: AddFirst,
      value: name: x
,
    },
  },
  {
    httpFilter: {
      operation: AddLast,
      value: name: x
,
    },
  },
  {
    httpFilter: {
      match: {
        name: y,
      },
      operation: AddAfter,
      value: name: x
,
    },
  },
  {
    httpFilter: {
      match: {
        name: y,
      },
      operation: AddBefore,
      value: name: x
,
    },
  },
  {
    httpFilter: {
      jsonPatches: [
        {
          op: add,
          path: /a,
          value: 1,
        },
        {
          op: remove,
          path: /a~1b,
        },
        {
          op: replace,
          path: /a,
          value: {
            b: 1,
          },
        },
        {
          from: /a,
          op: move,
          path: /b,
        },
        {
          from: /a,
          op: copy,
          path: /c,
        },
      ],
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        name: y,
        origin: inbound,
      },
      operation: Patch,
    },
  },
  {
    httpFilter: {
      match: {
        listenerName: inbound:80,
        listenerTags: {
          a: b,
        },
        name: y,
        origin: inbound,
      },
      operation: Remove,
    },
  },
  {
    httpFilter: {
      operation: Remove,
    },
  },
  {
    virtualHost: {
      match: {
        routeConfigurationName: outbound:web,
      },
      operation: Add,
      value: name: x
domains:
  - "*"
,
    },
  },
  {
    virtualHost: {
      match: {
        name: x,
      },
      operation: Remove,
    },
  },
  {
    virtualHost: {
      jsonPatches: [
        {
          op: add,
          path: /a,
          value: 1,
        },
        {
          op: remove,
          path: /a~1b,
        },
        {
          op: replace,
          path: /a,
          value: {
            b: 1,
          },
        },
        {
          from: /a,
          op: move,
          path: /b,
        },
        {
          from: /a,
          op: copy,
          path: /c,
        },
      ],
      match: {
        name: x,
        origin: inbound,
        routeConfigurationName: outbound:web,
      },
      operation: Patch,
    },
  },
  {
    virtualHost: {
      match: {},
      operation: Remove,
    },
  },
]
`);
});

describe('refuses', () => {
  test('nothing', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshProxyPatch(chart, 'a', { mesh, modifications: [] }))).toMatchObject({ code: 'TRF1230' });
    expect(() => new MeshProxyPatch(chart, 'b', { mesh, modifications: [ClusterModification.remove()] })).not.toThrow();
  });

  test('paths that are no JSON pointers, or that are everything', () => {
    for (const wrong of ['', '/', 'a/b', '/a~2']) expect(misuse(() => JsonChange.remove(wrong))).toMatchObject({ code: 'TRF1215', value: wrong });
    expect(misuse(() => JsonChange.move('a', '/b'))).toMatchObject({ code: 'TRF1215', value: 'a' });
    expect(() => [JsonChange.remove('/a'), JsonChange.move('/a~1b', '/b~0/-')]).not.toThrow();
  });

  test('listeners of one gateway', () => {
    const { chart, mesh } = shop();
    const patch = (id: string, proxies: Proxies) => () => new MeshProxyPatch(chart, id, {
      mesh, proxies, modifications: [ClusterModification.remove()], metadata: { namespace: 'kuma-system' },
    });

    expect(misuse(patch('a', Proxies.gateway('edge', { tags: { port: '80' } })))).toMatchObject({ code: 'TRF1237' });
    expect(patch('b', Proxies.gateway('edge'))).not.toThrow();
  });
});
