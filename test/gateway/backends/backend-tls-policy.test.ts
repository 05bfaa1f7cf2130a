import { ApiObject, Chart } from 'cdk8s';
import { BackendTlsPolicy, BackendTlsPolicyProps, BackendTrust, CaCertificate, PolicyTarget, CertificateName } from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { service } from '../fixtures';

const CA = CaCertificate.configMap('backend-ca');

function policy(chart: Chart, props: Partial<BackendTlsPolicyProps> = {}): BackendTlsPolicy {
  return new BackendTlsPolicy(chart, 'tls', { targets: [PolicyTarget.service('api')], hostname: 'api.internal', trust: BackendTrust.system(), ...props });
}

test('calls a port of a Service over TLS, and expects someone there', () => {
  // GIVEN
  const chart = shopChart();
  const api = service(chart, 'api', { name: 'http', port: 80 }, { name: 'https', port: 443 });

  // WHEN
  policy(chart, {
    targets: [PolicyTarget.service(api, { port: 443 }), PolicyTarget.service('legacy', { portName: 'tls' }), PolicyTarget.named('example.com', 'Pool', 'pool')],
    trust: BackendTrust.authorities(CA, CaCertificate.secret('more')),
    subjectAltNames: [CertificateName.hostname('*.api.internal'), CertificateName.uri('spiffe://example.com/ns/shop/sa/api')],
    options: { 'example.com/min-version': '1.3' },
  });

  // THEN
  expect(yaml(chart, 'BackendTLSPolicy')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: BackendTLSPolicy
metadata:
  name: shop-tls
  namespace: shop
spec:
  options:
    example.com/min-version: "1.3"
  targetRefs:
    - group: ""
      kind: Service
      name: api
      sectionName: https
    - group: ""
      kind: Service
      name: legacy
      sectionName: tls
    - group: example.com
      kind: Pool
      name: pool
  validation:
    caCertificateRefs:
      - group: ""
        kind: ConfigMap
        name: backend-ca
      - group: ""
        kind: Secret
        name: more
    hostname: api.internal
    subjectAltNames:
      - hostname: "*.api.internal"
        type: Hostname
      - type: URI
        uri: spiffe://example.com/ns/shop/sa/api
`);
});

test.each<[BackendTrust, object]>([
  [BackendTrust.system(), { wellKnownCACertificates: 'System' }],
  [BackendTrust.wellKnown('example.com/partners'), { wellKnownCACertificates: 'example.com/partners' }],
  [BackendTrust.authorities(CA), { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'backend-ca' }] }],
])('believes authorities (%#)', (trust, fields) => {
  const chart = shopChart();

  policy(chart, { trust });

  expect(objects(chart)[0].spec.validation).toEqual({ hostname: 'api.internal', ...fields });
});

test('a target may be any object of its namespace, or a part of it', () => {
  const chart = shopChart();
  const pool = new ApiObject(chart, 'pool', { apiVersion: 'example.com/v1', kind: 'Pool', metadata: { name: 'pool' } });

  policy(chart, { targets: [PolicyTarget.object(pool, 'member'), PolicyTarget.object(pool, 'other')] });

  expect(objects(chart)[1].spec.targetRefs).toEqual([
    { group: 'example.com', kind: 'Pool', name: 'pool', sectionName: 'member' }, { group: 'example.com', kind: 'Pool', name: 'pool', sectionName: 'other' },
  ]);
});

test('the only port of a Service needs no name', () => {
  const chart = shopChart();

  policy(chart, { targets: [PolicyTarget.service(service(chart, 'api', { port: 443 }), { port: 443 })] });

  expect(objects(chart)[1].spec.targetRefs).toEqual([{ group: '', kind: 'Service', name: 'api' }]);
});

const at = (portName: string, name = 'api') => PolicyTarget.service(name, { portName });

test.each<[string, Partial<BackendTlsPolicyProps>, Partial<BackendTlsPolicyProps>]>([
  ['TRF1178', { targets: [] }, { targets: [at('https')] }],
  ['TRF1178', { targets: [at('https'), at('https')] }, { targets: [at('https'), at('admin')] }],
  ['TRF1178', { targets: [at('https'), PolicyTarget.service('api')] }, { targets: [at('https'), PolicyTarget.service('web')] }],
  ['TRF1178', { targets: [PolicyTarget.service('api'), PolicyTarget.service('api')] }, { targets: [PolicyTarget.service('api'), PolicyTarget.named('example.com', 'Pool', 'api')] }],
  ['TRF1105', { targets: numbers(17).map(i => at('https', `api-${i}`)) }, { targets: numbers(16).map(i => at('https', `api-${i}`)) }],
  ['TRF1105', { options: options(17) }, { options: options(16) }],
  ['TRF1105', { subjectAltNames: names(6) }, { subjectAltNames: names(5) }],
  ['TRF1021', { hostname: '10.0.0.1' }, { hostname: 'api' }],
  ['TRF1021', { hostname: '*.internal' }, { hostname: 'any.internal' }],
  ['TRF1176', { trust: BackendTrust.authorities(CaCertificate.configMap('ca', { namespace: 'certs' })) }, { trust: BackendTrust.authorities(CaCertificate.configMap('ca', { namespace: 'shop' })) }],
  ['TRF1176', { targets: [PolicyTarget.service('api', { port: 443 })] }, { targets: [PolicyTarget.service('api')] }],
  ['TRF1176', { targets: [at('the port')] }, { targets: [at('the-port')] }],
])('%s: refuses a policy, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(() => policy(shopChart(), refused))).toMatchObject({ code, construct: 'shop/tls' });
  policy(shopChart(), taken);
});

test('refuses a Service of another namespace', () => {
  const chart = shopChart();
  const elsewhere = new ApiObject(chart, 'api', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'backends' } });

  expect(misuse(() => policy(chart, { targets: [PolicyTarget.service(elsewhere)] }))).toMatchObject({ code: 'TRF1176', value: 'Service api in namespace backends' });
  new BackendTlsPolicy(chart, 'beside', { targets: [PolicyTarget.service(elsewhere)], hostname: 'api', trust: BackendTrust.system(), metadata: { namespace: 'backends' } });
});

test('reports a ConfigMap without the key that is looked for', () => {
  const of = (data: object) => {
    const chart = shopChart();
    const configMap = new ApiObject(chart, 'ca', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ca' }, data });
    policy(chart, { trust: BackendTrust.authorities(CaCertificate.configMap(configMap)) });
    return chart;
  };

  expect(reported(of({ ca: 'a' }))).toContain('TRF1171 at shop/tls: got ["ca"]');
  expect(objects(of({ 'ca.crt': 'a' }))).toHaveLength(2);
});

test.each<[string, () => unknown, () => unknown]>([
  ['TRF1177', () => BackendTrust.wellKnown('partners'), () => BackendTrust.wellKnown('example.com/partners')],
  ['TRF1177', () => BackendTrust.authorities(), () => BackendTrust.authorities(CA)],
  ['TRF1105', () => BackendTrust.authorities(...Array(9).fill(CA)), () => BackendTrust.authorities(...Array(8).fill(CA))],
  ['TRF1177', () => CertificateName.uri('api.internal'), () => CertificateName.uri('spiffe://api.internal')],
  ['TRF1021', () => CertificateName.hostname('10.0.0.1'), () => CertificateName.hostname('*.internal')],
  ['TRF1176', () => PolicyTarget.service('api', { port: 443, portName: 'https' }), () => PolicyTarget.service('api', { port: 443 })],
  ['TRF1022', () => PolicyTarget.service('api', { port: 0 }), () => PolicyTarget.service('api', { port: 1 })],
])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

function numbers(count: number): number[] {
  return [...Array(count).keys()];
}

function options(count: number): { [option: string]: string } {
  return Object.fromEntries(numbers(count).map(i => [`example.com/option-${i}`, 'on']));
}

function names(count: number): CertificateName[] {
  return numbers(count).map(i => CertificateName.hostname(`api-${i}.internal`));
}
