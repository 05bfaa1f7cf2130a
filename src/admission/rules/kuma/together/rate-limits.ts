import { SERVICE_TAG } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { Rule, rule } from '../../rule';
import { Labelled, meshOf, nameOf } from '../membership';
import { Tags } from '../resources/tags';

interface RateLimit extends Labelled { readonly spec?: { readonly destinations?: readonly { readonly match?: Tags }[] } }

interface ExternalService extends Labelled { readonly spec?: { readonly tags?: Tags } }

export const externalLimits = rule<RateLimit>({
  code: 'TRF2177',
  title: 'A RateLimit of an ExternalService knows it by its service alone',
  severity: 'error',
  source: 'Kuma 2.14, its webhooks for RateLimit and ExternalService',
  kinds: ['RateLimit.kuma.io'],
  fails: `
    kind: RateLimit
    metadata: { name: payments, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec:
      sources: [{ match: { kuma.io/service: "*" } }]
      destinations: [{ match: { kuma.io/service: payments, kuma.io/protocol: http } }]
      conf: { http: { requests: 10, interval: 1s } }
---
    apiVersion: kuma.io/v1alpha1
    kind: ExternalService
    metadata: { name: payments, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec: { networking: { address: "api.example.com:443" }, tags: { kuma.io/service: payments, kuma.io/protocol: http } }`,
  passes: `
    kind: RateLimit
    metadata: { name: payments, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec:
      sources: [{ match: { kuma.io/service: "*" } }]
      destinations: [{ match: { kuma.io/service: payments } }]
      conf: { http: { requests: 10, interval: 1s } }
---
    apiVersion: kuma.io/v1alpha1
    kind: ExternalService
    metadata: { name: payments, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec: { networking: { address: "api.example.com:443" }, tags: { kuma.io/service: payments, kuma.io/protocol: http } }`,
  *check(limit, { objects }) {
    const services = objects.ofKind<ExternalService>('ExternalService.kuma.io').filter(service => meshOf(service) === meshOf(limit));
    for (const [i, destination] of listOf(limit.spec?.destinations).entries()) {
      const match = destination.match ?? {};
      if (!Object.keys(match).some(tag => tag !== SERVICE_TAG)) continue;
      const found = services.find(({ spec }) => selects(match, spec?.tags ?? {}));
      if (!found) continue;
      yield {
        path: `spec.destinations[${i}].match`, value: match, message: `is also for the ExternalService ${shown(nameOf(found))}, which is known by its service alone`,
        fix: `{ ${SERVICE_TAG}: ${shown(match[SERVICE_TAG] ?? '*')} }`,
      };
    }
  },
});

function selects(match: Tags, tags: Tags): boolean {
  return Object.entries(match).every(([tag, value]) => tags[tag] !== undefined && (value === '*' || tags[tag] === value));
}

/** Of these kinds nothing is sure. */
function listOf<T extends object>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : [];
}

export const LIMIT_RULES: readonly Rule[] = [externalLimits];
