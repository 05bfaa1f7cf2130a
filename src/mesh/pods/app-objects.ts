import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { PodTemplate } from './pod-template';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { WORKLOAD_KINDS } from '../../core/tree/held-object';
import { namespaceOf } from '../../core/tree/service';

/** A Service of the app. */
export interface AppService {
  readonly name: string;
  readonly namespace: string;
  readonly selector?: { [label: string]: string };
  readonly ports: readonly { readonly name?: string; readonly port: number }[];
}

/** The pods and Services of an app, of one cluster where it is for several, each rendered once. */
export class AppObjects {
  public readonly pods: readonly PodTemplate[];
  private readonly podsByNamespace = new Map<string, PodTemplate[]>();
  private readonly podsByObject = new Map<ApiObject, PodTemplate>();
  private servicesByNamespace?: Map<string, AppService[]>;

  public constructor(private readonly member: IConstruct) {
    this.pods = objectsOfCluster(member).filter(({ kind }) => WORKLOAD_KINDS.includes(kind)).map(object => new PodTemplate(object));
    for (const pod of this.pods) {
      this.podsByObject.set(pod.object, pod);
      add(this.podsByNamespace, pod.namespace, pod);
    }
  }

  public pod(object: ApiObject): PodTemplate | undefined {
    return this.podsByObject.get(object);
  }

  public podsIn(namespace: string): readonly PodTemplate[] {
    return this.podsByNamespace.get(namespace) ?? [];
  }

  public servicesIn(namespace: string): readonly AppService[] {
    // later than the pods: the Service of a workload selects by what its pods say
    this.servicesByNamespace ??= this.services();
    return this.servicesByNamespace.get(namespace) ?? [];
  }

  private services(): Map<string, AppService[]> {
    const services = new Map<string, AppService[]>();
    for (const object of objectsOfCluster(this.member).filter(({ kind, apiGroup }) => kind === 'Service' && apiGroup === 'core')) {
      const namespace = object.metadata.namespace ?? namespaceOf(object);
      const { selector, ports = [] } = object.toJson().spec ?? {};
      add(services, namespace, { name: object.name, namespace, selector, ports });
    }
    return services;
  }
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
