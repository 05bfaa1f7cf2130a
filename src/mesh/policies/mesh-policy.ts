import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { expectConditional } from './client-conditions';
import { distinct } from './distinct';
import { PolicyRole } from './policy-role';
import { expectDestination, expectProxies, expectSidecars } from './position-check';
import { roleOfDestination, roleOfOwner, staysInNamespace } from './role-of';
import { checkLater } from '../../core/tree/check';
import { clusterOf } from '../../core/cluster';
import { Misuse, refuse } from '../../core/error';
import { MESH_LABEL } from '../../core/kuma/names';
import { PolicyPositions, POSITIONS } from '../../core/kuma/policy-positions';
import { nameOf, shortened } from '../../core/name';
import { renderedObject } from '../../core/tree/rendered-object';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { targetRefFor } from '../reference/cross-zone';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IMeshClient } from '../reference/mesh-client';
import { IMeshDestination } from '../reference/mesh-destination';
import { enforceable, expectEnforceable } from '../reference/peer';
import { Proxies } from '../reference/proxies';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { selectingLabels } from '../values/selecting-labels';
import type { MeshWorkload } from '../workloads/mesh-workload';

/** What every policy accepts besides its settings. */
export interface MeshPolicyProps extends ResourceProps {
  /** The mesh it belongs to. @default - that of the workloads it names, else the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** The proxies it configures. @default Proxies.all() */
  readonly proxies?: Proxies;
  /** Whether it only shows, in what Kuma's inspection answers, what it would do: no proxy is configured by it. @default false */
  readonly shadow?: boolean;
  /**
   * Whether what proxies receive is written as `from`, not as `rules`: for control planes before 2.10, and for clients that are known by tags
   * (MeshFaultInjection only). Kuma 3 drops it.
   *
   * @default false
   */
  readonly legacyFrom?: boolean;
}

/** `settings` are the fields beside `targetRef` of an entry of `to`, a whole entry of `from` and `rules`, and what `default` is. */
interface Entry { readonly destination?: IMeshDestination; readonly settings: () => object }

/** One object of a policy: Kuma refuses entries of several roles in one. */
interface Part {
  readonly field: 'to' | 'from' | 'rules' | 'default';
  readonly role: PolicyRole;
  readonly object: ApiObject;
  readonly entries: Entry[];
}

const KUMA = 'kuma.io/v1alpha1';

/**
 * A policy: settings for what proxies send (`to`), receive (`rules`), or are (`default`).
 *
 * Where its entries would have different roles it is rendered as several objects; the others are called like the first, with the
 * role at the end.
 */
export abstract class MeshPolicy extends Resource {
  /** @internal */
  public readonly _mesh?: IServiceMesh;
  /** @internal */
  public readonly _kind: string;
  /** @internal */
  public readonly _positions: PolicyPositions;
  /** @internal */
  public readonly _proxies: Proxies;
  private readonly metadata: object;
  private readonly legacyFrom?: boolean;
  private readonly parts: Part[] = [];

  /**
   * @param destinations those that the policy is made with
   * @internal
   */
  protected constructor(scope: Construct, id: string, kind: string, props: MeshPolicyProps, destinations: IMeshDestination[] = []) {
    const workload = props.proxies?._workload;
    const mesh = props.mesh ?? workload?._mesh ?? destinations.find(({ _mesh }) => _mesh)?._mesh ?? meshAbove(scope);
    const metadata = {
      ...props.metadata,
      namespace: props.metadata?.namespace ?? workload?.namespace ?? Chart.of(scope).namespace,
      labels: { [MESH_LABEL]: mesh?.meshName ?? 'default', ...props.shadow && { 'kuma.io/effect': 'shadow' }, ...props.metadata?.labels },
    };
    super(scope, id, { apiVersion: KUMA, kind }, { metadata });
    this._mesh = mesh;
    this.metadata = metadata;
    this._kind = kind;
    this._proxies = props.proxies ?? Proxies.all();
    this._positions = POSITIONS[kind];
    this.legacyFrom = props.legacyFrom;
    if (workload) {
      this.sameMesh(workload._mesh, workload.workloadName);
      this.sameCluster(workload);
      checkLater(this, () => this.unselected(workload));
    }
    afterMesh(this.apiObject, mesh);
    expectProxies(this, this._namespace, this.systemNamespace);
    if (this._positions.needsEntry) checkLater(this, () => this.emptiness());
  }

  /** Whose policy it is; several where it is rendered as several objects. */
  public get roles(): PolicyRole[] {
    return [...new Set(this.parts.map(({ role }) => role))];
  }

  /** @internal */
  protected get _namespace(): string {
    return this.namespace ?? namespaceOf(this);
  }

  /**
   * Settings of what proxies send to destinations.
   *
   * @internal
   */
  protected _addTo(destinations: readonly IMeshDestination[], settings: object | undefined): void {
    const something = this.something(settings);
    this._addEntries(destinations, { default: something });
  }

  /**
   * As `_addTo`, for kinds whose entries are more than a `default`.
   *
   * @param fields those beside `targetRef`
   * @internal
   */
  protected _addEntries(destinations: readonly IMeshDestination[], fields: object): void {
    for (const destination of destinations) {
      const target = targetRefFor(destination, this, this._namespace);
      expectDestination(this, destination, target);
      if (destination._mesh) this.sameMesh(destination._mesh, destination.destinationName);
      this.part('to', roleOfDestination(target, this._namespace, this.systemNamespace)).push({ destination, settings: () => fields });
    }
  }

  /**
   * Settings of what proxies receive: from everybody, or from these clients.
   *
   * @internal
   */
  protected _addRule(settings: object | undefined, clients?: readonly IMeshClient[]): void {
    const something = this.something(settings);
    if (this.legacyFrom) return this.addAsFrom(something, clients);
    if (!clients) return this._addOwn('rules', () => ({ default: something }));
    this.expectClients(clients, 'match');
    expectConditional(this, this._kind, clients, something, this._mesh);
    return this._addOwn('rules', () => ({ matches: clients.map(client => enforceable(client, this._mesh, 'match')), default: something }));
  }

  /**
   * Settings of what proxies receive, or are. `rules` and `from` take whole entries.
   *
   * @internal
   */
  protected _addOwn(field: 'from' | 'rules' | 'default', settings: object | undefined | (() => object)): void {
    if (field !== 'default') expectSidecars(this);
    const entry = typeof settings === 'function' ? settings as () => object : this.constant(this.something(settings));
    this.part(field, roleOfOwner(this._namespace, this.systemNamespace)).push({ settings: entry });
  }

  /** @internal */
  protected _spec(): object {
    return this.parts.length > 0 ? this.specOf(this.parts[0]) : { targetRef: this._proxies._targetRef(true) };
  }

  private get systemNamespace(): string {
    return this._mesh?.systemNamespace ?? 'kuma-system';
  }

  private constant(settings: object): () => object {
    return () => settings;
  }

  private part(field: Part['field'], role: PolicyRole): Entry[] {
    const known = this.parts.find(part => part.field === field && part.role === role);
    if (known) return known.entries;
    this.expectConcern(field, role);
    const entries: Entry[] = [];
    const part: Part = { role, field, entries, object: this.parts.length === 0 ? this.apiObject : this.anotherObject(role, () => this.specOf(part)) };
    this.parts.push(part);
    return entries;
  }

  private anotherObject(role: PolicyRole, spec: () => object): ApiObject {
    const id = this.parts.slice(1).some(part => part.role === role) ? `${role}-${this.parts.length}` : role;
    const name = `${this.name}-${id}`;
    const object = renderedObject(this, id, { apiVersion: KUMA, kind: this.apiObject.kind }, {
      ...this.metadata, name: shortened(name, `${nameOf(this)}/${id}`),
    }, { spec });
    afterMesh(object, this._mesh);
    return object;
  }

  private specOf({ field, role, entries }: Part): object {
    const inbound = field === 'rules' || field === 'from';
    const proxies = inbound && this._positions.rulesForSidecarsOnly ? this._proxies._withoutGateways() : this._proxies;
    const targetRef = proxies._targetRef(!staysInNamespace(role));
    if (field === 'default') return { targetRef, default: entries[entries.length - 1].settings() };
    if (field !== 'to') {
      const all = entries.map(({ settings }) => settings());
      return { targetRef, [field]: field === 'from' ? distinct(all) : all };
    }
    const to = entries.map(({ destination, settings }) => {
      const sectionName = destination!._section?.();
      return { targetRef: { ...targetRefFor(destination!, this, this._namespace), ...sectionName && { sectionName } }, ...settings() };
    });
    return { targetRef, to };
  }

  private something(settings: object | undefined): object {
    return settings ?? refuse({
      code: 'TRF1230', value: {}, construct: this, expected: `at least one setting of ${this.apiObject.kind}`, fix: 'set one, or leave the entry out',
    });
  }

  private sameMesh(mesh: IServiceMesh, what: string): void {
    if (!this._mesh || mesh.meshName === this._mesh.meshName) return;
    refuse({
      code: 'TRF1234', value: `${what} of mesh ${mesh.meshName}`, construct: this,
      expected: `something of mesh ${this._mesh.meshName}: a policy belongs to one mesh`,
      fix: 'make a policy for each mesh',
    });
  }

  private sameCluster(workload: MeshWorkload): void {
    if (clusterOf(workload) === clusterOf(this)) return;
    refuse({
      code: 'TRF1546', value: workload.workloadName, construct: this,
      expected: `proxies of the same zone: ${workload.workloadName} is rendered for another cluster`,
      fix: `new ${this._kind}(zone, '${this.node.id}', …), in the zone of ${workload.workloadName}`,
    });
  }

  /** Refuses what Kuma would take and then apply to nothing. */
  private expectConcern(field: Part['field'], role: PolicyRole): void {
    const { _section: section, _workload: workload } = this._proxies;
    if (section !== undefined && (field === 'to' || field === 'default')) {
      refuse({
        code: 'TRF1232', value: section, construct: this, expected: 'all ports, since the policy is not about what proxies receive',
        fix: 'leave .section() out',
      });
    }
    if (workload && staysInNamespace(role) && workload.namespace !== this._namespace) {
      refuse({
        code: 'TRF1233', value: this._namespace, construct: this,
        expected: `namespace ${workload.namespace}, that of ${workload.workloadName}: a ${role} policy concerns only proxies of its own namespace`,
        fix: 'leave metadata.namespace out, or use the system namespace',
      });
    }
  }

  private addAsFrom(settings: object, clients?: readonly IMeshClient[]): void {
    if (!clients) return this._addOwn('from', () => ({ targetRef: { kind: 'Mesh' }, default: settings }));
    if (!this._positions.fromByTags) {
      refuse({
        code: 'TRF1242', value: clients.map(({ clientName }) => clientName), construct: this, expected: `everybody in \`from\` of ${this._kind}`,
        fix: 'leave legacyFrom out, in a mesh with MeshIdentity',
      });
    }
    this.expectClients(clients, 'subset');
    for (const client of clients) this._addOwn('from', () => ({ targetRef: enforceable(client, this._mesh, 'subset'), default: settings }));
  }

  private expectClients(clients: readonly IMeshClient[], part: 'match' | 'subset'): void {
    if (clients.length === 0) {
      refuse({ code: 'TRF1241', value: [], construct: this, expected: 'a client at least', fix: 'name one, or say nothing of clients' });
    }
    for (const client of clients) expectEnforceable(client, this._mesh, part);
  }

  private unselected(workload: MeshWorkload): Misuse[] {
    selectingLabels(workload._labels(), `all pods, and those of ${workload.workloadName} have none`, this);
    return [];
  }

  private* emptiness(): Iterable<Misuse> {
    if (this.parts.length > 0) return;
    yield {
      code: 'TRF1235', value: [], construct: this, expected: `at least one entry of ${this.apiObject.kind}`,
      fix: 'add one, or leave the policy out',
    };
  }
}
