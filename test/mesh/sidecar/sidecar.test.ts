import { ApiObject, Duration } from 'cdk8s';
import { ConfigMap, Deployment } from 'cdk8s-plus-28';
import {
  ContainerPatch, ExcludedProtocol, IpFamilyMode, JsonChange, MeshDestination, MeshExternalService, MeshMtls, MeshServicesMode, ServiceTag, Sidecar,
  SidecarGateway, SidecarLogLevel, SidecarOptions, XdsTransport, ZoneProxy,
} from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { deployment, service, shop } from '../fixtures';

/** Labels and annotations that options make of pods which have none. */
function marks(options: SidecarOptions): { labels: Record<string, string>; annotations: Record<string, string> } {
  const { chart } = shop();
  Sidecar.of(deployment(chart, 'cart')).configure(options);
  const { labels: { app, version, ...labels }, annotations } = objects(chart).find(({ kind }) => kind === 'Deployment').spec.template.metadata;
  expect([app, version]).toEqual(['cart', '1']);
  return { labels, annotations };
}

test('a Deployment of cdk8s-plus says how its sidecars differ', () => {
  const { chart, mesh, api } = shop();
  const db = new MeshExternalService(chart, 'db', { mesh, metadata: { name: 'db' }, port: 5432, endpoints: [{ address: 'db.example.com', port: 5432 }] });
  const patch = new ContainerPatch(chart, 'limits', { mesh, metadata: { name: 'limits' }, sidecar: [JsonChange.add('/resources/limits/cpu', '2')] });
  const cart = new Deployment(chart, 'cart', { metadata: { name: 'cart' }, containers: [{ image: 'cart', portNumber: 8080 }] });

  Sidecar.of(cart).configure({
    reachableBackends: [api, db, MeshDestination.multiZoneService('stock', { namespace: 'kuma-system', port: 80 }), MeshDestination.serviceLabels({ tier: 'core' })],
    excludeOutboundPorts: [9042, 9043],
    drainTime: Duration.seconds(90),
    containerPatches: [patch, ContainerPatch.fromContainerPatchName('elsewhere')],
  });

  const pods = objects(chart).find(({ kind }) => kind === 'Deployment').spec.template;
  expect(pods.metadata.annotations['kuma.io/reachable-backends']).toMatchInlineSnapshot(`
refs:
  - kind: MeshService
    name: api
    namespace: shop
  - kind: MeshExternalService
    name: db
    namespace: kuma-system
  - kind: MeshMultiZoneService
    name: stock
    namespace: kuma-system
    port: 80
  - kind: MeshService
    labels:
      tier: core

`);
  expect({ ...pods.metadata.annotations, 'kuma.io/reachable-backends': '…' }).toEqual({
    'kuma.io/container-patches': 'limits,elsewhere',
    'kuma.io/reachable-backends': '…',
    'kuma.io/service-account-token-volume': 'kuma-service-account-token',
    'kuma.io/sidecar-drain-time': '1m30s',
    'traffic.kuma.io/exclude-outbound-ports': '9042,9043',
  });
});

test.each<[string, SidecarOptions, Record<string, string>]>([
  ['the gateway of others', { gateway: SidecarGateway.DELEGATED }, { 'kuma.io/gateway': 'enabled' }],
  ['a gateway of Kuma', { gateway: SidecarGateway.BUILTIN }, { 'kuma.io/gateway': 'builtin' }],
  ['a zone ingress', { zoneProxy: ZoneProxy.ingress({ publicAddress: 'zone.example.com', publicPort: 10001 }) }, {
    'kuma.io/ingress': 'enabled', 'kuma.io/ingress-public-address': 'zone.example.com', 'kuma.io/ingress-public-port': '10001',
  }],
  ['a zone ingress behind its Service', { zoneProxy: ZoneProxy.ingress() }, { 'kuma.io/ingress': 'enabled' }],
  ['a zone egress', { zoneProxy: ZoneProxy.egress() }, { 'kuma.io/egress': 'enabled' }],
  ['tags', { tags: { version: '2' } }, { 'kuma.io/tags': '{"version":"2"}' }],
  ['no backends', { reachableBackends: [] }, { 'kuma.io/reachable-backends': 'refs: []\n' }],
  ['services by tags', { reachableServices: [ServiceTag.named('web_shop_svc_80'), ServiceTag.named('api_shop_svc_80')] }, {
    'kuma.io/transparent-proxying-reachable-services': 'web_shop_svc_80,api_shop_svc_80',
  }],
  ['direct access', { directAccess: [ServiceTag.any()] }, { 'kuma.io/direct-access-services': '*' }],
  ['inbound ports', { excludeInboundPorts: [9090] }, { 'traffic.kuma.io/exclude-inbound-ports': '9090' }],
  ['ports for users', {
    excludeOutboundPortsForUids: [{ uids: '1000' }, { uids: '1000-1003,2000', ports: '22,80-90' }, { uids: '0', protocol: ExcludedProtocol.UDP },
      { uids: '0', ports: '53', protocol: ExcludedProtocol.TCP }],
  }, { 'traffic.kuma.io/exclude-outbound-ports-for-uids': '1000;22,80-90:1000-1003,2000;udp:*:0;tcp:53:0' }],
  ['addresses', { excludeInboundIps: ['10.0.0.0/8', '::1'], excludeOutboundIps: ['192.0.2.1'] }, {
    'traffic.kuma.io/exclude-inbound-ips': '10.0.0.0/8,::1', 'traffic.kuma.io/exclude-outbound-ips': '192.0.2.1',
  }],
  ['packets', { dropInvalidPackets: true, iptablesLogs: false }, { 'traffic.kuma.io/drop-invalid-packets': 'true', 'traffic.kuma.io/iptables-logs': 'false' }],
  ['redirection', { transparentProxying: true, inboundPort: 25006, outboundPort: 25001, ipFamilyMode: IpFamilyMode.IPV4, transparentProxyConfigMap: 'proxy' }, {
    'kuma.io/transparent-proxying': 'enabled', 'kuma.io/transparent-proxying-inbound-port': '25006', 'kuma.io/transparent-proxying-outbound-port': '25001',
    'kuma.io/transparent-proxying-ip-family-mode': 'ipv4', 'traffic.kuma.io/transparent-proxy-configmap-name': 'proxy',
  }],
  ['eBPF', {
    ebpf: { bpfFsPath: '/bpf', cgroupPath: '/cgroup', tcAttachInterface: 'eth0', instanceIpVariable: 'IP', programsPath: '/programs' },
  }, {
    'kuma.io/transparent-proxying-ebpf': 'enabled', 'kuma.io/transparent-proxying-ebpf-bpf-fs-path': '/bpf', 'kuma.io/transparent-proxying-ebpf-cgroup-path': '/cgroup',
    'kuma.io/transparent-proxying-ebpf-tc-attach-iface': 'eth0', 'kuma.io/transparent-proxying-ebpf-instance-ip-env-var-name': 'IP',
    'kuma.io/transparent-proxying-ebpf-programs-source-path': '/programs',
  }],
  ['names', { builtinDns: true, builtinDnsPort: 25053, builtinDnsLogging: true }, {
    'kuma.io/builtin-dns': 'enabled', 'kuma.io/builtin-dns-port': '25053', 'kuma.io/builtin-dns-logging': 'enabled',
  }],
  ['probes', { applicationProbePort: 9005 }, { 'kuma.io/application-probe-proxy-port': '9005' }],
  ['no probes', { applicationProbePort: 0 }, { 'kuma.io/application-probe-proxy-port': '0' }],
  ['virtual probes', { virtualProbes: true, virtualProbesPort: 9005 }, { 'kuma.io/virtual-probes': 'enabled', 'kuma.io/virtual-probes-port': '9005' }],
  ['metrics', {
    metricsPort: 5671, metricsPath: '/stats', aggregateMetrics: [{ name: 'app', port: 8080 }, { name: 'jmx', port: 9999, path: '/jmx', address: '127.0.0.1', enabled: false }],
  }, {
    'prometheus.metrics.kuma.io/port': '5671', 'prometheus.metrics.kuma.io/path': '/stats', 'prometheus.metrics.kuma.io/aggregate-app-port': '8080',
    'prometheus.metrics.kuma.io/aggregate-jmx-port': '9999', 'prometheus.metrics.kuma.io/aggregate-jmx-path': '/jmx',
    'prometheus.metrics.kuma.io/aggregate-jmx-address': '127.0.0.1', 'prometheus.metrics.kuma.io/aggregate-jmx-enabled': 'false',
  }],
  ['the container', { environment: { A: '1', B: 'x y' }, concurrency: 0, adminPort: 9911, serviceAccountTokenVolume: 'token' }, {
    'kuma.io/sidecar-env-vars': 'A=1;B=x y', 'kuma.io/sidecar-proxy-concurrency': '0', 'kuma.io/envoy-admin-port': '9911', 'kuma.io/service-account-token-volume': 'token',
  }],
  ['logs', { logLevel: SidecarLogLevel.WARNING, componentLogLevels: { upstream: SidecarLogLevel.DEBUG, connection: SidecarLogLevel.OFF } }, {
    'kuma.io/envoy-log-level': 'warning', 'kuma.io/envoy-component-log-level': 'upstream:debug,connection:off',
  }],
  ['order', { initFirst: true, waitUntilReady: true, xdsTransport: XdsTransport.DELTA_GRPC }, {
    'kuma.io/init-first': 'enabled', 'kuma.io/wait-for-dataplane-ready': 'enabled', 'kuma.io/xds-transport-protocol-variant': 'DELTA_GRPC',
  }],
])('%s in annotations', (_, options, annotations) => {
  expect(marks(options)).toEqual({ labels: {}, annotations });
});

test.each<[string, SidecarOptions, Record<string, string>]>([
  ['no sidecar', { injection: false }, { 'kuma.io/sidecar-injection': 'disabled' }],
  ['the mesh', { injection: true, mesh: shop({ name: 'other' }).mesh }, { 'kuma.io/sidecar-injection': 'enabled', 'kuma.io/mesh': 'other' }],
  ['SPIRE', { spire: true }, { 'k8s.kuma.io/spire-support': 'enabled' }],
  ['an ingress of the mesh', { zoneProxy: ZoneProxy.meshIngress() }, { 'k8s.kuma.io/zone-proxy-type': 'ingress' }],
  ['an egress of the mesh', { zoneProxy: ZoneProxy.meshEgress() }, { 'k8s.kuma.io/zone-proxy-type': 'egress' }],
])('%s in labels', (_, options, labels) => {
  expect(marks(options)).toEqual({ labels, annotations: undefined });
});

test('redirection in all detail is a document of YAML', () => {
  const { annotations } = marks({
    transparentProxyConfig: {
      inbound: { enabled: true, port: 25006, includePorts: [80], excludePorts: [22], excludeIps: ['10.0.0.0/8'], insertFirst: true },
      outbound: { port: 25001, excludePortsForUids: [{ uids: '1000', ports: '443' }] },
      dns: { enabled: true, port: 25053, captureAll: false, skipConntrackZoneSplit: true, resolvConfigPath: '/etc/resolv.conf' },
      virtualNetworks: ['docker0:172.17.0.0/16'],
      ebpf: { bpfFsPath: '/bpf', cgroupPath: '/cgroup', tcAttachInterface: 'eth0', instanceIpVariable: 'IP', programsPath: '/programs' },
      kumaDpUser: '5678', ipFamilyMode: IpFamilyMode.DUAL_STACK, dropInvalidPackets: true, log: true, comments: false, verbose: true, storeFirewalld: false,
      wait: Duration.seconds(5), waitInterval: Duration.millis(2), maxRetries: 3, sleepBetweenRetries: Duration.seconds(2),
    },
  });

  expect(annotations['traffic.kuma.io/transparent-proxy-config']).toMatchInlineSnapshot(`
kumaDPUser: "5678"
ipFamilyMode: dualstack
dropInvalidPackets: true
verbose: true
storeFirewalld: false
comments:
  disabled: true
log:
  enabled: true
wait: 5
waitInterval: 2000
retry:
  maxRetries: 3
  sleepBetweenRetries: 2s
redirect:
  inbound:
    enabled: true
    port: 25006
    includePorts:
      - 80
    excludePorts:
      - 22
    excludePortsForIPs:
      - 10.0.0.0/8
    insertRedirectInsteadOfAppend: true
  outbound:
    port: 25001
    excludePortsForUIDs:
      - 443:1000
  dns:
    enabled: true
    captureAll: false
    skipConntrackZoneSplit: true
    resolvConfigPath: /etc/resolv.conf
    port: 25053
  vnet:
    networks:
      - docker0:172.17.0.0/16
ebpf:
  enabled: true
  bpffsPath: /bpf
  cgroupPath: /cgroup
  tcAttachIface: eth0
  instanceIPEnvVarName: IP
  programsSourcePath: /programs

`);
});

test('a ConfigMap may be given as its construct', () => {
  const chart = shopChart();
  const map = new ConfigMap(chart, 'proxy', { metadata: { name: 'proxy' }, data: { 'config.yaml': '{}' } });

  Sidecar.of(deployment(chart, 'cart')).configure({ transparentProxyConfigMap: map });

  expect(yaml(chart, 'Deployment')).toContain('traffic.kuma.io/transparent-proxy-configmap-name: proxy');
});

test('pods of all kinds have sidecars', () => {
  const chart = shopChart();
  const template = { metadata: {}, spec: { containers: [{ name: 'main', image: 'job' }], restartPolicy: 'Never' } };
  const cron = new ApiObject(chart, 'cron', { apiVersion: 'batch/v1', kind: 'CronJob', spec: { schedule: '@daily', jobTemplate: { spec: { template } } } });
  const pod = new ApiObject(chart, 'pod', { apiVersion: 'v1', kind: 'Pod', spec: template.spec });

  for (const pods of [cron, pod]) Sidecar.of(pods).configure({ concurrency: 1 });

  const [job, single] = objects(chart);
  expect(job.spec.jobTemplate.spec.template.metadata.annotations).toEqual({ 'kuma.io/sidecar-proxy-concurrency': '1' });
  expect(single.metadata.annotations).toEqual({ 'kuma.io/sidecar-proxy-concurrency': '1' });
});

test('a workload says it of its pods, by construct or by what its labels and its Service select', () => {
  const { chart, mesh } = shop();
  deployment(chart, 'stock');

  mesh.workload('cart', deployment(chart, 'cart'), { sidecar: { concurrency: 1 } });
  mesh.workload('stock', service(chart, 'stock'), { sidecar: { concurrency: 2 } });

  const concurrency = objects(chart).filter(({ kind }) => kind === 'Deployment').map(({ spec }) => spec.template.metadata.annotations['kuma.io/sidecar-proxy-concurrency']);
  expect(concurrency).toEqual(['2', '1']);
});

test('pods that this app does not make cannot be configured', () => {
  const { chart, mesh } = shop();

  mesh.workload('cart', { labels: { app: 'cart' } }, { sidecar: { concurrency: 1 } });

  expect(reported(chart)).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [shop/mesh/cart] TRF1522 at shop/mesh/cart: got "cart", expected pods of this app: sidecars of others cannot be configured here
  fix: mesh.workload('cart', deployment, { sidecar: … })
`);
});

test('what pods say already is not overwritten, and the same may be said twice', () => {
  const { chart } = shop();
  const cart = deployment(chart, 'cart');
  Sidecar.of(cart).configure({ concurrency: 1 }).configure({ concurrency: 1 });
  expect(yaml(chart, 'Deployment')).toContain('kuma.io/sidecar-proxy-concurrency: "1"');

  Sidecar.of(cart).configure({ concurrency: 2 });

  expect(reported(chart)).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [] TRF1002 at shop/cart: got "2", expected kuma.io/sidecar-proxy-concurrency of Deployment cart to stay "1", as shop/cart has it
  fix: let all who refer to it ask for the same, or use two objects
`);
});

test.each<[string, SidecarOptions, SidecarOptions]>([
  ['TRF1022', { excludeInboundPorts: [0] }, { excludeInboundPorts: [1] }],
  ['TRF1022', { applicationProbePort: 65536 }, { applicationProbePort: 65535 }],
  ['TRF1520', { concurrency: 1.5 }, { concurrency: 1 }],
  ['TRF1520', { excludeInboundIps: ['example.com'] }, { excludeInboundIps: ['192.0.2.1'] }],
  ['TRF1520', { excludeOutboundPortsForUids: [{ uids: 'root' }] }, { excludeOutboundPortsForUids: [{ uids: '0' }] }],
  ['TRF1520', { environment: { A: 'b=c' } }, { environment: { A: 'b-c' } }],
  ['TRF1520', { environment: { A: 'b;c' } }, { environment: { A: 'b,c' } }],
  ['TRF1520', { componentLogLevels: { 'up,stream': SidecarLogLevel.INFO } }, { componentLogLevels: { up_stream: SidecarLogLevel.INFO } }],
  ['TRF1520', { aggregateMetrics: [{ name: 'my_app', port: 80 }] }, { aggregateMetrics: [{ name: 'my-app', port: 80 }] }],
  ['TRF1520', { metricsPath: 'stats' }, { metricsPath: '/stats' }],
  ['TRF1520', { serviceAccountTokenVolume: 'my volume' }, { serviceAccountTokenVolume: 'my-volume' }],
  ['TRF1520', { reachableServices: [ServiceTag.any()] }, { directAccess: [ServiceTag.any()] }],
])('%s: %j is refused, %j is not', (code, wrong, right) => {
  const { chart, mesh } = shop();
  const sidecar = Sidecar.of(deployment(chart, 'cart'));

  const error = misuse(() => sidecar.configure(wrong));
  expect(error.code).toBe(code);
  expect(error.construct).toBe('shop/cart');
  expect(misuse(() => mesh.workload('web2', { labels: { app: 'web2' } }, { sidecar: wrong })).code).toBe(code);
  expect(() => sidecar.configure(right)).not.toThrow();
});

test('an address of a zone ingress comes with its port', () => {
  expect(misuse(() => ZoneProxy.ingress({ publicAddress: '192.0.2.1' })).code).toBe('TRF1520');
  expect(misuse(() => ZoneProxy.ingress({ publicPort: 10001 })).code).toBe('TRF1520');
  expect(misuse(() => ServiceTag.named('api.shop:80')).code).toBe('TRF1520');
});

test.each([
  ['the whole mesh', MeshDestination.mesh(), MeshDestination.service('api')],
  ['a route', MeshDestination.route('api'), MeshDestination.externalService('api')],
  ['a port by its name', MeshDestination.service('api', { port: 'http' }), MeshDestination.service('api', { port: 80 })],
])('%s is no backend that a sidecar can be limited to', (_, wrong, right) => {
  const configured = (backend: MeshDestination) => {
    const { chart } = shop();
    Sidecar.of(deployment(chart, 'cart')).configure({ reachableBackends: [backend] });
    return chart;
  };

  expect(reported(configured(wrong))).toContain('TRF1521 ');
  expect(yaml(configured(right), 'Deployment')).toContain('kuma.io/reachable-backends');
});

test('backends are those of meshes with MeshServices', () => {
  const { chart, api } = shop({ mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });
  const cart = deployment(chart, 'cart');

  Sidecar.of(cart).configure({ reachableServices: [ServiceTag.workload(api)] });
  expect(yaml(chart, 'Deployment')).toContain('reachable-services: api_shop_svc_8080');
  Sidecar.of(cart).configure({ reachableBackends: [api] });

  expect(reported(chart)).toContain('TRF1521 ');
});
