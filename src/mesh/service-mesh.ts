import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { MeshIdentity } from './identity/mesh-identity';
import { MeshMtls, MtlsMode } from './identity/mesh-mtls';
import { MeshTrust } from './identity/mesh-trust';
import type { IKumaControlPlane } from './install/control-plane-reference';
import { legacyBackends, LegacyMeshBackends } from './legacy/legacy-mesh-backends';
import { MeshDefaults, MeshDefaultsOptions } from './mesh-defaults';
import { namespaceOfMesh } from './workloads/mesh-namespace';
import { MeshRegistry } from './workloads/mesh-registry';
import { MeshWorkload } from './workloads/mesh-workload';
import { WorkloadLabels, WorkloadOptions } from './workloads/workload-options';
import { checkLater } from '../core/tree/check';
import { located, refuse } from '../core/error';
import { isDns1035Label } from '../core/name';
import { renderedObject } from '../core/tree/rendered-object';
import { ResourceProps } from '../core/tree/resource';
import { some, sparse } from '../core/sparse';
import { MeshClient } from '../core/tree/workload';
import { MeshPassthrough, Passthrough } from './policies/access/mesh-passthrough';
import { MeshTLS } from './policies/access/mesh-tls';
import { MeshTrafficPermission } from './policies/access/mesh-traffic-permission';
import { MeshAccessLog } from './policies/observability/mesh-access-log';
import { MeshLogging } from './policies/observability/mesh-logging';
import { MeshMetric } from './policies/observability/mesh-metric';
import { MeshMetrics } from './policies/observability/mesh-metrics';
import { MeshTrace } from './policies/observability/mesh-trace';
import { MeshTracing } from './policies/observability/mesh-tracing';
import { Clients } from './reference/mesh-client';
import { MeshDestination } from './reference/mesh-destination';
import { Proxies } from './reference/proxies';
import { IServiceMesh, MeshNamespaceOptions, MeshServicesMode } from './reference/service-mesh-reference';

/** What is true of a mesh, wherever it is rendered. */
export interface ServiceMeshAttributes {
  /** The name of the Mesh object: a DNS label that starts with a letter. Clients of the mesh name it in labels. @default 'default' */
  readonly name?: string;
  /** The control plane that it belongs to: it knows the system namespace and the zone. @default - what `systemNamespace` and `zone` say */
  readonly controlPlane?: IKumaControlPlane;
  /** The namespace of the control plane, where policies for the whole mesh live. @default - that of `controlPlane`, else `kuma-system` */
  readonly systemNamespace?: string;
  /** The zone that the workloads run in, as the control plane is configured. It is part of their identities. @default - that of `controlPlane`, else `default` */
  readonly zone?: string;
  /** How proxies prove who they are. @default MeshMtls.identity() */
  readonly mtls?: MeshMtls;
  /** What Services are in the mesh. @default MeshServicesMode.EXCLUSIVE */
  readonly meshServices?: MeshServicesMode;
}

/** Properties of ServiceMesh. */
export interface ServiceMeshProps extends ServiceMeshAttributes, ResourceProps {
  /** Where what proxies measure goes. A MeshMetric in the system namespace. @default - nowhere */
  readonly metrics?: MeshMetrics;
  /** Where traces go. A MeshTrace in the system namespace. @default - nowhere */
  readonly tracing?: MeshTracing;
  /** Where a line for each request or connection that proxies send goes. A MeshAccessLog in the system namespace. @default - nowhere */
  readonly logging?: MeshLogging;
  /** What workloads reach outside the mesh. A MeshPassthrough in the system namespace. @default - Kuma lets them reach everything */
  readonly passthrough?: Passthrough;
  /**
   * The field of the Mesh object that MeshPassthrough replaced: for control planes before 2.9. Kuma 3 drops it.
   *
   * @default - not set: Kuma lets workloads reach everything
   */
  readonly outboundPassthrough?: boolean;
  /**
   * Whether traffic to other zones and to external services leaves through zone egresses. Needs `mtls` by a backend of the Mesh.
   *
   * @default false
   */
  readonly zoneEgress?: boolean;
  /** Whether requests stay in the zone of the client where they can. Kuma 3 drops it for MeshLoadBalancingStrategy. @default false */
  readonly localityAwareLoadBalancing?: boolean;
  /** Whether no workload reaches a MeshExternalService. Kuma 3 drops it. @default false */
  readonly forbidMeshExternalServices?: boolean;
  /** The backends for logs, traces and metrics that legacy kinds name. Kuma 3 drops them for `logging`, `tracing` and `metrics`. @default - none */
  readonly legacyBackends?: LegacyMeshBackends;
  /** Tags that a proxy must have to join the mesh: one of these sets. `*` stands for any value. @default - none */
  readonly requiredTags?: { [tag: string]: string }[];
  /** Tags that keep a proxy out of the mesh: any of these sets. `*` stands for any value. @default - none */
  readonly forbiddenTags?: { [tag: string]: string }[];
  /**
   * Kinds of policy that Kuma does not create with the mesh; `*` is all of them: timeouts, retries and circuit breakers. Read only when the
   * mesh is created.
   *
   * @default - Kuma creates all
   */
  readonly skipCreatingInitialPolicies?: string[];
}

/** What meshes have in common, whether this app renders them or not. */
export abstract class ServiceMeshBase extends Construct implements IServiceMesh {
  public readonly meshName: string;
  public readonly systemNamespace: string;
  public readonly zone: string;
  public readonly mtls: MeshMtls;
  public readonly meshServices: MeshServicesMode;
  public readonly trustDomain?: string;
  /** @internal */
  public readonly _registry: MeshRegistry;

  /** @internal */
  protected constructor(scope: Construct, id: string, attributes: ServiceMeshAttributes) {
    super(scope, id);
    const { name = 'default', controlPlane, meshServices = MeshServicesMode.EXCLUSIVE } = attributes;
    this.meshName = meshName(name, this);
    this.systemNamespace = asControlPlane(this, attributes.systemNamespace, controlPlane?.systemNamespace) ?? 'kuma-system';
    this.zone = asControlPlane(this, attributes.zone, controlPlane?.mode.isGlobal ? undefined : controlPlane?.zone) ?? 'default';
    const { zone } = this;
    this.mtls = attributes.mtls ?? MeshMtls.identity();
    this.meshServices = meshServices;
    this.trustDomain = this.mtls._identity && (this.mtls._identity.trustDomain ?? `${name}.${zone}.mesh.local`);
    if (this.mtls._identity && meshServices !== MeshServicesMode.EXCLUSIVE) {
      refuse({
        code: 'TRF1211', value: meshServices, construct: this, expected: 'MeshServices in mode Exclusive: Kuma gives nobody a MeshIdentity without',
        fix: 'leave meshServices out, or use mtls: MeshMtls.builtin()',
      });
    }
    this._registry = new MeshRegistry(this);
    controlPlane?._meshes.push(this);
    checkLater(this, () => this._registry.check());
  }

  /**
   * Puts the pods of a namespace into the mesh: makes the Namespace with the labels that Kuma looks for, or adds them to one that
   * another construct renders. Without them pods get no sidecars, and Kuma neither checks nor limits the policies in the namespace.
   *
   * @param namespace the name of a Namespace to make, or a construct that holds one
   */
  public namespace(namespace: string | IConstruct, options: MeshNamespaceOptions = {}): ApiObject {
    return namespaceOfMesh(this, this.meshName, namespace, options);
  }

  /**
   * Names pods of the mesh, for policies and permissions to refer to.
   *
   * @param id its name in the mesh, and of its Service unless `service` says otherwise
   * @param source the labels of its pods; or a construct that holds what makes the pods (Deployment, StatefulSet, DaemonSet …, from any library)
   *   or the Service in front of them
   * @throws TRF1003 where the construct holds neither, TRF1216 where the name is taken, TRF1220 where no Service can be called so,
   * TRF1225 where there are no labels
   */
  public workload(id: string, source: WorkloadLabels | IConstruct, options: WorkloadOptions = {}): MeshWorkload {
    if (this.node.tryFindChild(id)) {
      refuse({
        code: 'TRF1216', value: id, construct: this, expected: 'a name that nothing else of the mesh has',
        fix: `keep what mesh.workload('${id}', …) gave, or mesh.workload('${id}-2', …, { service: '${id}' }) in another namespace`,
      });
    }
    return new MeshWorkload(this, id, source, options);
  }

  /**
   * Lets a workload refuse connections without mutual TLS while the mesh still takes them: a MeshTLS. So a mesh becomes strict step by step: let
   * `mtls` have mode PERMISSIVE, put one client after the other into the mesh, make workloads strict whose clients are all there, and
   * leave the mode out when all are.
   *
   * @throws TRF1234 where the workload is of another mesh
   */
  public strict(workload: MeshWorkload): MeshTLS {
    return this.modeOf(workload, MtlsMode.STRICT);
  }

  /** Lets a workload take connections without mutual TLS while the mesh refuses them, for clients outside it: a MeshTLS. No permission applies to those. */
  public permissive(workload: MeshWorkload): MeshTLS {
    return this.modeOf(workload, MtlsMode.PERMISSIVE);
  }

  /** @internal */
  public _permit(scope: Construct, id: string, workload: MeshWorkload, client: MeshClient): void {
    if (!this.mtls._enabled) return;
    new MeshTrafficPermission(scope, id, { mesh: this, proxies: Proxies.workload(workload), allow: [Clients.proxy(client)] });
  }

  private modeOf(workload: MeshWorkload, mode: MtlsMode): MeshTLS {
    return new MeshTLS(workload, mode.toLowerCase(), { mesh: this, proxies: Proxies.workload(workload), mode });
  }
}

/**
 * A mesh of Kuma: proxies beside pods that encrypt, permit, watch and route the traffic between them.
 *
 * With its defaults it trusts nobody: mutual TLS is on, and nothing may call anything until a TrafficPermission says so.
 */
export class ServiceMesh extends ServiceMeshBase {
  /** A mesh that is rendered elsewhere. What is said here of it must be true. */
  public static fromAttributes(scope: Construct, id: string, attributes: ServiceMeshAttributes = {}): IServiceMesh {
    return new ExistingMesh(scope, id, attributes);
  }

  /** The Mesh object: the place for patches. */
  public readonly apiObject: ApiObject;
  private ownDefaults?: MeshDefaults;
  private readonly skipped?: string[];
  private readonly legacyBackends: object;

  /**
   * @throws TRF1210 where no mesh can be called so, TRF1211 where MeshIdentity meets another mode than Exclusive, TRF1212 where zone egress lacks a
   *   backend for mutual TLS, TRF1213 where a trusted certificate is none, TRF1511 where its control plane says otherwise, TRF1512 where that takes no
   *   meshes, TRF1534 where legacy backends share a name, or one is named that is not there
   */
  public constructor(scope: Construct, id: string, props: ServiceMeshProps = {}) {
    super(scope, id, props);
    if (props.zoneEgress && !this.mtls._render()) {
      refuse({
        code: 'TRF1212', value: true, construct: this, expected: 'a backend of the Mesh for mutual TLS, which Kuma asks for with zoneEgress',
        fix: 'mtls: MeshMtls.builtin(), or leave zoneEgress out',
      });
    }
    this.skipped = props.skipCreatingInitialPolicies;
    this.legacyBackends = located(this, () => legacyBackends(props.legacyBackends ?? {}));
    this.tell(props.controlPlane);
    const metadata = { ...props.metadata, name: this.meshName };
    this.apiObject = renderedObject(this, 'Resource', { apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', clusterScoped: true }, metadata, {
      spec: () => this.spec(props),
    });
    this.addIdentity();
    this.addPolicies(props);
  }

  /**
   * The policies that Kuma makes with a mesh (timeouts, retries and circuit breakers), as policies of this app. Kuma then makes none itself.
   *
   * @throws TRF1299 where they are there already, or `skipCreatingInitialPolicies` says which Kuma makes
   */
  public defaults(options: MeshDefaultsOptions = {}): MeshDefaults {
    if (this.ownDefaults || this.skipped) {
      refuse({
        code: 'TRF1299', value: this.skipped ?? 'defaults() twice', construct: this, expected: 'the policies of the mesh to be said once',
        fix: this.skipped ? 'leave skipCreatingInitialPolicies out' : 'keep what defaults() returns',
      });
    }
    this.ownDefaults = new MeshDefaults(this, 'defaults', options);
    return this.ownDefaults;
  }

  private tell(controlPlane: IKumaControlPlane | undefined): void {
    if (controlPlane?.mode.isFederated) {
      refuse({
        code: 'TRF1512', value: controlPlane.node.path, construct: this, expected: 'the global control plane: zones take their meshes from it',
        fix: 'render the mesh with the global control plane, and use ServiceMesh.fromAttributes with that of the zone',
      });
    }
    controlPlane?._rendersMesh(this.meshName);
  }

  private spec(props: ServiceMeshProps): object {
    return {
      mtls: this.mtls._render(),
      ...this.legacyBackends,
      meshServices: { mode: this.meshServices },
      networking: props.outboundPassthrough === undefined ? undefined : { outbound: { passthrough: props.outboundPassthrough } },
      routing: sparse({
        zoneEgress: props.zoneEgress,
        localityAwareLoadBalancing: props.localityAwareLoadBalancing,
        defaultForbidMeshExternalServiceAccess: props.forbidMeshExternalServices,
      }),
      constraints: dataplaneConstraints(props),
      skipCreatingInitialPolicies: this.ownDefaults ? ['*'] : some(this.skipped),
    };
  }

  private addIdentity(): void {
    const { mtls, trustDomain } = this;
    if (!mtls._identity || trustDomain === undefined) return;
    const { trustedCertificates, certificateLifetime, ca, insecureAllowSelfSigned } = mtls._identity;
    const createTrust = !trustedCertificates;
    new MeshIdentity(this, 'identity', { mesh: this, trustDomain, certificateLifetime, ca, insecureAllowSelfSigned, createTrust });
    if (trustedCertificates) new MeshTrust(this, 'trust', { mesh: this, trustDomain, certificates: trustedCertificates });
    // proxies with an identity are strict unless a policy says otherwise
    if (mtls.mode === MtlsMode.PERMISSIVE) new MeshTLS(this, 'tls', { ...this.inSystem(), mode: mtls.mode });
  }

  private addPolicies({ metrics, tracing, logging, passthrough }: ServiceMeshProps): void {
    if (metrics) new MeshMetric(this, 'metrics', { ...this.inSystem(), backends: [metrics] });
    if (tracing) new MeshTrace(this, 'tracing', { ...this.inSystem(), backend: tracing });
    if (logging) new MeshAccessLog(this, 'logging', { ...this.inSystem(), to: [MeshDestination.mesh()], backends: [logging] });
    if (passthrough) new MeshPassthrough(this, 'passthrough', { ...this.inSystem(), passthrough });
  }

  private inSystem(): { mesh: IServiceMesh; metadata: { namespace: string } } {
    return { mesh: this, metadata: { namespace: this.systemNamespace } };
  }
}

class ExistingMesh extends ServiceMeshBase {
  public constructor(scope: Construct, id: string, attributes: ServiceMeshAttributes) {
    super(scope, id, attributes);
  }
}

/** What is said of the control plane itself, or by it. */
function asControlPlane(construct: Construct, said: string | undefined, known: string | undefined): string | undefined {
  if (said === undefined || known === undefined || said === known) return said ?? known;
  return refuse({ code: 'TRF1511', value: said, construct, expected: `${known}, as its control plane has it`, fix: 'leave it out where there is a controlPlane' });
}

function meshName(name: string, construct: Construct): string {
  return isDns1035Label(name) ? name : refuse({
    code: 'TRF1210', value: name, construct, expected: 'a DNS label that starts with a letter, at most 63 characters', fix: "name: 'shop'",
  });
}

function dataplaneConstraints({ requiredTags, forbiddenTags }: ServiceMeshProps): object | undefined {
  const dataplaneProxy = sparse({
    requirements: some(requiredTags?.map(tags => ({ tags }))), restrictions: some(forbiddenTags?.map(tags => ({ tags }))),
  });
  return dataplaneProxy && { dataplaneProxy };
}
