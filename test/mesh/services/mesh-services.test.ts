import {
  DataSource, ExternalServerName, ExternalTls, ExternalTlsVerification, HostnameGenerator, HostnamePart, HostnameSelector, KumaControlPlane,
  KumaCrdsPlace, MeshBackend, MeshExternalService, MeshMtls,
  MeshExternalServiceProps, MeshHealthCheck, HealthProbe, MeshHTTPRoute, MeshMultiZoneService, MeshService, MeshServiceSelector, MultiZoneServicePort,
  Protocol, ServiceIdentity, TlsVersion,
} from '../../../src';
import { misuse, objects, reported, yaml } from '../../fixtures';
import { shop } from '../fixtures';

const DB = { address: 'db.example.com', port: 5432 };

test('an external service has a name in the mesh, and TLS that proxies speak', () => {
  const { chart, mesh } = shop();

  new MeshExternalService(chart, 'db', {
    mesh, metadata: { name: 'db' }, port: 5432, endpoints: [DB, { address: '192.0.2.1', port: 5433, priority: 1 }],
    tls: ExternalTls.originate({
      minVersion: TlsVersion.TLS_1_2, maxVersion: TlsVersion.TLS_1_3, allowRenegotiation: true, verification: ExternalTlsVerification.SECURED, ca: DataSource.secret('db-ca'),
      serverName: 'db.example.com', subjectAltNames: [ExternalServerName.exact('db.example.com'), ExternalServerName.prefix('spiffe://example.com/')],
      clientCertificate: { certificate: DataSource.insecureInline('pem'), privateKey: DataSource.insecureInlineBase64('cGVt') },
    }),
  });

  expect(yaml(chart, 'MeshExternalService')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshExternalService
metadata:
  labels:
    kuma.io/mesh: default
  name: db
  namespace: kuma-system
spec:
  endpoints:
    - address: db.example.com
      port: 5432
    - address: 192.0.2.1
      port: 5433
      priority: 1
  match:
    port: 5432
    type: HostnameGenerator
  tls:
    allowRenegotiation: true
    enabled: true
    verification:
      caCert:
        secret: db-ca
      clientCert:
        inlineString: pem
      clientKey:
        inline: cGVt
      mode: Secured
      serverName: db.example.com
      subjectAltNames:
        - type: Exact
          value: db.example.com
        - type: Prefix
          value: spiffe://example.com/
    version:
      max: TLS13
      min: TLS12
`);
});

test('an extension may know the endpoints', () => {
  const { chart, mesh } = shop();

  new MeshExternalService(chart, 'bucket', { mesh, port: 443, protocol: Protocol.HTTP, extension: { type: 'Lambda', config: { arn: 'a' } } });

  expect(objects(chart).find(({ kind }) => kind === 'MeshExternalService').spec).toEqual({
    match: { type: 'HostnameGenerator', port: 443, protocol: 'http' }, extension: { type: 'Lambda', config: { arn: 'a' } },
  });
});

test('services of one zone, of all zones and from outside are destinations and backends', () => {
  const { chart, mesh, api } = shop();
  const external = new MeshExternalService(chart, 'db', { mesh, port: 5432, endpoints: [DB] });
  const everywhere = new MeshMultiZoneService(chart, 'cart', {
    mesh, matchLabels: { 'kuma.io/display-name': 'cart' }, ports: [{ port: 80, name: 'http', protocol: Protocol.HTTP }],
  });
  const here = new MeshService(chart, 'vm', {
    mesh, selector: MeshServiceSelector.labels({ app: 'vm' }), ports: [{ port: 80, targetPort: 8080, protocol: Protocol.HTTP }],
    identities: [ServiceIdentity.spiffeId('spiffe://example.com/vm'), ServiceIdentity.serviceTag('vm')], available: true,
  });
  const all = [external, everywhere, here];

  new MeshHealthCheck(chart, 'health', { to: all, probes: [HealthProbe.tcp()], metadata: { namespace: 'kuma-system' } });
  new MeshHTTPRoute(chart, 'route', { to: [api], rules: [{ backends: all.map(one => MeshBackend.of(one)) }] });

  expect(yaml(chart, 'MeshMultiZoneService')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshMultiZoneService
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-cart
  namespace: shop
spec:
  ports:
    - appProtocol: http
      name: http
      port: 80
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: cart
`);
  expect(yaml(chart, 'MeshService')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshService
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-vm
  namespace: shop
spec:
  identities:
    - type: SpiffeID
      value: spiffe://example.com/vm
    - type: ServiceTag
      value: vm
  ports:
    - appProtocol: http
      port: 80
      targetPort: 8080
  selector:
    dataplaneLabels:
      matchLabels:
        app: vm
  state: Available
`);
  const [health, route] = ['MeshHealthCheck', 'MeshHTTPRoute'].map(kind => objects(chart).find(object => object.kind === kind).spec.to);
  const targets = [
    { kind: 'MeshExternalService', name: 'shop-db', namespace: 'kuma-system' }, { kind: 'MeshMultiZoneService', name: 'shop-cart', namespace: 'shop' },
    { kind: 'MeshService', name: 'shop-vm', namespace: 'shop' },
  ];
  expect(health.map((entry: any) => entry.targetRef)).toEqual(targets);
  expect(route[0].rules[0].default.backendRefs).toEqual([targets[0], { ...targets[1], port: 80 }, { ...targets[2], port: 80 }]);
});

test('hostnames are made of parts, and services say what they are by default', () => {
  const { chart, mesh } = shop();

  new HostnameGenerator(chart, 'names', {
    selector: HostnameSelector.services(),
    template: `${HostnamePart.DISPLAY_NAME}.${HostnamePart.label('k8s.kuma.io/service-name')}.${HostnamePart.NAMESPACE}.${HostnamePart.MESH}.${HostnamePart.ZONE}.local`,
  });

  expect(objects(chart).find(({ kind }) => kind === 'HostnameGenerator').spec.template)
    .toBe('{{ .DisplayName }}.{{ label "k8s.kuma.io/service-name" }}.{{ .Namespace }}.{{ .Mesh }}.{{ .Zone }}.local');
  expect(misuse(() => HostnamePart.label('a"b')).code).toBe('TRF1523');
  expect(new MeshExternalService(chart, 'db', { mesh, metadata: { name: 'db' }, port: 5432, endpoints: [DB] }).hostname).toBe('db.extsvc.mesh.local');
  const everywhere = new MeshMultiZoneService(chart, 'cart', { mesh, metadata: { name: 'cart' }, matchLabels: { app: 'cart' }, ports: [{ port: 80 }] });
  expect(everywhere.hostname).toBe('cart.mzsvc.mesh.local');
});

test('hostnames are made by templates', () => {
  const { chart, mesh } = shop();

  new HostnameGenerator(mesh, 'names', {
    selector: HostnameSelector.services({ 'kuma.io/env': 'kubernetes' }), template: '{{ .DisplayName }}.{{ label "k8s.kuma.io/namespace" }}.svc.{{ .Zone }}.mesh.local',
  });
  new HostnameGenerator(chart, 'all', { selector: HostnameSelector.multiZoneServices(), template: '{{ .Name }}.mesh', extension: 'dns', extensionConfig: { ttl: 5 } });
  new HostnameGenerator(chart, 'external', { selector: HostnameSelector.externalServices(), template: '{{ if .Zone }}a{{ end }}.mesh' });

  expect(yaml(chart, 'HostnameGenerator')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: HostnameGenerator
metadata:
  name: shop-mesh-names
  namespace: kuma-system
spec:
  selector:
    meshService:
      matchLabels:
        kuma.io/env: kubernetes
  template: '{{ .DisplayName }}.{{ label "k8s.kuma.io/namespace" }}.svc.{{ .Zone }}.mesh.local'
---
apiVersion: kuma.io/v1alpha1
kind: HostnameGenerator
metadata:
  name: shop-all
  namespace: kuma-system
spec:
  extension:
    config:
      ttl: 5
    type: dns
  selector:
    meshMultiZoneService:
      matchLabels: {}
  template: "{{ .Name }}.mesh"
---
apiVersion: kuma.io/v1alpha1
kind: HostnameGenerator
metadata:
  name: shop-external
  namespace: kuma-system
spec:
  selector:
    meshExternalService:
      matchLabels: {}
  template: "{{ if .Zone }}a{{ end }}.mesh"
`);
});

describe('refuses', () => {
  test('external services that cannot be reached', () => {
    const { chart, mesh } = shop();
    let number = 0;
    const external = (props: Partial<MeshExternalServiceProps>) => () => new MeshExternalService(chart, `x${number++}`, { mesh, port: 80, endpoints: [DB], ...props });

    expect(misuse(external({ endpoints: [] }))).toMatchObject({ code: 'TRF1229' });
    expect(misuse(external({ endpoints: [{ ...DB, address: 'https://db.example.com' }] }))).toMatchObject({ code: 'TRF1229', value: 'https://db.example.com' });
    expect(misuse(external({ endpoints: [{ ...DB, priority: 129 }] }))).toMatchObject({ code: 'TRF1229', value: 129 });
    expect(external({ endpoints: [{ ...DB, priority: 128 }] })).not.toThrow();
    expect(misuse(external({ protocol: Protocol.KAFKA }))).toMatchObject({ code: 'TRF1229', value: 'kafka' });
    expect(external({ protocol: Protocol.GRPC })).not.toThrow();
    expect(misuse(external({ extension: { type: 'Lambda' } }))).toMatchObject({ code: 'TRF1229' });
    expect(external({ extension: { type: 'Lambda' }, endpoints: undefined })).not.toThrow();
    expect(misuse(external({ metadata: { namespace: 'shop' } }))).toMatchObject({ code: 'TRF1214' });
    expect(misuse(external({ metadata: { name: 'a.b' } }))).toMatchObject({ code: 'TRF1220' });
    expect(external({ metadata: { name: 'a-b', namespace: 'kuma-system' } })).not.toThrow();
  });

  test('external services of a mesh that encrypts nothing, or beside a control plane without zone egress', () => {
    const plain = shop({ mtls: MeshMtls.none() });
    new MeshExternalService(plain.chart, 'db', { mesh: plain.mesh, port: 5432, endpoints: [DB] });
    expect(reported(plain.chart)).toContain('TRF1547 at shop/db: got "default"');

    const beside = (egress?: object) => {
      const { chart, mesh } = shop();
      new KumaControlPlane(chart, 'kuma', { egress, crds: KumaCrdsPlace.LEFT_OUT });
      new MeshExternalService(chart, 'db', { mesh, port: 5432, endpoints: [DB] });
      return chart;
    };
    expect(reported(beside())).toContain('TRF1548 at shop/db: got "shop-db"');
    expect(() => objects(beside({}), false)).not.toThrow();
  });

  test('TLS that cannot be', () => {
    expect(misuse(() => ExternalTls.originate({ minVersion: TlsVersion.TLS_1_3, maxVersion: TlsVersion.TLS_1_2 }))).toMatchObject({ code: 'TRF1277' });
    expect(misuse(() => ExternalTls.originate({ ca: DataSource.file('/ca.pem') }))).toMatchObject({ code: 'TRF1205' });
    expect(misuse(() => ExternalTls.originate({ serverName: 'https://a' }))).toMatchObject({ code: 'TRF1021' });
    expect(() => ExternalTls.originate({ ca: DataSource.secret('ca'), serverName: 'a.example.com' })).not.toThrow();
  });

  test('services without ports, labels or protocols that all zones have', () => {
    const { chart, mesh } = shop();
    const service = (id: string, ports: MultiZoneServicePort[], matchLabels: Record<string, string> = { app: 'a' }) =>
      () => new MeshMultiZoneService(chart, id, { mesh, matchLabels, ports });

    expect(misuse(service('a', []))).toMatchObject({ code: 'TRF1227' });
    expect(misuse(service('b', [{ port: 80 }, { port: 80, name: 'x' }]))).toMatchObject({ code: 'TRF1227' });
    expect(misuse(service('c', [{ port: 80, name: '' }]))).toMatchObject({ code: 'TRF1227' });
    expect(misuse(service('d', [{ port: 0 }]))).toMatchObject({ code: 'TRF1022' });
    expect(misuse(service('e', [{ port: 80 }], {}))).toMatchObject({ code: 'TRF1225' });
    expect(misuse(service('f', [{ port: 80, protocol: Protocol.MYSQL }]))).toMatchObject({ code: 'TRF1228' });
    expect(service('g', [{ port: 80 }, { port: 81, protocol: Protocol.KAFKA }])).not.toThrow();
  });

  test('templates that make no hostname', () => {
    const { chart } = shop();
    const generator = (id: string, template: string) => () => new HostnameGenerator(chart, id, { selector: HostnameSelector.services(), template });

    for (const [index, wrong] of ['', '{{ .Name }}.MESH', '{{ .Name }}..mesh', '.{{ .Name }}', '{{ .Name }}_svc.mesh', '{{ .Nmae }}.mesh'].entries()) {
      expect(misuse(generator(`a${index}`, wrong))).toMatchObject({ code: 'TRF1298' });
    }
    expect(generator('b', '{{.Name}}.{{ .Mesh }}.mesh')).not.toThrow();
    expect(misuse(() => new HostnameGenerator(chart, 'c', { selector: HostnameSelector.services(), template: 'a', extensionConfig: {} }))).toMatchObject({ code: 'TRF1256' });
    expect(misuse(() => new HostnameGenerator(chart, 'd', { selector: HostnameSelector.services(), template: 'a', metadata: { namespace: 'shop' } }))).toMatchObject({ code: 'TRF1214' });
  });
});
