import { Duration } from 'cdk8s';
import { ConnectionLimit, MeshDestination, MeshRateLimit, Proxies, RateLimitSettings, RequestLimit } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

const requests = RequestLimit.of(100, Duration.minutes(1));

test('limits what sidecars receive, without the gateways that the whole mesh includes', () => {
  const { chart, mesh } = shop();

  new MeshRateLimit(chart, 'limit', { mesh, requests: RequestLimit.of(100, Duration.minutes(1), { status: 423, setHeaders: { 'x-limited': 'yes' }, addHeaders: { 'x-by': 'mesh' } }) });

  expect(yaml(chart, 'MeshRateLimit')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshRateLimit
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-limit
  namespace: shop
spec:
  rules:
    - default:
        local:
          http:
            onRateLimit:
              headers:
                add:
                  - name: x-by
                    value: mesh
                set:
                  - name: x-limited
                    value: "yes"
              status: 423
            requestRate:
              interval: 1m
              num: 100
  targetRef:
    kind: Dataplane
`);
});

test('limits what gateways send', () => {
  const { chart, mesh } = shop();
  const metadata = { namespace: 'kuma-system' };

  new MeshRateLimit(chart, 'all', { mesh, to: [MeshDestination.mesh()], requests });
  new MeshRateLimit(chart, 'gateways', { mesh, to: [MeshDestination.mesh()], proxies: Proxies.gateways(), requests });
  new MeshRateLimit(chart, 'one', { mesh, to: [MeshDestination.mesh()], proxies: Proxies.gateway('edge', { tags: { port: 'http-8080' } }), requests, metadata });

  expect(objects(chart).filter(({ kind }) => kind === 'MeshRateLimit').map(({ spec }) => [spec.targetRef, spec.to.length])).toEqual([
    [{ kind: 'Mesh' }, 1], [{ kind: 'Mesh', proxyTypes: ['Gateway'] }, 1], [{ kind: 'MeshGateway', name: 'edge', tags: { port: 'http-8080' } }, 1],
  ]);
});

test('differs by who calls, can be switched off, and has the old form', () => {
  const { chart, web, api } = shop();
  const policy = new MeshRateLimit(chart, 'limit', { proxies: Proxies.workload(api), requests, connections: ConnectionLimit.of(5, Duration.seconds(1)) });

  policy.addRuleFor([web], { requests: RequestLimit.disabled() });
  policy.addRule({ requests: RequestLimit.answer({ status: 503 }), connections: ConnectionLimit.disabled() });
  new MeshRateLimit(chart, 'old', { proxies: Proxies.workload(api), legacyFrom: true, requests });
  new MeshRateLimit(chart, 'tagged', { proxies: Proxies.tags({ team: 'a' }), requests });

  const [rules, from, tagged] = objects(chart).filter(({ kind }) => kind === 'MeshRateLimit').map(({ spec }) => spec);
  expect(rules.rules).toMatchInlineSnapshot(`
[
  {
    default: {
      local: {
        http: {
          requestRate: {
            interval: 1m,
            num: 100,
          },
        },
        tcp: {
          connectionRate: {
            interval: 1s,
            num: 5,
          },
        },
      },
    },
  },
  {
    default: {
      local: {
        http: {
          disabled: true,
        },
      },
    },
    matches: [
      {
        spiffeID: {
          type: Exact,
          value: spiffe://default.default.mesh.local/ns/shop/sa/web,
        },
      },
    ],
  },
  {
    default: {
      local: {
        http: {
          onRateLimit: {
            status: 503,
          },
        },
        tcp: {
          disabled: true,
        },
      },
    },
  },
]
`);
  expect([from.targetRef, from.from]).toEqual([
    { kind: 'Dataplane', labels: { app: 'api' } }, [{ targetRef: { kind: 'Mesh' }, default: { local: { http: { requestRate: { num: 100, interval: '1m' } } } } }],
  ]);
  expect(tagged.targetRef).toEqual({ kind: 'MeshSubset', tags: { team: 'a' }, proxyTypes: ['Sidecar'] });
});

describe('refuses', () => {
  function limit(settings: RateLimitSettings & { to?: MeshDestination[]; proxies?: Proxies }): () => MeshRateLimit {
    const { chart, mesh } = shop();
    return () => new MeshRateLimit(chart, 'limit', { mesh, ...settings });
  }

  test('nothing', () => {
    expect(misuse(limit({}))).toMatchObject({ code: 'TRF1230' });
    expect(limit({ requests: RequestLimit.disabled() })).not.toThrow();
  });

  test('what gateways receive, and what sidecars send', () => {
    const to = [MeshDestination.mesh()];

    expect(misuse(limit({ requests, proxies: Proxies.gateways() }))).toMatchObject({ code: 'TRF1249' });
    expect(limit({ requests, to, proxies: Proxies.gateways() })).not.toThrow();
    expect(misuse(limit({ requests, to, proxies: Proxies.sidecars() }))).toMatchObject({ code: 'TRF1249' });
    expect(limit({ requests, proxies: Proxies.sidecars() })).not.toThrow();
    expect(misuse(limit({ requests, to: [MeshDestination.service('web')] }))).toMatchObject({ code: 'TRF1231' });
  });

  test('connections by who calls', () => {
    const { chart, mesh, web } = shop();
    const policy = new MeshRateLimit(chart, 'limit', { mesh, requests });

    expect(misuse(() => policy.addRuleFor([web], { connections: ConnectionLimit.disabled() }))).toMatchObject({ code: 'TRF1247', value: 'local.tcp' });
    expect(() => policy.addRuleFor([web], { requests: RequestLimit.disabled() })).not.toThrow();
  });

  test('rates that Kuma cannot count', () => {
    expect(misuse(() => RequestLimit.of(1, Duration.millis(50)))).toMatchObject({ code: 'TRF1257', value: '50ms' });
    expect(() => RequestLimit.of(1, Duration.millis(51))).not.toThrow();
    expect(misuse(() => ConnectionLimit.of(0, Duration.seconds(1)))).toMatchObject({ code: 'TRF1259' });
    expect(() => ConnectionLimit.of(1, Duration.seconds(1))).not.toThrow();
  });

  test('headers in upper case', () => {
    expect(misuse(() => RequestLimit.answer({ setHeaders: { 'X-Limited': 'yes' } }))).toMatchObject({ code: 'TRF1253' });
    expect(() => RequestLimit.answer({ setHeaders: { 'x-limited': 'yes' } })).not.toThrow();
  });
});
