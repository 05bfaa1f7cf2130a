import { Certificate, isFor, isTrusted } from '../gateways/certificates';
import { Condition, condition, Problem } from '../objects/condition';
import { byAge } from '../gateways/gateways';
import { Inventory } from '../objects/inventory';
import { CertificateReferences } from '../gateways/listener-tls';
import { Stored } from '../objects/stored';
import { BackendTlsPolicySpec, ServiceSpec } from '../../core/gateway/shapes';

type Policy = Stored<BackendTlsPolicySpec>;
type TargetRef = BackendTlsPolicySpec['targetRefs'][number];

const NOBODY_BELIEVED: Problem = { reason: 'NoValidCACertificate', path: 'spec.validation.caCertificateRefs', message: 'none of its authorities can be used' };

/** A policy about TLS to backends, its references followed. */
interface ModelPolicy {
  readonly stored: Policy;
  /** Why it isn't accepted: its targets are not there, it has nobody to believe, or an older one has all its targets. */
  refused?: Problem;
  /** Targets that are not there. */
  readonly lost: readonly Problem[];
  readonly unresolved?: Problem;
  /** Nothing where they lie elsewhere, or are those of the system. */
  readonly authorities?: readonly Certificate[];
}

/** How TLS to a backend is spoken. */
export interface BackendTls {
  readonly policy: { readonly namespace: string; readonly name: string };
  /** The name that is asked for. */
  readonly sni: string;
  /** Why no connection comes about. */
  readonly problem?: Problem;
}

/** The policies about TLS to backends. */
export class BackendTlsPolicies {
  private readonly policies: ModelPolicy[];
  private readonly byTarget = new Map<string, ModelPolicy>();

  public constructor(private readonly inventory: Inventory, private readonly references: CertificateReferences) {
    this.policies = [...inventory.all<BackendTlsPolicySpec>('BackendTLSPolicy')].sort(byAge).map(stored => this.read(stored));
    for (const policy of this.policies) this.claim(policy);
  }

  public get all(): readonly Policy[] {
    return this.policies.map(({ stored }) => stored);
  }

  /** What is wrong with each. */
  public get problems(): readonly { readonly stored: Policy; readonly problems: readonly (Problem | undefined)[] }[] {
    return this.policies.map(({ stored, refused, unresolved, lost }) => ({ stored, problems: [refused, unresolved, ...lost] }));
  }

  /** What applies to a port of a Service. */
  public of(namespace: string, service: string, portName: string | undefined): ModelPolicy | undefined {
    const target = `${namespace}/${service}`;
    return (portName === undefined ? undefined : this.byTarget.get(`${target}#${portName}`)) ?? this.byTarget.get(`${target}#`);
  }

  /** How a connection to a port goes, as far as it is known what certificate is shown there. */
  public connect(namespace: string, service: string, portName: string | undefined, shown: Certificate | undefined): BackendTls | undefined {
    const policy = this.of(namespace, service, portName);
    if (!policy) return undefined;
    const { stored: { spec: { validation } }, authorities, refused } = policy;
    const tls = { policy: { namespace: policy.stored.namespace, name: policy.stored.name }, sni: validation.hostname };
    const problem = refused ?? (shown && disbelief(shown, validation, authorities));
    return problem ? { ...tls, problem } : tls;
  }

  public conditions(stored: Policy): Condition[] {
    const { refused, unresolved } = this.policies.find(policy => policy.stored === stored)!;
    return [condition('Accepted', refused), condition('ResolvedRefs', unresolved)];
  }

  private read(stored: Policy): ModelPolicy {
    const { caCertificateRefs = [] } = stored.spec.validation;
    const followed = caCertificateRefs.map((ref, i) => this.references.authorities(
      stored, { ...ref, namespace: stored.namespace }, `spec.validation.caCertificateRefs[${i}]`, { kind: 'InvalidKind', invalid: 'InvalidCACertificateRef' }));
    const unresolved = followed.find(({ problem }) => problem)?.problem;
    const known = followed.every(({ found, problem }) => found ?? problem);
    const none = followed.length > 0 && followed.every(({ problem }) => problem);
    const lost = stored.spec.targetRefs.flatMap((ref, i) => this.lostTarget(stored, ref, `spec.targetRefs[${i}]`) ?? []);
    const refused = lost.length === stored.spec.targetRefs.length ? lost[0] : none ? NOBODY_BELIEVED : undefined;
    return {
      stored, unresolved, lost, ...refused && { refused },
      ...known && followed.length > 0 && { authorities: followed.flatMap(({ found = [] }) => found) },
    };
  }

  /** Why a Service, or its port by name, is not there. Other kinds are extensions. */
  private lostTarget({ namespace }: Policy, { group, kind, name, sectionName }: TargetRef, path: string): Problem | undefined {
    if (group !== '' || kind !== 'Service') return undefined;
    const about = { fault: 'policy-target', reason: 'TargetNotFound' } as const;
    const service = this.inventory.find<ServiceSpec>('', 'Service', namespace, name);
    if (!service) {
      const missing = this.inventory.absence({ group, kind, namespace }) === 'missing';
      return missing ? { ...about, path: `${path}.name`, message: `there is no Service ${namespace}/${name}` } : undefined;
    }
    const ports = service.spec.ports ?? [];
    if (sectionName === undefined || ports.some(port => port.name === sectionName)) return undefined;
    const names = ports.flatMap(port => port.name ?? []).join(', ');
    const has = names === '' ? 'its ports have no names' : `it has ${names}`;
    return { ...about, path: `${path}.sectionName`, message: `Service ${namespace}/${name} has no port named ${sectionName}; ${has}` };
  }

  private claim(policy: ModelPolicy): void {
    const { stored: { spec: { targetRefs }, namespace } } = policy;
    const taken: ModelPolicy[] = [];
    for (const { group, kind, name, sectionName = '' } of targetRefs) {
      if (group !== '' || kind !== 'Service') continue;
      const target = `${namespace}/${name}#${sectionName}`;
      const older = this.byTarget.get(target);
      if (older) taken.push(older);
      else this.byTarget.set(target, policy);
    }
    if (taken.length === 0 || taken.length < targetRefs.length) return;
    policy.refused ??= { fault: 'policy-conflict', reason: 'Conflicted', path: 'spec.targetRefs', message: `BackendTLSPolicy ${taken[0].stored.name} has its targets already` };
  }
}

function disbelief(shown: Certificate, { hostname, subjectAltNames = [] }: BackendTlsPolicySpec['validation'], authorities?: readonly Certificate[]): Problem | undefined {
  const reason = 'BackendNotTrusted';
  if (authorities && !isTrusted(shown, authorities)) return { reason, message: 'the certificate of the backend was issued by nobody whom the policy believes' };
  const believed = subjectAltNames.length === 0
    ? isFor(shown, hostname)
    : subjectAltNames.some(name => name.type === 'URI' ? shown.uris.includes(name.uri ?? '') : isFor(shown, name.hostname ?? ''));
  return believed ? undefined : { reason, message: 'the certificate of the backend is for none of the names that the policy believes' };
}
