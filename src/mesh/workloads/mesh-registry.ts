import { IConstruct } from 'constructs';
import type { MeshWorkload } from './mesh-workload';
import { PermissionAction } from './permission-action';
import { Misuse } from '../../core/error';
import { NAMESPACE_TAG, SERVICE_TAG } from '../../core/kuma/names';
import { AppObjects } from '../pods/app-objects';
import { PodTemplate } from '../pods/pod-template';
import type { IMeshClient } from '../reference/mesh-client';
import type { Peer } from '../reference/peer';
import type { IServiceMesh } from '../reference/service-mesh-reference';

/** What was said of clients of one workload, or of whichever proxies a policy selects. */
export interface Permit {
  readonly by: IConstruct;
  readonly to: IConstruct;
  /** What people call it. */
  readonly name: string;
  readonly action: PermissionAction;
  readonly clients: readonly IMeshClient[];
  /** Whether it is all right to let in whoever shares a ServiceAccount with a client. */
  readonly shared: boolean;
}

/** Who has a ServiceAccount: a workload of the mesh, or other pods of the app. */
interface Holder { readonly name: string; readonly workload?: MeshWorkload; readonly pod?: PodTemplate }

type Account = NonNullable<Peer['account']>;

/** What is known of a mesh when everything is constructed: its workloads, the pods and Services of the app, who may call whom. */
export class MeshRegistry {
  public readonly workloads: MeshWorkload[] = [];
  private readonly permits: Permit[] = [];
  private objects?: AppObjects;

  public constructor(private readonly mesh: IServiceMesh) {}

  public addPermit(permit: Permit): void {
    this.permits.push(permit);
  }

  /** The app as it stood when it was last looked at. */
  public get app(): AppObjects {
    return this.objects ??= new AppObjects(this.mesh);
  }

  /** Looks at the app anew, then finds permissions that give more than was said, because identities are ServiceAccounts. */
  public* check(): Iterable<Misuse> {
    this.objects = undefined;
    if (this.mesh.trustDomain === undefined || this.permits.length === 0) return;
    const holders = this.holders();
    const named = this.named();
    for (const permit of this.permits.filter(({ shared }) => !shared)) {
      for (const client of permit.clients) {
        const { account, subset } = client._peer(this.mesh);
        if (!account) continue;
        const alike = named.get(permit.to)![permit.action];
        const others = [...holders.get(keyOf(account)) ?? [], ...elsewhere(client, this.mesh, account)]
          .filter(({ workload, pod }) => (workload ? !alike.has(workload) && !isTheSame(workload, client) : !isThisPod(pod, subset?.tags)));
        if (others.length > 0 || account.name === 'default') yield sharing(permit, client, account, others, subset?.tags?.[SERVICE_TAG]?.endsWith('_svc') === true);
      }
    }
  }

  /** Who has which ServiceAccount. */
  public holders(): Map<string, Holder[]> {
    const holders = new Map<string, Holder[]>();
    const known = new Set<PodTemplate>();
    const add = (account: Account, holder: Holder) => holders.set(keyOf(account), [...holders.get(keyOf(account)) ?? [], holder]);
    for (const workload of this.workloads) {
      add(workload._peer(this.mesh).account!, { name: workload.workloadName, workload });
      for (const pod of workload._pods()) known.add(pod);
    }
    for (const pod of this.app.pods.filter(other => !known.has(other))) {
      add({ namespace: pod.namespace, name: pod.serviceAccount ?? 'default' }, { name: `${pod.object.kind} ${pod.object.name}`, pod });
    }
    return holders;
  }

  /** All clients that the permissions of one workload name, action by action. */
  private named(): Map<IConstruct, { [action: string]: Set<IMeshClient> }> {
    const named = new Map<IConstruct, { [action: string]: Set<IMeshClient> }>();
    for (const { to, action, clients } of this.permits) {
      const actions = named.get(to) ?? {};
      named.set(to, actions);
      actions[action] = new Set([...actions[action] ?? [], ...clients]);
    }
    return named;
  }
}

/** Who has the ServiceAccount in the zone of the client, where that is another one. */
function elsewhere(client: IMeshClient, mesh: IServiceMesh, account: Account): Holder[] {
  const { _mesh: home } = client as Partial<MeshWorkload>;
  return home && home._registry !== mesh._registry ? home._registry.holders().get(keyOf(account)) ?? [] : [];
}

/** Whether this is the client, perhaps in another zone. */
function isTheSame(workload: MeshWorkload, client: IMeshClient): boolean {
  const { workloadName, namespace } = client as Partial<MeshWorkload>;
  return workload.workloadName === workloadName && workload.namespace === namespace;
}

/** Whether these are the pods of the client, which is no workload but known by their labels: Kong for example. */
function isThisPod(pod: PodTemplate | undefined, tags: { readonly [tag: string]: string } = {}): boolean {
  const { [NAMESPACE_TAG]: _namespace, ...labels } = tags;
  return pod !== undefined && Object.keys(labels).length > 0 && pod.matches(labels);
}

function keyOf({ namespace, name }: Account): string {
  return `${namespace}/${name}`;
}

/** @param gateway whether the client is a gateway that Kuma runs: its service has no port */
function sharing(permit: Permit, client: IMeshClient, account: Account, others: readonly Holder[], gateway: boolean): Misuse {
  const names = others.map(({ name }) => name).join(', ');
  const who = others.length > 0 ? `${names} ${others.length > 1 ? 'use' : 'uses'} it too` : 'every pod of the namespace that names none has it';
  return {
    code: 'TRF1243', construct: permit.by, value: `ServiceAccount ${account.name} in namespace ${account.namespace}`,
    expected: `one that only ${client.clientName} uses, since ${permit.name} knows clients by nothing else: ${who}`,
    fix: 'workloadName' in client
      ? `mesh.workload('${client.clientName}', …, { serviceAccount: '${client.clientName}' }), or allowSharedServiceAccounts: true on the permission`
      : `a ServiceAccount of its own for ${client.clientName}: ${gateway ? gatewayAccount(client.clientName) : `{ …, serviceAccount: '${client.clientName}' }`}`,
  };
}

function gatewayAccount(name: string): string {
  return `new MeshGatewayConfig(this, 'gateways', { serviceAccount: '${name}' }) for its class`;
}
