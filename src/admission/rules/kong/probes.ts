import { Annotated, GATEWAY, GROUP, KONG } from './kinds';
import { rule } from '../rule';

interface Counts { readonly interval?: number; readonly httpFailures?: number; readonly tcpFailures?: number; readonly timeouts?: number }

interface Policy extends Annotated {
  readonly spec?: { readonly healthchecks?: { readonly active?: { readonly healthy?: Counts; readonly unhealthy?: Counts } } };
}

export const activeProbes = rule<Policy>({
  code: 'TRF2357',
  title: 'Active health checks are made: their intervals are not zero',
  severity: 'warning',
  source: GATEWAY,
  kinds: [`KongUpstreamPolicy.${GROUP}`],
  targets: KONG,
  fails: `
    kind: KongUpstreamPolicy
    spec: { healthchecks: { active: { httpPath: /status, unhealthy: { httpFailures: 3 } } } }`,
  passes: `
    kind: KongUpstreamPolicy
    spec: { healthchecks: { active: { httpPath: /status, healthy: { interval: 5 }, unhealthy: { interval: 5, httpFailures: 3 } } } }`,
  *check({ spec }) {
    const active = spec?.healthchecks?.active;
    if (!active) return;
    const { healthy = {}, unhealthy = {} } = active;
    const path = 'spec.healthchecks.active';
    if (!healthy.interval) {
      const nothing = !unhealthy.interval;
      yield {
        path: `${path}.healthy.interval`, value: healthy.interval, fix: 'healthy: { interval: 5 }, in seconds',
        message: nothing ? 'is zero where it is absent: nothing is ever asked how it is' : 'is zero where it is absent: endpoints that are well are not asked, so none is taken out',
      };
    } else if (!unhealthy.interval && [unhealthy.httpFailures, unhealthy.tcpFailures, unhealthy.timeouts].some(count => count)) {
      yield {
        path: `${path}.unhealthy.interval`, value: unhealthy.interval, fix: `unhealthy: { interval: ${healthy.interval} }, in seconds`,
        message: 'is zero where it is absent: endpoints that are taken out are not asked again, and stay out',
      };
    }
  },
});
