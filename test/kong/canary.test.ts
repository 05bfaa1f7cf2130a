import { Chart } from 'cdk8s';
import { service } from './fixtures';
import { Backend } from '../../src/core/tree/backend';
import { GatewayClass } from '../../src/gateway/class/gateway-class';
import { Gateway } from '../../src/gateway/gateway';
import { Listener } from '../../src/gateway/listeners/listener';
import { GatewayRoute } from '../../src/gateway/routes/gateway-route';
import { HttpFilter } from '../../src/gateway/routes/http/http-filter';
import { RouteSpec } from '../../src/gateway/routes/route-spec';
import { KongPlugin } from '../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../src/kong/plugins/plugin';
import { KongRouteSettings } from '../../src/kong/routes/kong-route-settings';
import { HealthChecks } from '../../src/kong/services/health-checks';
import { KongServiceSettings } from '../../src/kong/services/kong-service-settings';
import { UpstreamPolicy } from '../../src/kong/services/upstream-policy';
import { objects, reported, shopChart, yaml } from '../fixtures';

function route(chart: Chart, backends: Backend[], filters: HttpFilter[] = []): GatewayRoute {
  const gateway = new Gateway(chart, 'edge', { gatewayClass: GatewayClass.kong(), listeners: [Listener.http()] });
  return new GatewayRoute(chart, 'grafana', { gateway, spec: RouteSpec.http({ hostnames: ['grafana.example.com'], rules: [{ filters, backends }] }) });
}

test('a canary through Kong is a route with weights, and what Kong is told of it and of both Services', () => {
  const chart = shopChart();
  const stable = Backend.service(service(chart, 'stable'), { weight: 90 });
  const canary = Backend.service(service(chart, 'canary'), { weight: 10 });

  new KongRouteSettings(chart, 'kong', { route: route(chart, [stable, canary]), plugins: [Plugin.rateLimiting({ minute: 100 })], stripPath: true });
  new KongServiceSettings(chart, 'pods', {
    backends: [stable, canary], upstream: UpstreamPolicy.leastConnections({ healthchecks: HealthChecks.passive() }),
  });

  expect(yaml(chart, 'HTTPRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  annotations:
    konghq.com/plugins: shop-kong-rate-limiting
    konghq.com/strip-path: "true"
  name: shop-grafana
  namespace: shop
spec:
  hostnames:
    - grafana.example.com
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: stable
          port: 80
          weight: 90
        - name: canary
          port: 80
          weight: 10
`);
  expect(objects(chart).filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.annotations['konghq.com/upstream-policy'])).toEqual([
    'shop-pods-upstream', 'shop-pods-upstream',
  ]);
});

test('a rule has plugins of other types than its route', () => {
  const [twice, once] = [shopChart(), shopChart()];
  for (const [chart, plugin] of [[twice, Plugin.cors()], [once, Plugin.custom('key-auth')]] as const) {
    const cors = new KongPlugin(chart, 'cors', { plugin: Plugin.cors() });
    new KongRouteSettings(chart, 'kong', { route: route(chart, [Backend.service('web', { port: 80 })], [HttpFilter.extension(cors)]), plugins: [plugin] });
  }

  expect(reported(twice)).toContain('TRF1330 at shop/kong: got "cors", expected one plugin of a type');
  expect(objects(once).map(({ kind }) => kind)).toContain('HTTPRoute');
});
