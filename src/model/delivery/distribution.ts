import { applyFilters } from './applied-filters';
import { BackendTlsPolicies } from './backend-tls';
import { ResolvedBackend } from '../routes/backends';
import { Candidate } from '../matching/candidate';
import { Certificate } from '../gateways/certificates';
import { Endpoints } from './endpoints';
import { ParsedRequest } from '../matching/parsed-request';
import { Decision, ForwardedRequest, RoutedBackend } from '../matching/traffic-request';
import { Profile } from '../../core/gateway/profile';

/** What a Service is known to show when TLS to it begins. */
export type ShownCertificates = (namespace: string, service: string, port: number | undefined) => Certificate | undefined;

/** Backends, and what their own filters did. */
export interface Distributed {
  readonly backends: readonly RoutedBackend[];
  readonly why: readonly Decision[];
}

/** Shares out requests among backends. */
export class Distribution {
  private readonly known = new WeakMap<readonly ResolvedBackend[], readonly RoutedBackend[]>();

  public constructor(
    private readonly policies: BackendTlsPolicies, private readonly endpoints: Endpoints, private readonly shown: ShownCertificates,
  ) {}

  /** Backends of requests: what sees which part, changed how. */
  public ofRequests(candidate: Candidate, parsed: ParsedRequest, request: ForwardedRequest, port: number): Distributed {
    const { parent: { profile }, parent, route, ruleIndex } = candidate;
    const resolved = route.rules(parent)[ruleIndex].backends;
    const shares = this.shares(resolved, profile);
    if (!resolved.some(({ ref }) => ref.filters)) return { backends: shares, why: [] };
    const why: Decision[] = [];
    const backends = shares.map((backend, b) => {
      const { filters = [] } = resolved[b].ref;
      const path = `${resolved[b].path}.filters`;
      if (filters.length === 0) return backend;
      if (profile.backendFilters === 'ignored') {
        why.push({ step: 'filter', object: route.stored.reference, path, message: `filters of a backend are ignored by ${profile.target}` });
        return backend;
      }
      const own = applyFilters(filters, path, candidate, parsed, request, port);
      why.push(...own.why);
      return {
        ...backend, request: own.request, ...own.responseHeaders.length > 0 && { responseHeaders: own.responseHeaders },
        ...own.answer && { response: own.answer }, ...own.mirrors.length > 0 && { mirrors: own.mirrors },
      };
    });
    return { backends, why };
  }

  /** Backends by weight. */
  public shares(backends: readonly ResolvedBackend[], profile: Profile): readonly RoutedBackend[] {
    let shares = this.known.get(backends);
    if (!shares) {
      const total = backends.reduce((sum, { weight }) => sum + weight, 0);
      shares = backends.map(backend => this.routed(backend, total === 0 ? 0 : backend.weight / total, profile));
      this.known.set(backends, shares);
    }
    return shares;
  }

  private routed(backend: ResolvedBackend, share: number, profile: Profile): RoutedBackend {
    const { ref: { kind, name, port }, namespace, weight, service, portName, appProtocol, problem } = backend;
    const base = { kind, namespace, name, ...port !== undefined && { port }, weight, share, ...appProtocol && { appProtocol } };
    if (problem) return { ...base, status: 500, problem: problem.message };
    const speaksTls = service && !profile.lacks.has('BackendTLSPolicy');
    const tls = speaksTls ? this.policies.connect(namespace, name, portName, this.shown(namespace, name, port)) : undefined;
    const spoken = tls && { tls: { sni: tls.sni, policy: `${tls.policy.namespace}/${tls.policy.name}` } };
    if (tls?.problem) return { ...base, ...spoken, status: tls.problem.reason === 'BackendNotTrusted' ? 503 : 500, problem: tls.problem.message };
    const ports = service?.spec.ports ?? [];
    const missingPort = port !== undefined && ports.length > 0 && !ports.some(each => each.port === port);
    if (missingPort) return { ...base, status: 503, problem: `Service ${namespace}/${name} has no port ${port}` };
    if (service && this.endpoints.isEmpty(service)) return { ...base, ...spoken, status: 503, problem: `Service ${namespace}/${name} selects no pods` };
    return { ...base, ...spoken };
  }
}
