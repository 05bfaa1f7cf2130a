import { Chart, Duration } from 'cdk8s';
import {
  GatewayClass, GatewayController, GatewayServiceType, KongConfigDump, KongControlPlane, KongDataPlane, KongGateway, KongGatewayApi,
  KongGatewayConfiguration, KongGatewayProps, KongOperatorOptions, KongPluginInstallation, KongShape, KongStream, KongTrafficPolicy,
  KongWatchNamespaceGrant,
} from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';

function made(options: KongOperatorOptions = {}, props: KongGatewayProps = {}): Chart {
  const chart = shopChart();
  new KongGateway(chart, 'kong', { name: 'kong', shape: KongShape.operator(options), ...props });
  return chart;
}

test('for Ingresses there are a data plane and its control plane', () => {
  expect(yaml(made({ controlPlane: { featureGates: { RewriteURIs: true } } }))).toMatchInlineSnapshot(`
apiVersion: gateway-operator.konghq.com/v1beta1
kind: DataPlane
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong
  namespace: shop
spec:
  deployment:
    podTemplateSpec:
      metadata:
        labels:
          app.kubernetes.io/instance: kong
          app.kubernetes.io/name: kong
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
              - podAffinityTerm:
                  labelSelector:
                    matchExpressions:
                      - key: app.kubernetes.io/name
                        operator: In
                        values:
                          - kong
                      - key: app.kubernetes.io/instance
                        operator: In
                        values:
                          - kong
                  topologyKey: kubernetes.io/hostname
                weight: 100
        containers:
          - env:
              - name: KONG_ANONYMOUS_REPORTS
                value: "off"
              - name: KONG_MEM_CACHE_SIZE
                value: 128m
              - name: KONG_NGINX_WORKER_PROCESSES
                value: "2"
              - name: KONG_PROXY_ACCESS_LOG
                value: /dev/stdout
              - name: KONG_ROUTER_FLAVOR
                value: traditional_compatible
            image: kong/kong-gateway:3.14
            name: proxy
            resources:
              limits:
                memory: 1Gi
              requests:
                cpu: 500m
                memory: 1Gi
        nodeSelector:
          kubernetes.io/os: linux
        topologySpreadConstraints:
          - labelSelector:
              matchLabels:
                app.kubernetes.io/instance: kong
                app.kubernetes.io/name: kong
            maxSkew: 1
            topologyKey: topology.kubernetes.io/zone
            whenUnsatisfiable: ScheduleAnyway
    replicas: 2
  network:
    services:
      ingress:
        type: LoadBalancer
  resources:
    podDisruptionBudget:
      spec:
        maxUnavailable: 1
---
apiVersion: gateway-operator.konghq.com/v2beta1
kind: ControlPlane
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong
  namespace: shop
spec:
  dataplane:
    ref:
      name: kong
    type: ref
  featureGates:
    - name: RewriteURIs
      state: enabled
  ingressClass: kong
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong
spec:
  controller: ingress-controllers.konghq.com/kong
`);
});

test('for Gateways there is a class with settings', () => {
  const chart = made({ ingress: false }, { gatewayApi: KongGatewayApi.STANDARD, proxy: { type: GatewayServiceType.NODE_PORT }, autoscaling: {} });

  expect(objects(chart).map(({ kind }: { kind: string }) => kind)).toEqual(['GatewayConfiguration', 'GatewayClass']);
  expect(yaml(chart, 'GatewayClass')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong
spec:
  controllerName: konghq.com/gateway-operator
  parametersRef:
    group: gateway-operator.konghq.com
    kind: GatewayConfiguration
    name: kong
    namespace: shop
`);
  expect(misuse(() => made({ ingress: false })).code).toBe('TRF1623');
});

test('namespaces that are watched let it', () => {
  const chart = made({}, { watchNamespaces: ['shop', 'blog'] });

  expect(yaml(chart, 'WatchNamespaceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway-operator.konghq.com/v1alpha1
kind: WatchNamespaceGrant
metadata:
  name: kong
  namespace: blog
spec:
  from:
    - group: gateway-operator.konghq.com
      kind: ControlPlane
      namespace: shop
`);
  expect(yaml(chart, 'ControlPlane')).toContain('type: list');
});

test('plugins of one\'s own are brought in, and switched on', () => {
  const chart = shopChart();
  const header = new KongPluginInstallation(chart, 'my-header', { image: 'registry.example.com/my-header:1.0.0', metadata: { name: 'my-header' } });

  new KongGateway(chart, 'kong', { name: 'kong', shape: KongShape.operator({ plugins: [header] }) });

  const [{ spec }] = objects(chart).filter(({ kind }: { kind: string }) => kind === 'DataPlane');
  expect(spec.pluginsToInstall).toEqual([{ name: 'my-header' }]);
  expect(spec.deployment.podTemplateSpec.spec.containers[0].env).toContainEqual({ name: 'KONG_PLUGINS', value: 'bundled,my-header' });
});

test('HTTPS may be all there is', () => {
  const chart = shopChart();

  new KongDataPlane(chart, 'kong', { proxy: { httpsOnly: true } });

  const [{ spec }] = objects(chart);
  expect(spec.network.services.ingress.ports).toEqual([{ name: 'https', port: 443, targetPort: 8443 }]);
});

test('ports of one\'s own are said to Kong as well', () => {
  const chart = shopChart();

  new KongDataPlane(chart, 'kong', { proxy: { httpPort: 8080, trafficPolicy: KongTrafficPolicy.LOCAL } });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway-operator.konghq.com/v1beta1
kind: DataPlane
metadata:
  name: shop-kong
  namespace: shop
spec:
  deployment:
    podTemplateSpec:
      metadata:
        labels:
          app.kubernetes.io/instance: shop-kong
          app.kubernetes.io/name: kong
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
              - podAffinityTerm:
                  labelSelector:
                    matchExpressions:
                      - key: app.kubernetes.io/name
                        operator: In
                        values:
                          - kong
                      - key: app.kubernetes.io/instance
                        operator: In
                        values:
                          - shop-kong
                  topologyKey: kubernetes.io/hostname
                weight: 100
        containers:
          - env:
              - name: KONG_ANONYMOUS_REPORTS
                value: "off"
              - name: KONG_MEM_CACHE_SIZE
                value: 128m
              - name: KONG_NGINX_WORKER_PROCESSES
                value: "2"
              - name: KONG_PORT_MAPS
                value: 8080:8000, 443:8443
              - name: KONG_PROXY_ACCESS_LOG
                value: /dev/stdout
              - name: KONG_PROXY_LISTEN
                value: 0.0.0.0:8000 reuseport backlog=16384, 0.0.0.0:8443 http2 ssl reuseport backlog=16384
              - name: KONG_ROUTER_FLAVOR
                value: traditional_compatible
            image: kong/kong-gateway:3.14
            name: proxy
            resources:
              limits:
                memory: 1Gi
              requests:
                cpu: 500m
                memory: 1Gi
        nodeSelector:
          kubernetes.io/os: linux
        topologySpreadConstraints:
          - labelSelector:
              matchLabels:
                app.kubernetes.io/instance: shop-kong
                app.kubernetes.io/name: kong
            maxSkew: 1
            topologyKey: topology.kubernetes.io/zone
            whenUnsatisfiable: ScheduleAnyway
    replicas: 2
  network:
    services:
      ingress:
        externalTrafficPolicy: Local
        ports:
          - name: http
            port: 8080
            targetPort: 8000
          - name: https
            port: 443
            targetPort: 8443
        type: LoadBalancer
  resources:
    podDisruptionBudget:
      spec:
        maxUnavailable: 1
`);
});

test('the certificate for all other hosts is mounted', () => {
  const chart = shopChart();

  new KongDataPlane(chart, 'kong', { defaultCertificate: 'wildcard-tls' });

  const [{ spec: { deployment: { podTemplateSpec: { spec } } } }] = objects(chart);
  expect(spec.volumes).toEqual([{ name: 'default-certificate', secret: { secretName: 'wildcard-tls' } }]);
  expect(spec.containers[0].volumeMounts).toHaveLength(1);
});

test('metrics of its pods are read where they are', () => {
  expect(yaml(made({}, { metrics: { interval: Duration.seconds(30), plugin: false } }), 'PodMonitor')).toContain('interval: 30s');
  expect(yaml(made({}, { metrics: {} }), 'PodMonitor')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-gateway-metrics
  namespace: shop
spec:
  podMetricsEndpoints:
    - path: /metrics
      portNumber: 8100
  selector:
    matchLabels:
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
`);
});

test('its pods join a mesh', () => {
  const [{ spec: { deployment: { podTemplateSpec } } }] = objects(made({},
    { mesh: { meshName: 'default' } })).filter(({ kind }) => kind === 'DataPlane');

  expect(podTemplateSpec.metadata.annotations).toEqual({ 'kuma.io/gateway': 'enabled' });
  expect(podTemplateSpec.metadata.labels).toMatchObject({ 'kuma.io/mesh': 'default', 'kuma.io/sidecar-injection': 'enabled' });
});

test('what the operator does itself is not said to it', () => {
  const refused = (props: KongGatewayProps) => misuse(() => made({}, props));

  expect(refused({ streams: [KongStream.tcp(9000)] })).toMatchObject({ code: 'TRF1612', fix: 'leave streams out' });
  expect(refused({ controller: {} }).code).toBe('TRF1612');
  expect(refused({ proxy: { loadBalancerClass: 'x' } }).code).toBe('TRF1612');
  expect(misuse(() => made({ ingress: false }, { gatewayApi: KongGatewayApi.STANDARD, proxy: { httpPort: 8080 } })).code).toBe('TRF1612');
  expect(refused({ replicas: 0 }).code).toBe('TRF1600');
  expect(refused({ settings: { log_level: 'info' } }).code).toBe('TRF1607');
});

describe('its kinds alone', () => {
  test('a configuration is the parameters of a class', () => {
    const chart = shopChart();
    const parameters = new KongGatewayConfiguration(chart, 'config', {
      dataPlane: { replicas: 3, secretSettings: { dns_hostsfile: { secret: 'dns', key: 'file' } } }, controlPlane: { useLastValidConfig: false },
    });

    new GatewayClass(chart, 'kong', { controller: GatewayController.KONG_OPERATOR, parameters });

    expect(yaml(chart, 'GatewayClass')).toContain('name: shop-config');
  });

  test('a control plane is beside its data plane', () => {
    const chart = shopChart();
    const dataPlane = new KongDataPlane(chart, 'data', { metadata: { namespace: 'kong' } });

    new KongControlPlane(chart, 'beside', { dataPlane, watchNamespaces: [], metadata: { namespace: 'kong' } });
    expect(yaml(chart, 'ControlPlane')).toContain('type: own');
    expect(misuse(() => new KongControlPlane(chart, 'control', { dataPlane })).code).toBe('TRF1622');
  });

  test('switches and namespaces have names', () => {
    const chart = shopChart();
    const dataPlane = new KongDataPlane(chart, 'data');

    expect(misuse(() => new KongControlPlane(chart, 'a', { dataPlane, featureGates: { '': true } })).code).toBe('TRF1620');
    expect(misuse(() => new KongControlPlane(chart, 'b', { dataPlane, watchNamespaces: ['Shop'] })).code).toBe('TRF1621');
    const many = Array.from({ length: 65 }, (_, i) => `shop-${i}`);
    expect(misuse(() => new KongControlPlane(chart, 'c', { dataPlane, watchNamespaces: many })).code).toBe('TRF1621');
    expect(new KongControlPlane(chart, 'd', { dataPlane, watchNamespaces: many.slice(1), controllers: { KONG_PLUGIN: false } })).toBeDefined();
  });

  test('a control plane says when it configures what', () => {
    const chart = shopChart();
    const dataPlane = new KongDataPlane(chart, 'data', { blueGreen: true, serviceName: 'kong', serviceLabels: { team: 'edge' } });
    const tenSeconds = Duration.seconds(10);

    new KongControlPlane(chart, 'control', {
      dataPlane, initialDelay: tenSeconds, syncInterval: tenSeconds, syncTimeout: tenSeconds, readinessInterval: tenSeconds,
      reverseSync: true, readinessTimeout: tenSeconds, configDump: KongConfigDump.WITHOUT_SECRETS,
      secretLabels: { 'konghq.com/secret': 'true' }, configMapLabels: { team: 'edge' },
      combinedServices: false, drainSupport: false, useLastValidConfig: false, controllers: { KONG_PLUGIN: false },
      featureGates: { RewriteURIs: true },
    });

    expect(yaml(chart, 'ControlPlane')).toMatchInlineSnapshot(`
apiVersion: gateway-operator.konghq.com/v2beta1
kind: ControlPlane
metadata:
  name: shop-control
  namespace: shop
spec:
  cache:
    initSyncDuration: 10s
  configDump:
    dumpSensitive: disabled
    state: enabled
  controllers:
    - name: KONG_PLUGIN
      state: disabled
  dataplane:
    ref:
      name: shop-data
    type: ref
  dataplaneSync:
    interval: 10s
    reverseSync: enabled
    timeout: 10s
  featureGates:
    - name: RewriteURIs
      state: enabled
  gatewayDiscovery:
    readinessCheckInterval: 10s
    readinessCheckTimeout: 10s
  ingressClass: kong
  objectFilters:
    configMaps:
      matchLabels:
        team: edge
    secrets:
      matchLabels:
        konghq.com/secret: "true"
  translation:
    combinedServicesFromDifferentHTTPRoutes: disabled
    drainSupport: disabled
    fallbackConfiguration:
      useLastValidConfig: disabled
`);
    expect(yaml(chart, 'DataPlane')).toContain('BreakBeforePromotion');
    expect(misuse(() => new KongControlPlane(chart, 'other', { dataPlane, secretLabels: { team: 'x'.repeat(64) } })).code).toBe('TRF1627');
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`label-${i}`, 'true']));
    expect(misuse(() => new KongControlPlane(chart, 'many', { dataPlane, configMapLabels: many })).code).toBe('TRF1627');
  });

  test('listeners have ports of nodes', () => {
    const chart = shopChart();

    new KongGatewayConfiguration(chart, 'config', { nodePorts: { http: 30080, https: 30443 } });

    expect(yaml(chart)).toContain('nodePort: 30443');
    expect(misuse(() => new KongGatewayConfiguration(chart, 'twice', { nodePorts: { http: 30080, https: 30080 } })).code).toBe('TRF1628');
    const dataPlane = { proxy: { type: GatewayServiceType.CLUSTER_IP } };
    expect(misuse(() => new KongGatewayConfiguration(chart, 'idle', { nodePorts: { http: 30080 }, dataPlane })).code).toBe('TRF1628');
    expect(misuse(() => new KongGatewayConfiguration(chart, 'none', { nodePorts: { http: 0 } })).code).toBe('TRF1022');
  });

  test('a grant names namespaces', () => {
    const chart = shopChart();

    expect(misuse(() => new KongWatchNamespaceGrant(chart, 'a', { from: [] })).code).toBe('TRF1618');
    expect(misuse(() => new KongWatchNamespaceGrant(chart, 'b', { from: ['No'] })).code).toBe('TRF1618');
    expect(new KongWatchNamespaceGrant(chart, 'c', { from: ['kong'] })).toBeDefined();
  });

  test('a plugin is an image', () => {
    const chart = shopChart();

    expect(misuse(() => new KongPluginInstallation(chart, 'a', { image: 'my header' })).code).toBe('TRF1619');
    expect(misuse(() => new KongPluginInstallation(chart, 'b', { image: 'a', pullSecret: 'No' })).code).toBe('TRF1023');
    new KongPluginInstallation(chart, 'c', { image: 'registry.example.com/my-header:1.0.0', pullSecret: 'registry' });
    expect(yaml(chart, 'KongPluginInstallation')).toContain('name: registry');
  });
});
