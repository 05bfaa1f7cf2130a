import { Duration } from 'cdk8s';
import { environment, find, made, Named, pg, refused } from './fixtures';
import { GatewayServiceType, KongGatewayApi, KongShape, KongStream, KongTrafficPolicy } from '../../../src';
import { objects, yaml } from '../../fixtures';

describe('the way in', () => {
  test('has ports of its own, for other protocols too', () => {
    const chart = made({
      proxy: { httpsOnly: true, trafficPolicy: KongTrafficPolicy.LOCAL, loadBalancerSourceRanges: ['10.0.0.0/8'] },
      streams: [KongStream.tcp(5432), KongStream.tls(8883), KongStream.udp(5353)], ipv6: true,
    });

    expect(yaml(chart, 'Service').split('---')[0]).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: kong-proxy
  namespace: kong
spec:
  externalTrafficPolicy: Local
  loadBalancerSourceRanges:
    - 10.0.0.0/8
  ports:
    - appProtocol: https
      name: proxy-tls
      port: 443
      protocol: TCP
      targetPort: 8443
    - name: stream-5432
      port: 5432
      protocol: TCP
      targetPort: 5432
    - name: stream-8883
      port: 8883
      protocol: TCP
      targetPort: 8883
    - name: udp-5353
      port: 5353
      protocol: UDP
      targetPort: 5353
  selector:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  type: LoadBalancer

`);
    const { KONG_STREAM_LISTEN, KONG_PROXY_LISTEN } = environment({ proxy: { httpsOnly: true }, streams: [KongStream.tls(8883)], ipv6: true });
    expect(KONG_STREAM_LISTEN).toBe('0.0.0.0:8883 ssl, [::]:8883 ssl');
    expect(KONG_PROXY_LISTEN).toBe('0.0.0.0:8443 http2 ssl, [::]:8443 http2 ssl');
  });

  test('has no port twice, and only what its type has', () => {
    expect(refused({ streams: [KongStream.tcp(8444)] }).code).toBe('TRF1613');
    expect(refused({ streams: [KongStream.tcp(443)] }).code).toBe('TRF1613');
    expect(refused({ streams: [KongStream.udp(53), KongStream.udp(53)] }).code).toBe('TRF1613');
    expect(made({ streams: [KongStream.udp(443)] })).toBeDefined();
    expect(refused({ proxy: { type: GatewayServiceType.CLUSTER_IP, trafficPolicy: KongTrafficPolicy.LOCAL } }).code).toBe('TRF1614');
    expect(refused({ proxy: { type: GatewayServiceType.NODE_PORT, loadBalancerClass: 'x' } }).code).toBe('TRF1614');
    expect(refused({ proxy: { type: GatewayServiceType.NODE_PORT, loadBalancerSourceRanges: ['10.0.0.0/8'] } }).code).toBe('TRF1614');
    expect(made({ proxy: { type: GatewayServiceType.NODE_PORT, trafficPolicy: KongTrafficPolicy.LOCAL } })).toBeDefined();
    expect(refused({ proxy: { loadBalancerSourceRanges: ['10.0.0.0'] } }).code).toBe('TRF1615');
    expect(refused({ network: { clients: ['everybody'] } }).code).toBe('TRF1615');
  });

  test('Kong Manager is for whoever forwards ports', () => {
    const { KONG_ADMIN_LISTEN, KONG_ADMIN_GUI_LISTEN, KONG_ADMIN_GUI_URL } = environment({ manager: true });

    expect([KONG_ADMIN_LISTEN, KONG_ADMIN_GUI_LISTEN, KONG_ADMIN_GUI_URL])
      .toEqual(['0.0.0.0:8444 http2 ssl, 127.0.0.1:8001', '127.0.0.1:8002', 'http://localhost:8002']);
  });

  test('lets go out only what it is told to', () => {
    const network = { clients: ['10.0.0.0/8'], backendNamespaces: ['shop'], backendNetworks: ['192.0.2.0/24'] };

    expect(find(made({ network, shape: KongShape.postgres(pg) }), 'NetworkPolicy', 'kong-gateway').spec.egress).toMatchInlineSnapshot(`
[
  {
    ports: [
      {
        port: 53,
        protocol: UDP,
      },
      {
        port: 53,
        protocol: TCP,
      },
    ],
    to: [
      {
        namespaceSelector: {
          matchLabels: {
            kubernetes.io/metadata.name: kube-system,
          },
        },
      },
    ],
  },
  {
    to: [
      {
        namespaceSelector: {
          matchLabels: {
            kubernetes.io/metadata.name: shop,
          },
        },
      },
      {
        ipBlock: {
          cidr: 192.0.2.0/24,
        },
      },
    ],
  },
  {
    ports: [
      {
        port: 5432,
        protocol: TCP,
      },
    ],
  },
]
`);
    const openshift = { dnsNamespaces: ['openshift-dns'], dnsNetworks: ['169.254.20.10/32'], dnsPort: 5353, apiServerPorts: [8443] };
    const [dns, apiServers] = find(made({ network: openshift }), 'NetworkPolicy', 'kong-controller').spec.egress;
    expect(dns.to).toContainEqual({ ipBlock: { cidr: '169.254.20.10/32' } });
    expect(dns.ports).toContainEqual({ port: 5353, protocol: 'UDP' });
    expect(apiServers.ports).toEqual([{ port: 8443, protocol: 'TCP' }]);
    expect(refused({ network: { dnsNetworks: ['169.254.20.10'] } }).code).toBe('TRF1615');
    expect(objects(made({ skipNetworkPolicies: true })).filter(({ kind }: Named) => kind === 'NetworkPolicy')).toEqual([]);
  });

  test('has classes for both kinds of routes', () => {
    const chart = made({ gatewayApi: KongGatewayApi.STANDARD, className: 'edge', isDefaultClass: true });

    expect([yaml(chart, 'IngressClass'), yaml(chart, 'GatewayClass')].join('\n---\n')).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: edge
spec:
  controller: ingress-controllers.konghq.com/kong
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  annotations:
    konghq.com/gatewayclass-unmanaged: "true"
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
  name: edge
spec:
  controllerName: konghq.com/kic-gateway-controller
`);
  });
});

test('metrics are counted for all routes, and read by Prometheus', () => {
  const chart = made({ metrics: { labels: { release: 'prometheus' }, namespaces: ['observability'], interval: Duration.seconds(30) } });

  expect([yaml(chart, 'ServiceMonitor'), yaml(chart, 'KongClusterPlugin')].join('\n---\n')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    app: kong-gateway
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
    release: prometheus
  name: kong-gateway-metrics
  namespace: kong
spec:
  endpoints:
    - interval: 30s
      path: /metrics
      port: metrics
  selector:
    matchLabels:
      app: kong-gateway
      app.kubernetes.io/component: gateway
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
      konghq.com/metrics: gateway
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    app: kong-controller
    app.kubernetes.io/component: controller
    app.kubernetes.io/instance: kong
    app.kubernetes.io/name: kong
    release: prometheus
  name: kong-controller-metrics
  namespace: kong
spec:
  endpoints:
    - interval: 30s
      path: /metrics
      port: metrics
  selector:
    matchLabels:
      app: kong-controller
      app.kubernetes.io/component: controller
      app.kubernetes.io/instance: kong
      app.kubernetes.io/name: kong
      konghq.com/metrics: controller
---
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata:
  annotations:
    kubernetes.io/ingress.class: kong
  labels:
    global: "true"
  name: kong-prometheus
config:
  bandwidth_metrics: true
  latency_metrics: true
  status_code_metrics: true
  upstream_health_metrics: true
plugin: prometheus
`);
  expect(find(chart, 'NetworkPolicy', 'kong-gateway').spec.ingress[2].from[0].namespaceSelector.matchLabels)
    .toEqual({ 'kubernetes.io/metadata.name': 'observability' });
  expect(objects(made({ metrics: { plugin: false } })).filter(({ kind }: Named) => kind === 'KongClusterPlugin')).toEqual([]);
});
