import { ApiObject } from 'cdk8s';
import { objectsOfCluster } from '../../../core/tree/cluster-objects';
import { Misuse } from '../../../core/error';
import { Profile } from '../../../core/gateway/profile';
import { hostnamesMeet } from '../../../core/hostname';
import { ofType } from '../../../core/type';
import { MeshClient } from '../../../core/tree/workload';
import { AttachedRoute, Attachment } from '../../listeners/attachment';
import { IEntryPoint, REDIRECTED } from '../../listeners/gateway-reference';
import { Listener } from '../../listeners/listener';
import { Refusal, refusal } from '../../listeners/listener-admission';

/** Which part of a gateway a route asks for. */
export interface GatewaySection {
  /** The name of a listener. */
  readonly listener?: string;
  readonly port?: number;
  /** Every listener that this one function picks; others are nothing to the route. */
  readonly only?: (listener: Listener) => boolean;
}

const MESH_LABEL = 'kuma.io/mesh';

/** A route on a gateway. */
export class GatewayAttachment implements Attachment {
  public readonly parent: string;
  public readonly section?: string;
  public readonly hostname?: string;
  public readonly kind = 'Gateway';
  public readonly facts?: Profile;
  public readonly speaksBecause?: string;
  public readonly client?: MeshClient;
  private readonly namespace: string;
  private readonly object: string;

  public constructor(private readonly gateway: IEntryPoint, private readonly route: AttachedRoute, private readonly part: GatewaySection) {
    ofType(gateway, '_attach', { expected: 'a Gateway', fix: "Gateway.fromGatewayName('edge')", construct: route.construct });
    this.namespace = gateway.namespace ?? route.namespace;
    this.object = `${gateway._kind} ${gateway.name}`;
    this.parent = `${this.object} in namespace ${this.namespace}`;
    this.hostname = gateway._host?.hostname;
    this.section = part.listener;
    this.facts = gateway.gatewayClass?.controller?._facts;
    this.client = gateway.meshClient;
    this.speaksBecause = this.client && `${this.object} sends it single requests through the mesh`;
    gateway._attach(route, part.listener);
  }

  public refs(): object[] {
    const { name } = this.gateway;
    const { listener, port } = this.part;
    const names = listener === undefined ? this.listenerNames() : [listener];
    const kind = this.gateway._kind;
    const common = { ...kind !== 'Gateway' && { kind }, name, ...this.namespace !== this.route.namespace && { namespace: this.namespace } };
    if (!names) return [{ ...common, ...port !== undefined && { port } }];
    return names.map(sectionName => ({ ...common, sectionName, ...port !== undefined && { port } }));
  }

  public meets(hostname: string): boolean {
    return !this.gateway._listeners || this.candidates().some(listener => hostnamesMeet(hostname, listener.hostname));
  }

  public* faults(): Iterable<Misuse> {
    if (this.facts && !this.facts.routeKinds.includes(this.route.kind)) yield this.notServed(this.facts);
    yield* this.foreignWorkloads();
    if (!this.gateway._listeners) return;
    const candidates = this.candidates();
    if (candidates.length === 0) {
      yield this.noListener(this.gateway._listeners);
      return;
    }
    const refusals = candidates.map(listener => this.refusal(listener));
    if (refusals.every(reason => reason !== undefined)) yield this.refused(candidates[0], refusals[0]!);
  }

  /** The listeners by name, where the gateway as a whole is not meant. */
  private listenerNames(): string[] | undefined {
    if (!this.gateway._redirects && !this.part.only) return undefined;
    const candidates = this.candidates();
    const takers = candidates.filter(listener => this.refusal(listener) === undefined);
    return (takers.length > 0 ? takers : candidates).map(({ name }) => name);
  }

  private candidates(): readonly Listener[] {
    const { listener: name, port, only } = this.part;
    const usual = only ?? (name === undefined && this.gateway._redirects ? plainIsRedirected : () => true);
    return this.gateway._listeners?.filter(listener =>
      (name ?? listener.name) === listener.name && (port ?? listener.port) === listener.port && usual(listener)) ?? [];
  }

  private refusal(listener: Listener): Refusal | undefined {
    return refusal(listener, this.route, this.namespace, () => this.namespaceObject(this.route.namespace));
  }

  private namespaceObject(name: string): ApiObject | undefined {
    return objectsOfCluster(this.route.construct).find(({ kind, name: own }) => kind === 'Namespace' && own === name);
  }

  private notServed({ routeKinds, className }: Profile): Misuse {
    return {
      code: 'TRF1146', value: this.route.kind, construct: this.route.construct, fix: 'use a gateway of another class',
      expected: `a kind that the controller of class ${this.gateway.gatewayClass?.gatewayClassName ?? className} serves: ${routeKinds.join(', ')}`,
    };
  }

  private noListener(listeners: readonly Listener[]): Misuse {
    const { listener, port } = this.part;
    const value = listener ?? port ?? (this.part.only ? 'HTTP' : 'HTTPS');
    return {
      code: 'TRF1142', value, construct: this.route.construct,
      expected: `a listener of ${this.object} (it has ${listeners.map(known => `${known.name} on port ${known.port}`).join(', ') || 'none'})`,
      fix: listeners.length > 0 && (listener ?? port) !== undefined ? `{ listener: '${listeners[0].name}' }` : `add such a listener to the ${this.gateway._kind}`,
    };
  }

  private refused(listener: Listener, reason: Refusal): Misuse {
    const { construct, kind, namespace, hostnames } = this.route;
    const where = `listener ${listener.name} of ${this.object}`;
    const misuses: { readonly [reason in Refusal]: Omit<Misuse, 'construct'> } = {
      kind: { code: 'TRF1143', value: kind, expected: `a kind that ${where} takes: ${listener._kinds?.join(', ')}`, fix: 'attach it to another listener' },
      namespace: {
        code: 'TRF1144', value: namespace, expected: `a namespace that ${where} allows routes from`,
        fix: `add "${namespace}" to allowedRoutes, or leave them out: they follow the routes then`,
      },
      hostname: {
        code: 'TRF1145', value: hostnames, expected: `a hostname that meets that of ${where}: ${listener.hostname}`, fix: `hostnames: ['${listener.hostname}']`,
      },
    };
    return { ...misuses[reason], construct };
  }

  /** Kuma's gateways reach the workloads of their own mesh only. */
  private* foreignWorkloads(): Iterable<Misuse> {
    const workloads = this.facts?.meshGateway ? this.route.backends.flatMap(({ workload }) => workload ?? []) : [];
    const mesh = workloads.length > 0 && this.meshName();
    if (!mesh) return;
    for (const workload of workloads.filter(({ mesh: { meshName } }) => meshName !== mesh)) {
      yield {
        code: 'TRF1151', value: workload.workloadName, construct: this.route.construct,
        expected: `a workload of mesh ${mesh}, the mesh of ${this.object}; it is one of mesh ${workload.mesh.meshName}`,
        fix: 'give the Gateway the mesh of its workloads: { mesh }',
      };
    }
  }

  /** As Kuma finds it: the Gateway's own label, that of its namespace, the default. Unknown for a Gateway of elsewhere that tells none. */
  private meshName(): string | undefined {
    if (this.gateway.mesh) return this.gateway.mesh.meshName;
    if (!this.gateway._listeners) return undefined;
    return this.namespaceObject(this.namespace)?.metadata.getLabel(MESH_LABEL) ?? 'default';
  }
}

function plainIsRedirected(listener: Listener): boolean {
  return listener.protocol !== REDIRECTED;
}
