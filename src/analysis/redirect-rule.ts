import { ModelHit, ModelRule } from './model-rule';
import { Candidate } from '../model/matching/candidate';
import { TrafficModel } from '../model/traffic-model';
import { TrafficRequest } from '../model/matching/traffic-request';

const GATEWAY = '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }] } }';
const ROUTE = (redirect: string): string =>
  `{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], hostnames: [shop.example.com], rules: [{ filters: [{ type: RequestRedirect, requestRedirect: ${redirect} }] }] } }`;

/** Redirects that lead to themselves. */
export const REDIRECT_RULE: ModelRule = {
  code: 'TRF4105', title: 'A redirect leads somewhere else', severity: 'warning', source: 'Gateway API 1.6, HTTPRequestRedirectFilter',
  fails: `${GATEWAY}\n---\n${ROUTE('{ hostname: shop.example.com }')}`,
  passes: `${GATEWAY}\n---\n${ROUTE('{ hostname: www.example.com }')}`,
  *check(model: TrafficModel): Iterable<ModelHit> {
    const seen = new Set<string>();
    for (const gateway of model.gateways.all) {
      for (const listener of gateway.serving.filter(({ spec }) => spec.protocol === 'HTTP' || spec.protocol === 'HTTPS')) {
        const protocol = listener.spec.protocol === 'HTTP' ? 'http' : 'https';
        for (const candidate of model.tables.of('HTTPRoute', listener, gateway).candidates) {
          if (!candidate.rule.filters?.some(({ type }) => type === 'RequestRedirect')) continue;
          const loop = loopOf(model, { protocol, gateway: gateway.key, port: listener.spec.port, ...sample(candidate) }, candidate);
          const { route: { stored }, ruleIndex } = candidate;
          const path = `spec.rules[${ruleIndex}].filters`;
          if (!loop || seen.has(`${stored.position} ${path}`)) continue;
          seen.add(`${stored.position} ${path}`);
          yield {
            stored, path, message: `${loop} is redirected to itself, without end`,
            fix: 'attach the redirect to the listener of HTTP alone (sectionName), or change host, path or scheme',
          };
        }
      }
    }
  },
};

/** A request for a candidate. */
function sample({ hostname, prefix, rule, matchIndex = 0 }: Candidate): Pick<TrafficRequest, 'host' | 'path' | 'method' | 'headers' | 'query'> {
  const { path, method, headers = [], queryParams = [] } = rule.matches?.[matchIndex] ?? {};
  const values = (list: typeof headers): Record<string, string> => Object.fromEntries(list.filter(({ type }) => type !== 'RegularExpression').map(({ name, value }) => [name, value]));
  return {
    host: hostname?.replace(/^\*/, 'any') ?? 'any.example', path: prefix ?? path?.value ?? '/', ...typeof method === 'string' && { method },
    headers: values(headers), query: values(queryParams),
  };
}

/** The place that a request is sent to from itself, if it is. */
function loopOf(model: TrafficModel, request: TrafficRequest, { route: { stored }, ruleIndex }: Candidate): string | undefined {
  const first = model.route(request);
  const location = first.response?.headers.location;
  if (!location || first.route?.name !== stored.name || first.rule !== ruleIndex) return undefined;
  const [, protocol, host, port, path] = /^(https?):\/\/([^/:]*)(?::(\d+))?(.*)$/.exec(location) ?? [];
  const next = model.route({
    ...request, protocol: protocol as 'http' | 'https', host, sni: undefined, path, query: undefined, port: port ? Number(port) : protocol === 'https' ? 443 : 80,
  });
  return next.response?.headers.location === location ? location : undefined;
}
