import { ApiObject, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import { DataSource, LogFormat, MeshLogging, MeshMetrics, MeshMtls, MeshServicesMode, MeshTracing, MtlsMode, Outside, Passthrough, ServiceMesh } from '../../src';
import { misuse, objects, shopChart, yaml } from '../fixtures';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

test('trusts nobody by default: identities by MeshIdentity, and no permission', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh');

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Exclusive
---
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-identity
  namespace: kuma-system
spec:
  provider:
    bundled:
      autogenerate:
        enabled: true
      insecureAllowSelfSigned: true
      meshTrustCreation: Enabled
    type: Bundled
  selector:
    dataplane:
      matchLabels: {}
  spiffeID:
    path: /ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}
    trustDomain: default.default.mesh.local
`);
});

test('signs with a CA of yours, for a trust domain of yours, and trusts what it is told to', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh', {
    name: 'payments',
    systemNamespace: 'mesh-system',
    zone: 'east',
    mtls: MeshMtls.identity({
      trustDomain: 'payments.example.com',
      ca: { certificate: DataSource.secret('ca-cert'), privateKey: DataSource.file('/etc/ca/key.pem') },
      certificateLifetime: Duration.minutes(90),
      trustedCertificates: [CERTIFICATE],
      mode: MtlsMode.PERMISSIVE,
    }),
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: payments
spec:
  meshServices:
    mode: Exclusive
---
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata:
  labels:
    kuma.io/mesh: payments
  name: shop-mesh-identity
  namespace: mesh-system
spec:
  provider:
    bundled:
      ca:
        certificate:
          secretRef:
            kind: Secret
            name: ca-cert
          type: Secret
        privateKey:
          file:
            path: /etc/ca/key.pem
          type: File
      certificateParameters:
        expiry: 1h30m
      insecureAllowSelfSigned: false
      meshTrustCreation: Disabled
    type: Bundled
  selector:
    dataplane:
      matchLabels: {}
  spiffeID:
    path: /ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}
    trustDomain: payments.example.com
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrust
metadata:
  labels:
    kuma.io/mesh: payments
  name: shop-mesh-trust
  namespace: mesh-system
spec:
  caBundles:
    - pem:
        value: |
          -----BEGIN CERTIFICATE-----
          MIIB
          -----END CERTIFICATE-----
      type: Pem
  trustDomain: payments.example.com
---
apiVersion: kuma.io/v1alpha1
kind: MeshTLS
metadata:
  labels:
    kuma.io/mesh: payments
  name: shop-mesh-tls
  namespace: mesh-system
spec:
  rules:
    - default:
        mode: Permissive
  targetRef:
    kind: Mesh
`);
});

test('has a builtin CA with rotation in a Mesh with a backend', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh', {
    mtls: MeshMtls.builtin({
      mode: MtlsMode.PERMISSIVE, certificateLifetime: Duration.days(1), caLifetime: Duration.days(3650), caRsaBits: 4096,
      certificateRequestTimeout: Duration.minutes(1), caRequestTimeout: Duration.millis(1500),
    }),
    zoneEgress: true,
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Exclusive
  mtls:
    backends:
      - conf:
          caCert:
            RSAbits: 4096
            expiration: 87600h
        dpCert:
          requestTimeout: 60s
          rotation:
            expiration: 24h
        mode: PERMISSIVE
        name: ca-1
        rootChain:
          requestTimeout: 1.5s
        type: builtin
    enabledBackend: ca-1
  routing:
    zoneEgress: true
`);
});

test('has a provided CA in a Mesh with a backend', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh', {
    mtls: MeshMtls.provided({ backend: 'vault', certificate: DataSource.secret('ca-cert'), privateKey: DataSource.secret('ca-key'), skipValidation: true }),
    meshServices: MeshServicesMode.EVERYWHERE,
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Everywhere
  mtls:
    backends:
      - conf:
          cert:
            secret: ca-cert
          key:
            secret: ca-key
        name: vault
        type: provided
    enabledBackend: vault
    skipValidation: true
`);
});

test('renders what Kuma 3 keeps: policies for what proxies tell and reach', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh', {
    mtls: MeshMtls.none(),
    metrics: MeshMetrics.prometheus(),
    tracing: MeshTracing.zipkin('http://jaeger.observability:9411/api/v2/spans'),
    logging: MeshLogging.standardOutput(LogFormat.json({ start: '%START_TIME%' })),
    passthrough: Passthrough.matched([Outside.domain('*.stripe.com', { port: 443 })]),
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Exclusive
---
apiVersion: kuma.io/v1alpha1
kind: MeshMetric
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-metrics
  namespace: kuma-system
spec:
  default:
    backends:
      - prometheus: {}
        type: Prometheus
  targetRef:
    kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-tracing
  namespace: kuma-system
spec:
  default:
    backends:
      - type: Zipkin
        zipkin:
          url: http://jaeger.observability:9411/api/v2/spans
  targetRef:
    kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-logging
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        backends:
          - file:
              format:
                json:
                  - key: start
                    value: "%START_TIME%"
                type: Json
              path: /dev/stdout
            type: File
      targetRef:
        kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshPassthrough
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-passthrough
  namespace: kuma-system
spec:
  default:
    appendMatch:
      - port: 443
        protocol: tls
        type: Domain
        value: "*.stripe.com"
    passthroughMode: Matched
  targetRef:
    kind: Mesh
`);
});

test('has the other fields of the Mesh where they are asked for', () => {
  const chart = shopChart();

  new ServiceMesh(chart, 'mesh', {
    mtls: MeshMtls.none(), outboundPassthrough: false, localityAwareLoadBalancing: true, forbidMeshExternalServices: true,
    requiredTags: [{ 'kuma.io/zone': 'east' }], forbiddenTags: [{ team: '*' }], skipCreatingInitialPolicies: ['*'], metadata: { labels: { team: 'shop' } },
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  labels:
    team: shop
  name: default
spec:
  constraints:
    dataplaneProxy:
      requirements:
        - tags:
            kuma.io/zone: east
      restrictions:
        - tags:
            team: "*"
  meshServices:
    mode: Exclusive
  networking:
    outbound:
      passthrough: false
  routing:
    defaultForbidMeshExternalServiceAccess: true
    localityAwareLoadBalancing: true
  skipCreatingInitialPolicies:
    - "*"
`);
});

test('an existing mesh renders nothing and can be referred to', () => {
  const chart = shopChart();

  const mesh = ServiceMesh.fromAttributes(chart, 'mesh', { name: 'payments', zone: 'east' });

  expect(mesh).toMatchObject({ meshName: 'payments', systemNamespace: 'kuma-system', trustDomain: 'payments.east.mesh.local' });
  expect(objects(chart)).toEqual([]);
});

test('makes Namespaces of the mesh, and labels those of others', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', { mtls: MeshMtls.none(), name: 'payments' });

  mesh.namespace('shop', { metadata: { labels: { team: 'shop' } } });
  mesh.namespace('policies', { sidecars: false });
  mesh.namespace(new ApiObject(chart, 'monitoring', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'monitoring' } }));

  expect(yaml(chart, 'Namespace')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Namespace
metadata:
  labels:
    kuma.io/mesh: payments
    kuma.io/sidecar-injection: enabled
    team: shop
  name: shop
---
apiVersion: v1
kind: Namespace
metadata:
  labels:
    kuma.io/mesh: payments
    kuma.io/sidecar-injection: disabled
  name: policies
---
apiVersion: v1
kind: Namespace
metadata:
  labels:
    kuma.io/mesh: payments
    kuma.io/sidecar-injection: enabled
  name: monitoring
  namespace: shop
`);
});

test('comes before everything that belongs to it in its chart', () => {
  const app = Testing.app();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const existing = new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap' });
  const mesh = new ServiceMesh(chart, 'mesh', { metrics: MeshMetrics.prometheus() });
  mesh.apiObject.addDependency(existing);

  expect(objects(chart).map(({ kind }) => kind)).toEqual(['ConfigMap', 'Mesh', 'MeshIdentity', 'MeshMetric']);
});

test('patches of fields that nobody knows reach the YAML', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', { mtls: MeshMtls.none() });

  ApiObject.of(mesh).addJsonPatch(JsonPatch.add('/spec/future', true));

  expect(objects(chart)[0].spec.future).toBe(true);
});

describe('refuses', () => {
  const mesh = (props: object) => () => new ServiceMesh(shopChart(), 'mesh', props);

  test('names that Kuma 3 does not take', () => {
    expect(misuse(mesh({ name: '1st' }))).toMatchObject({ code: 'TRF1210', value: '1st' });
    expect(mesh({ name: 'first' })).not.toThrow();
  });

  test('MeshIdentity without MeshServices only, which would fail at run time', () => {
    expect(misuse(mesh({ meshServices: MeshServicesMode.EVERYWHERE }))).toMatchObject({ code: 'TRF1211', construct: 'shop/mesh' });
    expect(mesh({ meshServices: MeshServicesMode.EVERYWHERE, mtls: MeshMtls.builtin() })).not.toThrow();
  });

  test('zone egress without a backend for mutual TLS', () => {
    expect(misuse(mesh({ zoneEgress: true }))).toMatchObject({ code: 'TRF1212' });
    expect(mesh({ zoneEgress: true, mtls: MeshMtls.builtin() })).not.toThrow();
  });

  test('to forbid self-signed CAs where Kuma makes the CA', () => {
    const ca = { certificate: DataSource.secret('a'), privateKey: DataSource.secret('b') };

    expect(misuse(() => MeshMtls.identity({ insecureAllowSelfSigned: false }))).toMatchObject({ code: 'TRF1201' });
    expect(() => MeshMtls.identity({ insecureAllowSelfSigned: false, ca })).not.toThrow();
  });

  test('trust domains that are none', () => {
    expect(misuse(() => MeshMtls.identity({ trustDomain: 'spiffe://shop' }))).toMatchObject({ code: 'TRF1202' });
    expect(() => MeshMtls.identity({ trustDomain: 'shop' })).not.toThrow();
  });

  test('backends that no Secret can be called after', () => {
    expect(misuse(() => MeshMtls.builtin({ backend: 'CA 1' }))).toMatchObject({ code: 'TRF1203' });
    expect(() => MeshMtls.builtin({ backend: 'ca-1' })).not.toThrow();
  });

  test('certificates that are never valid', () => {
    expect(misuse(() => MeshMtls.builtin({ certificateLifetime: Duration.millis(0) }))).toMatchObject({ code: 'TRF1206' });
    expect(() => MeshMtls.builtin({ certificateLifetime: Duration.millis(1) })).not.toThrow();
  });

  test('a private key where certificates are meant', () => {
    const trusted = (pem: string) => mesh({ mtls: MeshMtls.identity({ trustedCertificates: [pem] }) });

    expect(misuse(trusted(CERTIFICATE.replaceAll('CERTIFICATE', 'PRIVATE KEY')))).toMatchObject({ code: 'TRF1213' });
    expect(trusted(CERTIFICATE)).not.toThrow();
  });

  test('paths that a control plane cannot read, and sources that a backend cannot have', () => {
    expect(misuse(() => DataSource.file('ca.pem'))).toMatchObject({ code: 'TRF1204' });
    expect(misuse(() => DataSource.file('/etc/../ca.pem'))).toMatchObject({ code: 'TRF1204' });
    const provided = (privateKey: DataSource) => () => MeshMtls.provided({ certificate: DataSource.file('/ca.pem'), privateKey });
    expect(misuse(provided(DataSource.environmentVariable('KEY')))).toMatchObject({ code: 'TRF1205' });
    expect(provided(DataSource.insecureInline('KEY'))).not.toThrow();
  });
});
