import { IConstruct } from 'constructs';
import type { IMeshClient } from './mesh-client';
import type { MeshWorkload } from './mesh-workload';
import type { Peer } from './peer';
import { PodTemplate } from './pod-template';
import type { IServiceMesh } from './service-mesh-reference';
import { Misuse } from '../core/error';

/** What was said of clients of one workload. */
export interface Permit {
  readonly by: IConstruct;
  readonly to: MeshWorkload;
  readonly action: string;
  readonly clients: readonly IMeshClient[];
  /** Whether it is all right to let in whoever shares a ServiceAccount with a client. */
  readonly shared: boolean;
}

/** What is known of a mesh when everything is constructed: its workloads, the pods of the app, who may call whom. */
export class MeshRegistry {
  public readonly workloads: MeshWorkload[] = [];
  private readonly permits: Permit[] = [];
  private pods?: readonly PodTemplate[];

  public constructor(private readonly mesh: IServiceMesh) {}

  public addPermit(permit: Permit): void {
    this.permits.push(permit);
  }

  /** The pods that the objects of this app make, and that these labels select. */
  public podsSelected(namespace: string, selector: { [label: string]: string }): readonly PodTemplate[] {
    this.pods ??= PodTemplate.allBelow(this.mesh.node.root);
    return this.pods.filter(pod => pod.namespace === namespace && pod.matches(selector));
  }

  /** Looks at the app anew, then finds permissions that give more than was said, because identities are ServiceAccounts. */
  public* check(): Iterable<Misuse> {
    this.pods = undefined;
    if (this.mesh.trustDomain === undefined) return;
    for (const permit of this.permits.filter(({ shared }) => !shared)) {
      const alike = this.permits.filter(({ to, action }) => to === permit.to && action === permit.action);
      const named = alike.flatMap(({ clients }) => clients);
      for (const client of permit.clients) {
        const { account } = client._peer(this.mesh);
        const misuse = account && this.sharing(permit, client, account, named);
        if (misuse) yield misuse;
      }
    }
  }

  private sharing(permit: Permit, client: IMeshClient, account: NonNullable<Peer['account']>, named: readonly IMeshClient[]): Misuse | undefined {
    const others = this.others(account, named);
    if (others.length === 0 && account.name !== 'default') return undefined;
    const use = others.length > 1 ? 'use' : 'uses';
    const who = others.length > 0 ? `${others.join(', ')} ${use} it too` : 'every pod of the namespace that names none has it';
    return {
      code: 'TRF1243', construct: permit.by, value: `ServiceAccount ${account.name} in namespace ${account.namespace}`,
      expected: `one that only ${client.clientName} uses, since ${permit.to.workloadName} knows clients by nothing else: ${who}`,
      fix: `give ${client.clientName} a ServiceAccount of its own (serviceAccount: '${client.clientName}'), or set allowSharedServiceAccounts: true`,
    };
  }

  /** Whoever has the ServiceAccount without being named: workloads of the mesh, and other pods of the app. */
  private others(account: NonNullable<Peer['account']>, named: readonly IMeshClient[]): string[] {
    this.pods ??= PodTemplate.allBelow(this.mesh.node.root);
    const namedPods = new Set(this.workloads.filter(workload => named.includes(workload)).flatMap(workload => workload._pods()));
    const workloads = this.workloads.filter(workload => {
      const { account: own } = workload._peer(this.mesh);
      return !named.includes(workload) && own?.name === account.name && own.namespace === account.namespace;
    });
    const knownPods = new Set(workloads.flatMap(workload => workload._pods()));
    const pods = this.pods.filter(pod => pod.namespace === account.namespace && (pod.serviceAccount ?? 'default') === account.name)
      .filter(pod => !namedPods.has(pod.object) && !knownPods.has(pod.object));
    return [...workloads.map(({ workloadName }) => workloadName), ...pods.map(({ object }) => `${object.kind} ${object.name}`)];
  }
}
