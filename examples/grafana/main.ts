/**
 * Grafana in its own namespace, for the world to see through a Kong that is installed here, too: TLS, a limit on requests, CORS for one origin,
 * health checks that take broken pods out of use, and a second version that gets a tenth of the requests.
 */
import { Chart, Duration, Size } from 'cdk8s';
import { Deployment, Namespace, Probe, Service } from 'cdk8s-plus-28';
import {
  Backend, Gateway, GatewayClass, GatewayRoute, HealthChecks, HttpsRedirect, KongGateway, KongGatewayApi, KongIngress, KongPath, KongPlugin,
  KongRouteSettings, KongServiceSettings, KongTls, KongTrafficPolicy, Listener, ListenerTls, Plugin, RouteSpec, TrafficApp, UpstreamPolicy,
} from 'cdk8s-traffic';

const app = new TrafficApp();
new Namespace(new Chart(app, 'cluster'), 'monitoring', { metadata: { name: 'monitoring' } });
const chart = new Chart(app, 'grafana', { namespace: 'monitoring' });

// Kong itself: gateway and ingress controller, which may read the namespace of Grafana and no other. Prometheus, in `monitoring` as well, reads its metrics
const installation = new Chart(app, 'kong', { namespace: 'kong' });
const kong = new KongGateway(installation, 'gateway', {
  name: 'kong',
  createNamespace: true,
  gatewayApi: KongGatewayApi.STANDARD,
  watchNamespaces: ['monitoring'],
  autoscaling: { minReplicas: 2, maxReplicas: 6 },
  resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '2', memory: '1Gi' } },
  maxBodySize: Size.mebibytes(16),
  proxy: { trafficPolicy: KongTrafficPolicy.LOCAL },
  metrics: { namespaces: ['monitoring'], labels: { release: 'prometheus' } },
  network: { backendNamespaces: ['monitoring'] },
});
chart.addDependency(installation);

const stable = grafana('grafana', '11.4.0');
const canary = grafana('grafana-canary', '11.5.0');

// what Kong is told of the pods, whichever way requests come: the one with the fewest open requests gets the next, pods that fail are taken
// out of use (asked every 10 seconds, and judged by what they answer: a circuit breaker), and nothing waits for ever
new KongServiceSettings(chart, 'pods', {
  backends: [Backend.service(stable), Backend.service(canary)],
  upstream: UpstreamPolicy.leastConnections({
    healthchecks: HealthChecks.both({
      active: { path: '/api/health', healthyInterval: Duration.seconds(10), unhealthyInterval: Duration.seconds(5), successes: 2, httpFailures: 3 },
      passive: { httpFailures: 5, tcpFailures: 3, timeouts: 3 },
    }),
  }),
  connectTimeout: Duration.seconds(10),
  retries: 3,
});

const limit = new KongPlugin(chart, 'limit', { plugin: Plugin.rateLimiting({ minute: 100, hour: 1000 }) });

// https://grafana.example.com/grafana/…, where Grafana sees /…
new KongIngress(chart, 'grafana-ingress', {
  host: 'grafana.example.com',
  paths: [KongPath.prefix('/grafana')],
  stripPath: true,
  preserveHost: true,
  tls: KongTls.secret('grafana-tls'),
  httpsRedirect: HttpsRedirect.MOVED_PERMANENTLY,
  backend: Backend.service(stable),
  gateway: kong,
  plugins: [limit, Plugin.cors({ origins: ['https://grafana.example.com'] })],
});

// https://play.grafana.example.com: the playground, a tenth of whose requests try the next version
const edge = new Gateway(chart, 'edge', {
  gatewayClass: GatewayClass.kong(kong.className),
  listeners: [Listener.https({ hostname: 'play.grafana.example.com', tls: ListenerTls.terminate('play-grafana-tls') })],
});
const playground = new GatewayRoute(chart, 'playground', {
  gateway: edge,
  spec: RouteSpec.http({
    hostnames: ['play.grafana.example.com'],
    rules: [{ backends: [Backend.service(stable, { weight: 90 }), Backend.service(canary, { weight: 10 })] }],
  }),
});
new KongRouteSettings(chart, 'playground-settings', { route: playground, plugins: [limit] });

app.synth();

function grafana(name: string, version: string): Service {
  const deployment = new Deployment(chart, name, {
    metadata: { name },
    replicas: 2,
    containers: [{ image: `grafana/grafana:${version}`, portNumber: 3000, readiness: Probe.fromHttpGet('/api/health', { port: 3000 }) }],
  });
  return deployment.exposeViaService({ name: `${name}-service`, ports: [{ port: 3000 }] });
}
