import { Duration } from 'cdk8s';
import { web } from './fixtures';
import { KongIngress } from '../../src/kong/ingress/kong-ingress';
import { RateLimitPolicy } from '../../src/kong/plugins/bundled/rate-limiting';
import { Plugin } from '../../src/kong/plugins/plugin';
import { KongPath } from '../../src/kong/routes/kong-path';
import { HttpsRedirect } from '../../src/kong/routes/kong-route-options';
import { UpstreamPolicy } from '../../src/kong/services/upstream-policy';
import { shopChart } from '../fixtures';

/** Compiled with the tests, and never run. */
function misuses(): void {
  const chart = shopChart();
  // @ts-expect-error: there is no such setting
  Plugin.rateLimiting({ minutes: 5 });
  // @ts-expect-error: limits are numbers
  Plugin.rateLimiting({ minute: '5' });
  // @ts-expect-error: policies are named
  Plugin.rateLimiting({ minute: 5, policy: 'redis-sentinel' });
  // @ts-expect-error: times are Durations
  Plugin.cors({ maxAge: 600 });
  // @ts-expect-error: paths say how they match
  new KongIngress(chart, 'paths', { backend: web(), paths: ['/api'] });
  // @ts-expect-error: Kong knows no such redirect
  new KongIngress(chart, 'redirect', { backend: web(), httpsRedirect: 303 });
  // @ts-expect-error: plugins are objects, not names
  new KongIngress(chart, 'plugins', { backend: web(), plugins: ['cors'] });
  // @ts-expect-error: nothing else than round-robin has that name
  UpstreamPolicy.weightedRoundRobin();
  // @ts-expect-error: sticky sessions have no fallback
  UpstreamPolicy.stickySessions('route', { fallback: undefined });
}

test('what TypeScript can prevent does not compile, and the rest does', () => {
  expect(misuses).toBeDefined();
  Plugin.rateLimiting({ minute: 5, policy: RateLimitPolicy.LOCAL });
  Plugin.cors({ maxAge: Duration.seconds(600) });
  new KongIngress(shopChart(), 'web', { backend: web(), paths: [KongPath.prefix('/api')], httpsRedirect: HttpsRedirect.FOUND, plugins: [Plugin.cors()] });
});
