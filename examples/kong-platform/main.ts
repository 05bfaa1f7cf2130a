/**
 * A team's API platform: Kong Enterprise as the only way into a Kuma mesh. Partners prove who they are by keys, an app by tokens, people by OpenID Connect;
 * groups of consumers have limits of their own, counted in one Redis; a tenth of the requests tries the next version of orders.
 */
import { Chart, Duration } from 'cdk8s';
import { Deployment, LabelSelector } from 'cdk8s-plus-28';
import {
  Backend, Gateway, GatewayClass, GatewayRoute, HealthChecks, HttpMatch, HttpsRedirect, KongConsumer, KongConsumerGroup, KongCredential,
  KongCredentialType, KongCrdsPlace, KongGateway, KongGatewayApi, KongIngress, KongPlugin, KongRouteSettings, KongServiceSettings, KongTls, Listener,
  ListenerTls, MeshMetrics, MeshMtls, MeshWorkload, OpenidConnectAuthMethods, Plugin, Protocol, RateLimitingAdvancedStrategy,
  RateLimitingAdvancedWindowType, RouteSpec, ServiceMesh, TrafficApp, UpstreamPolicy,
} from 'cdk8s-traffic';

const app = new TrafficApp();

// the mesh permits nothing but what follows from the routes below: Kong, and nobody else, may call the APIs
const platform = new Chart(app, 'platform');
const mesh = new ServiceMesh(platform, 'mesh', { mtls: MeshMtls.identity(), metrics: MeshMetrics.prometheus() });
mesh.namespace('apis');

// Kong: three or more pods that are a gateway in the mesh. Those of its controller stay out, and read the namespace of the APIs only
const edge = new Chart(app, 'kong', { namespace: 'kong' });
const kong = new KongGateway(edge, 'gateway', {
  name: 'kong',
  createNamespace: true,
  crds: KongCrdsPlace.LEFT_OUT,
  images: { gateway: 'kong/kong-gateway:3.14' },
  mesh,
  gatewayApi: KongGatewayApi.STANDARD,
  watchNamespaces: ['apis'],
  autoscaling: { minReplicas: 3, maxReplicas: 12, cpuUtilization: 70 },
  resources: { requests: { cpu: '2', memory: '2Gi' }, limits: { cpu: '4', memory: '2Gi' } },
  defaultCertificate: 'platform-tls',
  metrics: { namespaces: ['observability'], labels: { release: 'prometheus' }, perConsumer: true },
  trustedIps: ['10.0.0.0/8'],
  realIpRecursive: true,
  headers: ['latency_tokens', 'x-kong-request-id'],
  settings: { dns_stale_ttl: '60', error_default_type: 'application/json' },
  secretSettings: { license_data: { secret: 'kong-license', key: 'license' } },
});

const apis = new Chart(app, 'apis', { namespace: 'apis' });
apis.addDependency(edge);
const orders = workload('orders', '2.8.0');
const next = workload('orders-next', '3.0.0');
const catalog = workload('catalog', '1.14.3');
const portal = workload('portal', '4.2.0');

// who calls. What is secret stays in Secrets that somebody else makes, each with the label that says of which type it is
const gold = new KongConsumerGroup(apis, 'gold', { metadata: { name: 'gold' }, plugins: [limit('gold-limit', 6000)] });
const silver = new KongConsumerGroup(apis, 'silver', { metadata: { name: 'silver' }, plugins: [limit('silver-limit', 600)] });
new KongConsumer(apis, 'acme', { groups: [gold], credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, 'acme-key')] });
new KongConsumer(apis, 'globex', { groups: [silver], credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, 'globex-key')] });
new KongConsumer(apis, 'mobile-app', { groups: [silver], credentials: [KongCredential.secret(KongCredentialType.JWT, 'mobile-app-token')] });

// what Kong is told of all pods: none that fails gets requests, and the versions of orders are alike to it
new KongServiceSettings(apis, 'pods', {
  backends: [orders, next, catalog, portal].map(each => Backend.workload(each)),
  connectTimeout: Duration.seconds(2),
  readTimeout: Duration.seconds(30),
  retries: 2,
  upstream: UpstreamPolicy.roundRobin({ healthchecks: HealthChecks.passive({ httpFailures: 10, tcpFailures: 3 }) }),
});

// https://api.example.com, for partners by key: orders, a tenth of them by the next version
const way = new Gateway(apis, 'way', {
  gatewayClass: GatewayClass.kong(kong.className),
  meshClient: kong.meshClient,
  listeners: [Listener.http({ hostname: 'api.example.com' }), Listener.https({ hostname: 'api.example.com', tls: ListenerTls.terminate('api-tls') })],
});
way.redirectHttpToHttps();
const partners = new GatewayRoute(apis, 'partners', {
  gateway: way,
  spec: RouteSpec.http({
    hostnames: ['api.example.com'],
    rules: [{
      matches: [HttpMatch.pathPrefix('/orders')],
      backends: [Backend.workload(orders, { weight: 90 }), Backend.workload(next, { weight: 10 })],
    }],
  }),
});
new KongRouteSettings(apis, 'partner-settings', { route: partners, plugins: [Plugin.keyAuth({ keyNames: ['x-api-key'], hideCredentials: true })] });

// the same host, for the app by token: the catalog, also from the browser
const shop = new GatewayRoute(apis, 'shop', {
  gateway: way,
  spec: RouteSpec.http({
    hostnames: ['api.example.com'],
    rules: [{ matches: [HttpMatch.pathPrefix('/catalog')], backends: [Backend.workload(catalog)] }],
  }),
});
new KongRouteSettings(apis, 'shop-settings', {
  route: shop,
  plugins: [
    Plugin.jwt({ runOnPreflight: false }),
    Plugin.cors({ origins: ['https://app.example.com'], credentials: true, maxAge: Duration.hours(1) }),
  ],
});

// https://portal.example.com, for people: OpenID Connect, which Kong Enterprise has
new KongIngress(apis, 'portal-way', {
  host: 'portal.example.com',
  gateway: kong,
  backend: Backend.workload(portal),
  tls: KongTls.secret('portal-tls'),
  httpsRedirect: HttpsRedirect.PERMANENT_REDIRECT,
  plugins: [Plugin.openidConnect({
    issuer: 'https://id.example.com/realms/platform',
    authMethods: [OpenidConnectAuthMethods.AUTHORIZATION_CODE, OpenidConnectAuthMethods.SESSION],
    clientId: ['portal'],
    redirectUri: ['https://portal.example.com/callback'],
    scopes: ['openid', 'profile', 'email'],
  }, {
    // the first is a list in JSON, the second a text in double quotes
    configPatches: {
      '/client_secret': { secret: 'portal-oidc', key: 'client-secret' },
      '/session_secret': { secret: 'portal-oidc', key: 'session-secret' },
    },
  })],
});

app.synth();

/** So many requests a minute for each consumer, counted by all pods of Kong together. The password is JSON in its Secret: in double quotes. */
function limit(id: string, perMinute: number): KongPlugin {
  return new KongPlugin(apis, id, {
    plugin: Plugin.rateLimitingAdvanced({
      limit: [perMinute],
      windowSize: [Duration.minutes(1)],
      windowType: RateLimitingAdvancedWindowType.SLIDING,
      strategy: RateLimitingAdvancedStrategy.REDIS,
      syncRate: 1,
      redis: { host: 'redis.redis.svc.cluster.local', ssl: true, serverName: 'redis.redis.svc' },
    }, { configPatches: { '/redis/password': { secret: 'redis', key: 'password' } } }),
  });
}

/** Pods of the mesh and their Service. */
function workload(name: string, version: string): MeshWorkload {
  const deployment = new Deployment(apis, name, {
    metadata: { name },
    replicas: 3,
    select: false,
    podMetadata: { labels: { app: name } },
    containers: [{ image: `registry.example.com/platform/${name}:${version}`, portNumber: 8080 }],
  });
  deployment.select(LabelSelector.of({ labels: { app: name } }));
  const made = mesh.workload(name, deployment, { port: 80, protocol: Protocol.HTTP });
  made.expose({ targetPort: 8080 });
  return made;
}
