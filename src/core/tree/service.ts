import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { amend, ObjectReference } from './amendment';
import { Misuse } from '../error';
import { heldObject } from './held-object';
import { objectName } from '../name';
import { hasRequests, Protocol } from '../protocol';
import { IWorkload } from './workload';

interface ServicePort { readonly name?: string; readonly port: number; readonly appProtocol?: string }

/** A Service that is referred to: one of this app, or one known by its name only. */
export class ServiceReference {
  /** By the construct that renders it, or by its name; `namespace` is for names, and that of the referrer's chart without it. */
  public static of(service: string | IConstruct, referrer: IConstruct, namespace?: string): ServiceReference {
    if (typeof service === 'string') return new ServiceReference(objectName(service, referrer), namespace ?? namespaceOf(referrer));
    const object = heldObject(service, ['Service']);
    return new ServiceReference(object.name, object.metadata.namespace ?? namespaceOf(object), object);
  }

  private constructor(
    public readonly name: string,
    public readonly namespace: string,
    /** The object, where the Service was given as a construct. */
    public readonly object?: ApiObject,
  ) {}

  /** How other objects refer to it. */
  public get reference(): ObjectReference {
    return { group: 'core', kind: 'Service', namespace: this.namespace, name: this.name };
  }

  /** Its ports as they stand now, where it is known by construct. */
  public get ports(): readonly ServicePort[] {
    return this.object ? portsOf(this.object) : [];
  }

  /** Reports a port that the Service, if this app renders it, doesn't have when all is constructed. */
  public expectPort(by: IConstruct, port: number): void {
    amend(by, this.reference, object => {
      const ports = portsOf(object);
      return ports.length === 0 || ports.some(known => known.port === port) ? undefined : noSuchPort(by, object, port, ports);
    });
  }

  /**
   * Sets `appProtocol` of a port where the Service, if this app renders it, says nothing; reports where it says something else.
   * One protocol of requests is as good as another: what `http` is needed for works with `grpc` as well.
   *
   * @param port one of its ports; without it, the only one where there is only one
   */
  public speak(by: IConstruct, port: number | undefined, protocol: Protocol, why: string): void {
    amend(by, this.reference, object => {
      const ports = portsOf(object);
      const index = ports.findIndex(known => port === undefined ? ports.length === 1 : known.port === port);
      const present = ports[index]?.appProtocol;
      if (index < 0 || present === protocol || hasRequests(protocol) && hasRequests(present as Protocol)) return undefined;
      if (present !== undefined) return otherProtocol(by, object, ports[index].port, present, protocol, why);
      object.addJsonPatch(JsonPatch.add(`/spec/ports/${index}/appProtocol`, protocol));
      return undefined;
    });
  }
}

/** A backend as one referrer sees it. */
export interface BoundBackend {
  readonly service: ServiceReference;
  readonly port: number;
  readonly weight?: number;
  /** Where the backend is a workload of a mesh. */
  readonly workload?: IWorkload;
}

/** The namespace a construct's objects are in where they name none. */
export function namespaceOf(construct: IConstruct): string {
  return Chart.of(construct).namespace ?? 'default';
}

function portsOf(service: ApiObject): readonly ServicePort[] {
  return service.toJson().spec?.ports ?? [];
}

function noSuchPort(by: IConstruct, service: ApiObject, port: number, ports: readonly ServicePort[]): Misuse {
  const numbers = ports.map(known => known.port).join(', ');
  return {
    code: 'TRF1032', value: port, construct: by, expected: `a port of Service "${service.name}" (it has ${numbers})`,
    fix: `use port ${ports[0].port}, or add ${port} to the Service`,
  };
}

function otherProtocol(by: IConstruct, service: ApiObject, port: number, present: string, protocol: Protocol, why: string): Misuse {
  return {
    code: 'TRF1033', value: present, construct: by, expected: `appProtocol "${protocol}" on port ${port} of Service "${service.name}", because ${why}`,
    fix: `set appProtocol: ${protocol} on the Service, or refer to another port`,
  };
}
