import { admit, AdmitOptions } from '../../../../src/admission';

interface Document { readonly kind: string; readonly namespace?: string; readonly spec: object }

/** The codes and paths of what the API server and Kuma's validators of policies refuse. */
function found({ kind, namespace = 'kuma-system', spec }: Document, beside: readonly object[] = [], options: AdmitOptions = {}): string[] {
  const policy = { apiVersion: 'kuma.io/v1alpha1', kind, metadata: { name: 'example', namespace, labels: { 'kuma.io/mesh': 'default' } }, spec };
  return admit([policy, ...beside], options).filter(({ code, object }) => object.kind === kind && /^TRF(20|21[12])/.test(code)).map(({ code, path }) => `${code} ${path}`);
}

const toMesh = (settings: object): object => ({ to: [{ targetRef: { kind: 'Mesh' }, default: settings }] });
const gatewayTimeout = { targetRef: { kind: 'MeshGateway', name: 'edge' }, ...toMesh({ idleTimeout: '1h' }) };

describe('what a policy may be for', () => {
  test.each([
    ['MeshTimeout', gatewayTimeout], ['MeshRetry', { targetRef: { kind: 'MeshHTTPRoute', name: 'cart' }, ...toMesh({ tcp: { maxConnectAttempt: 3 } }) }],
    ['MeshTrace', { targetRef: { kind: 'MeshGateway', name: 'edge' }, default: { backends: [] } }],
  ])('%s is for gateways and routes in the system namespace only', (kind, spec) => {
    expect(found({ kind, spec })).toEqual([]);
    expect(found({ kind, spec, namespace: 'shop' })).toEqual(['TRF2110 spec.targetRef.kind']);
  });

  test('MeshHealthCheck is for gateways anywhere', () => {
    expect(found({ kind: 'MeshHealthCheck', namespace: 'shop', spec: { targetRef: { kind: 'MeshGateway', name: 'edge' }, ...toMesh({ tcp: {} }) } })).toEqual([]);
  });

  test('a namespace that is labelled as one of a control plane is a system namespace', () => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'mesh', labels: { 'kuma.io/system-namespace': 'true', 'kuma.io/sidecar-injection': 'disabled' } } };

    expect(found({ kind: 'MeshTimeout', namespace: 'mesh', spec: gatewayTimeout })).not.toEqual([]);
    expect(found({ kind: 'MeshTimeout', namespace: 'mesh', spec: gatewayTimeout }, [namespace])).toEqual([]);
  });

  test.each([
    [{ kind: 'Mesh', name: 'x', sectionName: 'http' }, ['name', 'sectionName']],
    [{ kind: 'Mesh', proxyTypes: [] }, ['proxyTypes']],
    [{ kind: 'Dataplane', tags: { a: 'b' }, proxyTypes: ['Sidecar'] }, ['proxyTypes', 'tags']],
    [{ kind: 'Dataplane', labels: { a: 'b' }, namespace: 'shop' }, ['labels']],
    [{ kind: 'MeshSubset', tags: { 'kuma.io/zone': '*', 'env': 'a/b', 'ok': 'a.b_c:1' } }, ['tags[env]', 'tags[kuma.io/zone]']],
    [{ kind: 'MeshServiceSubset', name: 'web', tags: { 'kuma.io/zone': '*', 'path': 'a/b', '#': 'x' } }, ['tags[#]']],
    [{ kind: 'MeshService', name: 'Web' }, ['name']],
    [{ kind: 'MeshServiceSubset' }, ['name']],
    [{ kind: 'MeshService' }, ['']],
  ])('%j', (targetRef, wrong) => {
    expect(found({ kind: 'MeshMetric', spec: { targetRef, default: {} } })).toEqual(wrong.map(field => `TRF2111 spec.targetRef${field && `.${field}`}`));
  });

  test('a port of a proxy is for what it receives', () => {
    const targetRef = { kind: 'Dataplane', labels: { app: 'web' }, sectionName: 'http' };

    expect(found({ kind: 'MeshTimeout', spec: { targetRef, ...toMesh({ idleTimeout: '1h' }) } })).toEqual(['TRF2111 spec.targetRef.sectionName']);
    expect(found({ kind: 'MeshTimeout', spec: { targetRef, rules: [{ default: { idleTimeout: '1h' } }] } })).toEqual([]);
  });
});

describe('destinations', () => {
  test.each([
    ['MeshMultiZoneService', { kind: 'MeshMultiZoneService', name: 'web', sectionName: 'http' }, []],
    ['a MeshExternalService by labels and name', { kind: 'MeshExternalService', name: 'web', labels: { a: 'b' } }, ['TRF2111 spec.to[0].targetRef.labels']],
    ['a route with a section', { kind: 'MeshHTTPRoute', name: 'web', sectionName: 'http' }, ['TRF2111 spec.to[0].targetRef.sectionName']],
    ['a subset', { kind: 'MeshSubset' }, ['TRF2110 spec.to[0].targetRef.kind']],
  ])('%s', (_, targetRef, wrong) => {
    expect(found({ kind: 'MeshTimeout', spec: { to: [{ targetRef, default: { idleTimeout: '1h' } }] } })).toEqual(wrong);
  });

  test('of gateways are the mesh and what is outside', () => {
    const spec = (kind: string): object => ({ ...gatewayTimeout, to: [{ targetRef: { kind, name: kind === 'Mesh' ? undefined : 'web' }, default: { idleTimeout: '1h' } }] });

    expect(found({ kind: 'MeshTimeout', spec: spec('MeshExternalService') })).toEqual([]);
    expect(found({ kind: 'MeshTimeout', spec: spec('MeshService') })).toEqual(['TRF2110 spec.to[0].targetRef.kind']);
  });

  test('the one load balancer of a gateway is for the mesh', () => {
    const spec = (settings: object): object => ({ targetRef: { kind: 'MeshGateway', name: 'edge' }, to: [{ targetRef: { kind: 'MeshService', name: 'web' }, default: settings }] });

    expect(found({ kind: 'MeshLoadBalancingStrategy', spec: spec({ localityAwareness: { disabled: true } }) })).toEqual([]);
    expect(found({ kind: 'MeshLoadBalancingStrategy', spec: spec({ loadBalancer: { type: 'Random' } }) })).toEqual(['TRF2110 spec.to[0].targetRef.kind']);
  });
});

describe('sections', () => {
  const limit = { local: { http: { requestRate: { num: 1, interval: '1s' } } } };
  const everyone = [{ targetRef: { kind: 'Mesh' }, default: limit }];

  test.each([
    ['what sidecars receive, for all', { from: everyone }, ['TRF2112 spec.from']],
    ['what sidecars receive, for sidecars', { targetRef: { kind: 'Mesh', proxyTypes: ['Sidecar'] }, from: everyone }, []],
    ['what gateways send, for all', { to: everyone }, []],
    ['what gateways send, for sidecars', { targetRef: { kind: 'Dataplane' }, to: everyone }, ['TRF2112 spec.to']],
    ['rules beside from', { targetRef: { kind: 'Dataplane' }, from: everyone, rules: [{ default: limit }] }, ['TRF2112 spec']],
  ])('of MeshRateLimit: %s', (_, spec, wrong) => {
    expect(found({ kind: 'MeshRateLimit', spec })).toEqual(wrong);
  });

  test('of MeshFaultInjection: rules may be for all, from may not', () => {
    const fault = { http: [{ abort: { httpStatus: 503, percentage: 50 } }] };

    expect(found({ kind: 'MeshFaultInjection', spec: { rules: [{ default: fault }] } })).toEqual([]);
    expect(found({ kind: 'MeshFaultInjection', spec: { from: [{ targetRef: { kind: 'Mesh' }, default: fault }] } })).toEqual(['TRF2112 spec.from']);
  });

  test('of a policy for a route there are none about what proxies receive', () => {
    const from = [{ targetRef: { kind: 'Mesh' }, default: { connectionTimeout: '-1s' } }];

    expect(found({ kind: 'MeshTimeout', spec: { targetRef: { kind: 'MeshHTTPRoute', name: 'cart' }, from } })).toEqual(['TRF2112 spec.from']);
  });

  test('of several roles stand together in the system namespace only', () => {
    const spec = { ...toMesh({ idleTimeout: '1h' }), from: [{ targetRef: { kind: 'Mesh' }, default: { idleTimeout: '1h' } }] };

    expect(found({ kind: 'MeshTimeout', spec })).toEqual([]);
    expect(found({ kind: 'MeshTimeout', spec, namespace: 'shop' })).toEqual(['TRF2113 spec']);
  });
});

describe('paths are those that Kuma says', () => {
  test.each([
    ['MeshCircuitBreaker', { rules: [{ default: { connectionLimits: { maxRetries: 0 } } }] }, 'TRF2117 spec.from[0].default.connectionLimits.maxRetries'],
    ['MeshRetry', toMesh({ http: { numRetries: -1 } }), 'TRF2117 spec.to[0].default.conf.http.numRetries'],
    ['MeshTrafficPermission', { rules: [{ default: { deny: [{ sni: { type: 'Exact', value: 'A' } }] } }] }, 'TRF2118 spec.rules[0].deny[0].sni.value'],
    ['MeshMetric', { default: { applications: [{ port: 0 }] } }, 'TRF2117 spec.default.applications.application[0]'],
    ['MeshFaultInjection', { rules: [{ default: { http: [{ delay: { value: '-1s', percentage: 0 } }] } }] }, 'TRF2117 spec.rules[0].default.http.delay[0].value'],
    ['MeshTLS', { rules: [{ default: { tlsVersion: { min: 'TLS13', max: 'TLS12' } } }] }, 'TRF2117 spec.rules[0].default.tlsVersion.min'],
  ])('of %s', (kind, spec, wrong) => {
    expect(found({ kind, spec })).toEqual([wrong]);
  });

  test('and the message says where it is', () => {
    const spec = { rules: [{ default: { connectionLimits: { maxRetries: 0 } } }] };
    const [{ message }] = admit([{ apiVersion: 'kuma.io/v1alpha1', kind: 'MeshCircuitBreaker', metadata: { name: 'x' }, spec }]);

    expect(message).toContain('spec.rules[0].default.connectionLimits.maxRetries');
  });
});

describe('MeshPassthrough', () => {
  const matches = (...appendMatch: readonly object[]): Document => ({ kind: 'MeshPassthrough', spec: { default: { passthroughMode: 'Matched', appendMatch } } });
  const at = (i: number, field: string): string => `spec.default.appendMatch[${i}].${field}`;

  test.each([
    [{ type: 'Domain', value: '*.example.com', protocol: 'tls' }, []],
    [{ type: 'Domain', value: '*.example.com', protocol: 'http' }, ['TRF2114 port']],
    [{ type: 'Domain', value: '*w.example.com', protocol: 'tls', port: 443 }, ['TRF2118 value']],
    [{ type: 'Domain', value: '192.0.2.1', protocol: 'tls', port: 443 }, ['TRF2118 value']],
    [{ type: 'Domain', value: 'example.com', port: 443 }, ['TRF2116 protocol']],
    [{ type: 'IP', value: '192.0.2.1', protocol: 'mysql' }, ['TRF2114 port']],
    [{ type: 'IP', value: 'example.com', port: 70000 }, ['TRF2117 port', 'TRF2118 value']],
    [{ type: 'CIDR', value: '192.0.2.0/33' }, ['TRF2118 value']],
    [{ type: 'CIDR', value: '2001:db8::/32' }, []],
  ])('%j', (match, wrong) => {
    expect(found(matches(match))).toEqual(wrong.map(text => text.replace(/(\w+)$/, at(0, '$1'))));
  });

  test('protocols of requests share a port with nothing that came before', () => {
    const http = { type: 'Domain', value: 'a.example.com', protocol: 'http', port: 80 };
    const tls = { type: 'Domain', value: 'b.example.com', protocol: 'tls', port: 80 };

    expect(found(matches(http, tls))).toEqual([]);
    expect(found(matches(tls, http))).toEqual([`TRF2115 ${at(1, 'port')}`]);
  });
});

describe('what Kuma cannot read', () => {
  test.each(['1d', '10', '5 s', '', '1h30', '1e3s', '9999999h'])('time %j', idleTimeout => {
    expect(found({ kind: 'MeshTimeout', spec: toMesh({ idleTimeout }) })).toEqual(['TRF2119 spec.to[0].default.idleTimeout']);
  });

  test.each(['0', '0s', '1h30m', '1.5h', '250ms', '+5s'])('time %j is read', idleTimeout => {
    expect(found({ kind: 'MeshTimeout', spec: toMesh({ idleTimeout }) })).toEqual([]);
  });
});

describe('backends of telemetry', () => {
  const log = (address: string): Document => ({ kind: 'MeshAccessLog', spec: toMesh({ backends: [{ type: 'Tcp', tcp: { address } }] }) });
  const trace = (url: string): Document => ({ kind: 'MeshTrace', spec: { default: { backends: [{ type: 'Datadog', datadog: { url } }] } } });

  test.each(['127.0.0.1:5000', 'logs.shop:5000', 'http://logs.com', 'logs.com', 'tcp://logs:5000/x', '[::1]:5000'])('%s is an address', address => {
    expect(found(log(address))).toEqual([]);
  });

  test.each(['not_valid_url', 'logs', 'redis://logs:5000', 'logs:5000:1', 'a b.com', '.logs.com', '::1'])('%s is none', address => {
    expect(found(log(address))).toEqual(['TRF2118 spec.to[0].default.backends[0].tcp.address']);
  });

  test.each([['http://datadog:8126', 0], ['https://datadog:8126', 1], ['http://datadog', 1], ['http://datadog:0', 1], ['http://datadog:8126/x', 1], ['http://a@b:1', 1]])(
    'of Datadog: %s', (url, errors) => {
      expect(found(trace(url))).toHaveLength(errors);
    });
});

test('what Kuma 3 drops is refused for it, and else deprecated', () => {
  const policy = {
    apiVersion: 'kuma.io/v1alpha1', kind: 'MeshRateLimit', metadata: { name: 'x' },
    spec: {
      targetRef: { kind: 'MeshSubset', proxyTypes: ['Sidecar'], tags: { app: 'web' } },
      from: [{ targetRef: { kind: 'Mesh' }, default: { local: { tcp: { connectionRate: { num: 1, interval: '1s' } } } } }],
    },
  };
  const said = (options: AdmitOptions): string[] => admit([policy], options).filter(({ code }) => /^TRF(2122|51)/.test(code)).map(({ code, severity, path }) => `${severity} ${code} ${path}`);

  expect(said({})).toEqual(['warning TRF5100 spec.from', 'warning TRF5101 spec.targetRef.kind']);
  expect(said({ targets: ['kuma-3.0'] })).toEqual([
    'error TRF2122 spec.from', 'error TRF2122 spec.targetRef.kind', 'error TRF2122 spec.targetRef.proxyTypes',
  ]);
});

test('clients by tags are right in a mesh whose proxies have no identities', () => {
  const permission = {
    apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTrafficPermission', metadata: { name: 'x' },
    spec: { from: [{ targetRef: { kind: 'MeshSubset', tags: { app: 'web' } }, default: { action: 'Allow' } }] },
  };
  const mesh = {
    apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' },
    spec: { mtls: { enabledBackend: 'ca', backends: [{ name: 'ca', type: 'builtin' }] } },
  };
  const codes = (...objects: object[]): string[] => admit(objects).filter(({ object }) => object.kind === 'MeshTrafficPermission').map(({ code }) => code);

  expect(codes(permission)).toContain('TRF5100');
  expect(codes(permission, mesh)).not.toContain('TRF5100');
});

describe('MeshHTTPRoute', () => {
  const to = (targetRef: object, rule: object): object => ({ targetRef, rules: [{ matches: [{}], default: {}, ...rule }] });
  const route = (rule: object): Document => ({ kind: 'MeshHTTPRoute', spec: { to: [to({ kind: 'MeshService', name: 'cart' }, rule)] } });
  const ofGateway = (rule: object): Document =>
    ({ kind: 'MeshHTTPRoute', spec: { targetRef: { kind: 'MeshGateway', name: 'edge' }, to: [to({ kind: 'Mesh' }, rule)] } });
  const at = 'spec.to[0].rules[0]';

  test.each<[string, object, readonly string[]]>([
    ['a prefix with "/" at its end', { matches: [{ path: { type: 'PathPrefix', value: '/a/' } }] }, [`TRF2118 ${at}.matches[0].path.value`]],
    ['the prefix of all', { matches: [{ path: { type: 'PathPrefix', value: '/' } }] }, []],
    ['a header that is there, with a value', { matches: [{ headers: [{ name: 'a', type: 'Present', value: 'b' }] }] }, [`TRF2116 ${at}.matches[0].headers[0].value`]],
    [
      'a parameter twice', { matches: [{ queryParams: [{ name: 'a', type: 'Exact', value: 'b' }, { name: 'a', type: 'Exact', value: 'c' }] }] },
      [`TRF2121 ${at}.matches[0].queryParams[1].name`],
    ],
    [
      'a prefix replaced where none is matched', { default: { filters: [{ type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } }] } },
      [`TRF2116 ${at}.default.filters[0].urlRewrite.path.replacePrefixMatch`],
    ],
    [
      'a redirect to an address', { default: { filters: [{ type: 'RequestRedirect', requestRedirect: { hostname: '192.0.2.1' } }] } },
      [`TRF2118 ${at}.default.filters[0].requestRedirect.hostname`],
    ],
    [
      'a header changed twice', { default: { filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'a', value: 'b' }], remove: ['a'] } }] } },
      [`TRF2121 ${at}.default.filters[0].requestHeaderModifier.remove[0].name`],
    ],
    ['a backend of all zones without port', { default: { backendRefs: [{ kind: 'MeshMultiZoneService', name: 'cart' }] } }, [`TRF2114 ${at}.default.backendRefs[0].port`]],
    ['a backend that is not there, as Kuma writes it', { default: { backendRefs: [{ kind: 'MeshService', name: 'kuma.io/unresolved-backend' }] } }, []],
    ['a mirror of all zones', { default: { filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { kind: 'MeshMultiZoneService', name: 'a' } } }] } }, [
      `TRF2110 ${at}.default.filters[0].requestMirror.backendRef.kind`,
    ]],
  ])('%s', (_, rule, wrong) => {
    expect(found(route(rule))).toEqual(wrong);
  });

  test('a gateway sends requests to backends, or elsewhere', () => {
    expect(found(ofGateway({}))).toEqual([`TRF2114 ${at}.default.backendRefs`]);
    expect(found(ofGateway({ default: { filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] } }))).toEqual([]);
  });
});

describe('MeshProxyPatch', () => {
  const patch = (modification: object): Document => ({ kind: 'MeshProxyPatch', spec: { default: { appendModifications: [modification] } } });
  const at = 'spec.default.appendModifications[0]';

  test.each<[string, object, readonly string[]]>([
    ['a cluster', { cluster: { operation: 'Add', value: 'name: a' } }, []],
    ['a cluster without name', { cluster: { operation: 'Add', value: 'connectTimeout: 5s' } }, [`TRF2118 ${at}.cluster.value`]],
    ['no YAML', { cluster: { operation: 'Patch', value: '{' } }, [`TRF2118 ${at}.cluster.value`]],
    ['a new cluster that is there', { cluster: { operation: 'Add', match: { name: 'a' }, value: 'name: a' } }, [`TRF2116 ${at}.cluster.match`]],
    ['two parts', { cluster: { operation: 'Remove' }, listener: { operation: 'Remove' } }, [`TRF2115 ${at}`]],
    ['a filter before nothing', { httpFilter: { operation: 'AddBefore', value: 'name: a' } }, [`TRF2114 ${at}.httpFilter.match.name`]],
    ['a change without value', { listener: { operation: 'Patch', jsonPatches: [{ op: 'add', path: '/a' }] } }, [`TRF2114 ${at}.listener.jsonPatches[0].value`]],
    ['a move from nowhere', { listener: { operation: 'Patch', jsonPatches: [{ op: 'move', path: '/a' }] } }, [`TRF2114 ${at}.listener.jsonPatches[0].from`]],
    ['all of it removed', { listener: { operation: 'Patch', jsonPatches: [{ op: 'remove', path: '' }] } }, [`TRF2118 ${at}.listener.jsonPatches[0].path`]],
    ['a value where nothing is added', { listener: { operation: 'Patch', jsonPatches: [{ op: 'remove', path: '/a', value: 1 }] } }, [
      `TRF2116 ${at}.listener.jsonPatches[0].value`,
    ]],
  ])('%s', (_, modification, wrong) => {
    expect(found(patch(modification))).toEqual(wrong);
  });
});

describe('MeshLoadBalancingStrategy', () => {
  const strategy = (settings: object, targetRef: object = { kind: 'MeshService', name: 'web' }): Document =>
    ({ kind: 'MeshLoadBalancingStrategy', spec: { to: [{ targetRef, default: settings }] } });
  const at = 'spec.to[0].default';
  const byHeader = [{ type: 'Header', header: { name: 'x' } }];

  test.each<[string, Document, readonly string[]]>([
    ['hashing said twice', strategy({ hashPolicies: byHeader, loadBalancer: { type: 'Maglev', maglev: { hashPolicies: byHeader } } }), [
      `TRF2115 ${at}.loadBalancer.maglev.hashPolicies`,
    ]],
    ['the path of a cookie', strategy({ hashPolicies: [{ type: 'Cookie', cookie: { name: 'a', path: 'b' } }] }), [`TRF2118 ${at}.hashPolicies[0].cookie.path`]],
    ['a negative bias', strategy({ loadBalancer: { type: 'LeastRequest', leastRequest: { activeRequestBias: '-0.1' } } }), [
      `TRF2117 ${at}.loadBalancer.leastRequest.activeRequestBias`,
    ]],
    ['zones of a service in one zone', strategy({ localityAwareness: { crossZone: {} } }, { kind: 'MeshService', labels: { app: 'web' } }), [
      `TRF2116 ${at}.localityAwareness.crossZone`,
    ]],
    ['a share of nothing', strategy({ localityAwareness: { crossZone: { failoverThreshold: { percentage: 'half' } } } }), [
      `TRF2118 ${at}.localityAwareness.crossZone.failoverThreshold.percentage`,
    ]],
    ['weights of some', strategy({ localityAwareness: { localZone: { affinityTags: [{ key: 'a', weight: 1 }, { key: 'b' }] } } }), [
      `TRF2114 ${at}.localityAwareness.localZone.affinityTags`,
    ]],
  ])('%s', (_, document, wrong) => {
    expect(found(document)).toEqual(wrong);
  });
});
