import { ApiObject, Chart } from 'cdk8s';
import {
  CaCertificate, ClientValidation, DefaultScope, Gateway, GatewayClass, GatewayController, GatewayProps, GatewayRoute, IGatewayClass, Listener,
  ListenerTls, RouteSpec, TlsCertificate,
} from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { edge, http, https, TO_API } from '../fixtures';

const OTHER: IGatewayClass = { gatewayClassName: 'other', controller: GatewayController.named('example.com/gateways') };
const CLIENTS = CaCertificate.configMap('client-ca');

function gateway(chart: Chart, props: Partial<GatewayProps>): Gateway {
  return edge(chart, { gatewayClass: OTHER, listeners: [https()], ...props });
}

function configMap(chart: Chart, data: object): ApiObject {
  return new ApiObject(chart, 'ca', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ca', namespace: 'certs' }, ...data });
}

test('asks clients for certificates, on some ports for others or none, and has one of its own', () => {
  const chart = shopChart();

  gateway(chart, {
    clientValidation: ClientValidation.required(CLIENTS, CaCertificate.named('example.com', 'Bundle', 'partners', { namespace: 'certs' })),
    clientValidationByPort: { 8443: ClientValidation.optional(CaCertificate.secret('lax-ca')), 9443: ClientValidation.none() },
    backendClientCertificate: 'edge-identity',
  });

  expect(yaml(chart, 'Gateway')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shop-edge
  namespace: shop
spec:
  gatewayClassName: other
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: edge-cert
        mode: Terminate
  tls:
    backend:
      clientCertificateRef:
        name: edge-identity
    frontend:
      default:
        validation:
          caCertificateRefs:
            - group: ""
              kind: ConfigMap
              name: client-ca
            - group: example.com
              kind: Bundle
              name: partners
              namespace: certs
          mode: AllowValidOnly
      perPort:
        - port: 8443
          tls:
            validation:
              caCertificateRefs:
                - group: ""
                  kind: Secret
                  name: lax-ca
              mode: AllowInsecureFallback
        - port: 9443
          tls: {}
`);
  expect(yaml(chart, 'ReferenceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-gateway-to-bundle
  namespace: certs
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: Gateway
      namespace: shop
  to:
    - group: example.com
      kind: Bundle
      name: partners
`);
});

test('on single ports alone, clients are free elsewhere', () => {
  const chart = shopChart();

  gateway(chart, { clientValidationByPort: { 8443: ClientValidation.required(CLIENTS) } });

  expect(objects(chart)[0].spec.tls.frontend.default).toEqual({});
});

test('takes the constructs of objects', () => {
  const chart = shopChart();
  const bundle = new ApiObject(chart, 'bundle', { apiVersion: 'example.com/v1', kind: 'Bundle', metadata: { name: 'partners' } });
  const secret = new ApiObject(chart, 'secret', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'identity', namespace: 'certs' }, type: 'kubernetes.io/tls', stringData: { 'tls.crt': 'a', 'tls.key': 'b' } });

  gateway(chart, {
    clientValidation: ClientValidation.required(CaCertificate.configMap(configMap(chart, { data: { 'ca.crt': 'a' } })), CaCertificate.object(bundle)),
    backendClientCertificate: secret,
  });

  const { frontend, backend } = objects(chart).find(({ kind }) => kind === 'Gateway').spec.tls;
  expect(frontend.default.validation.caCertificateRefs).toEqual([
    { group: '', kind: 'ConfigMap', name: 'ca', namespace: 'certs' }, { group: 'example.com', kind: 'Bundle', name: 'partners' },
  ]);
  expect(backend.clientCertificateRef).toEqual({ name: 'identity', namespace: 'certs' });
});

test('reports an object of this app without the key that is looked for', () => {
  const of = (data: object) => {
    const chart = shopChart();
    gateway(chart, { clientValidation: ClientValidation.required(CaCertificate.configMap(configMap(chart, data))) });
    return chart;
  };

  expect(reported(of({ data: { 'tls.crt': 'a' } }))).toContain('TRF1171 at shop/edge: got ["tls.crt"], expected the key ca.crt in ConfigMap ca');
  expect(objects(of({ binaryData: { 'ca.crt': 'YQ==' } }))).toHaveLength(3);
});

test.each([GatewayClass.kuma(), GatewayClass.kong(), GatewayClass.kongOperator()])('refuses what the controller would ignore, and others rely on (%#)', gatewayClass => {
  const of = (props: Partial<GatewayProps>) => () => gateway(shopChart(), { gatewayClass, ...props });

  expect(misuse(of({ clientValidation: ClientValidation.required(CLIENTS) }))).toMatchObject({ code: 'TRF1137', value: 'clientValidation', construct: 'shop/edge' });
  expect(misuse(of({ backendClientCertificate: 'identity' }))).toMatchObject({ code: 'TRF1137', value: 'backendClientCertificate' });
  expect(of({})).not.toThrow();
});

test.each<[string, () => unknown, () => unknown]>([
  ['TRF1140', () => ClientValidation.required(), () => ClientValidation.required(CLIENTS)],
  ['TRF1140', () => ClientValidation.optional(), () => ClientValidation.none()],
  ['TRF1105', () => ClientValidation.required(...Array(17).fill(CLIENTS)), () => ClientValidation.required(...Array(16).fill(CLIENTS))],
  ['TRF1022', () => byPort('https'), () => byPort('443')],
  ['TRF1023', () => CaCertificate.configMap('The CA'), () => CaCertificate.configMap('the-ca')],
  ['TRF1023', () => TlsCertificate.named('', 'Secret', 'The cert'), () => TlsCertificate.named('', 'Secret', 'the-cert')],
  ['TRF1140', () => ListenerTls.terminateByOptions({}), () => ListenerTls.terminateByOptions({ 'example.com/certificate': 'edge' })],
  ['TRF1140', () => ListenerTls.terminateByOptions({ a: 'a'.repeat(4097) }), () => ListenerTls.terminateByOptions({ a: 'a'.repeat(4096) })],
])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

test('certificates of listeners may be of other kinds, or a matter of options', () => {
  const chart = shopChart();
  const certificate = new ApiObject(chart, 'certificate', { apiVersion: 'example.com/v1', kind: 'ManagedCertificate', metadata: { name: 'edge' } });

  gateway(chart, {
    listeners: [
      Listener.https({ tls: ListenerTls.terminate(TlsCertificate.object(certificate), { additionalCertificates: [TlsCertificate.secret('more', { namespace: 'certs' })] }) }),
      Listener.https({ port: 8443, tls: ListenerTls.terminateByOptions({ 'example.com/certificate': 'edge' }) }),
    ],
  });

  expect(objects(chart).find(({ kind }) => kind === 'Gateway').spec.listeners.map(({ tls }: any) => tls)).toEqual([
    { mode: 'Terminate', certificateRefs: [{ group: 'example.com', kind: 'ManagedCertificate', name: 'edge' }, { name: 'more', namespace: 'certs' }] },
    { mode: 'Terminate', options: { 'example.com/certificate': 'edge' } },
  ]);
});

test('a default gateway takes routes that ask for one', () => {
  const chart = shopChart();

  gateway(chart, { defaultScope: DefaultScope.ALL });
  new GatewayRoute(chart, 'route', { spec: http(), useDefaultGateways: DefaultScope.ALL });
  new GatewayRoute(chart, 'tcp', { spec: RouteSpec.tcp({ backends: TO_API.backends! }), useDefaultGateways: DefaultScope.ALL });

  const specs = objects(chart, { channel: 'experimental' }).map(({ spec }) => spec);
  expect(specs.map(({ defaultScope, useDefaultGateways, parentRefs }) => [defaultScope, useDefaultGateways, parentRefs])).toEqual([
    ['All', undefined, undefined], [undefined, 'All', undefined], [undefined, 'All', undefined],
  ]);
});

test('a route that asks for no gateway at all does nothing', () => {
  const chart = shopChart();

  new GatewayRoute(chart, 'route', { spec: http(), useDefaultGateways: DefaultScope.NONE });

  expect(reported(chart)).toContain('TRF1141 at shop/route');
});

function byPort(port: string): Gateway {
  return gateway(shopChart(), { clientValidationByPort: { [port]: ClientValidation.none() } });
}
