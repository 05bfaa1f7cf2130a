import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ObjectReference } from './amendment';
import { refuse } from '../error';
import { objectName } from '../name';
import { port } from '../port';
import { BoundBackend, namespaceOf, ServiceReference } from './service';
import { IWorkload } from './workload';

/** Options of every backend. */
export interface BackendOptions {
  /**
   * The port of the Service, not of its pods: 1 to 65535.
   *
   * @default - the Service's only port, where it is known by construct
   */
  readonly port?: number;
  /**
   * Its share of the requests, in proportion to the sum of all weights beside it: 0 to 1000000. 0 takes none.
   *
   * @default 1
   */
  readonly weight?: number;
}

/** Options of a backend that is a Service. */
export interface ServiceBackendOptions extends BackendOptions {
  /**
   * The namespace of a Service that is given by name.
   *
   * @default - the namespace of the chart it is used in
   */
  readonly namespace?: string;
}

/** A backend that is no Service, as one referrer sees it. */
interface OtherBackend {
  readonly reference: ObjectReference;
  readonly port?: number;
  readonly weight?: number;
}

type Located =
  | { readonly service: (referrer: IConstruct) => ServiceReference; readonly other?: undefined }
  | { readonly service?: undefined; readonly other: (referrer: IConstruct) => ObjectReference };

/** Where requests go in the end: a port of a Service, or another object, with a share of the requests. */
export class Backend {
  /**
   * A Service: the construct that renders it (of cdk8s-plus or any other library), or the name of one that exists elsewhere.
   *
   * @throws TRF1022 where the port is none, TRF1031 where it cannot be known, TRF1034 where the weight is out of range
   */
  public static service(service: string | IConstruct, options: ServiceBackendOptions = {}): Backend {
    return new Backend({ service: referrer => ServiceReference.of(service, referrer, options.namespace) }, options);
  }

  /** A workload of a mesh, behind its Service. @throws TRF1034 where the weight is out of range */
  public static workload(workload: IWorkload, options: BackendOptions = {}): Backend {
    const { workloadName, namespace, port: own } = workload;
    return new Backend({ service: referrer => ServiceReference.of(workloadName, referrer, namespace) }, { port: own, ...options }, workload);
  }

  /**
   * An object of another kind that a controller of routes can send requests to, such as an `XBackend`: the construct that renders it.
   * What takes Services only refuses it (TRF1035).
   *
   * @throws TRF1003 for a construct that is no object, TRF1022 where the port is none, TRF1034 where the weight is out of range
   */
  public static object(object: IConstruct, options: BackendOptions = {}): Backend {
    const found = [object, object.node.defaultChild].find(ApiObject.isApiObject) as ApiObject | undefined;
    const { apiGroup: group, kind, name, metadata } = found ?? refuse({
      code: 'TRF1003', value: object.node.path, expected: 'a construct of one object', fix: 'pass the construct of the object itself', construct: object,
    });
    return new Backend({ other: () => ({ group, kind, name, namespace: metadata.namespace ?? namespaceOf(object) }) }, options);
  }

  /** As `object`, for one that exists elsewhere. @throws TRF1023 for a name that none can have, and as `object` */
  public static named(group: string, kind: string, name: string, options: ServiceBackendOptions = {}): Backend {
    objectName(name);
    const namespaceFor = (referrer: IConstruct) => options.namespace ?? namespaceOf(referrer);
    return new Backend({ other: referrer => ({ group: group || 'core', kind, name, namespace: namespaceFor(referrer) }) }, options);
  }

  private constructor(private readonly what: Located, private readonly options: BackendOptions, private readonly workload?: IWorkload) {
    const { weight = 1 } = options;
    if (!Number.isInteger(weight) || weight < 0 || weight > 1_000_000) {
      refuse({ code: 'TRF1034', value: weight, expected: 'a whole number from 0 to 1000000', fix: 'weights are shares: 90 and 10, or 9 and 1' });
    }
    if (options.port !== undefined) port(options.port);
  }

  /**
   * The Service behind it, as one referrer sees it; nothing is asked of its ports.
   *
   * @internal
   */
  public _service(referrer: IConstruct): ServiceReference {
    const { service, other } = this.what;
    if (service) return service(referrer);
    const { kind, name } = other(referrer);
    return refuse({ code: 'TRF1035', value: `${kind} ${name}`, expected: 'a Service', fix: "Backend.service('api', { port: 80 })", construct: referrer });
  }

  /**
   * The object behind it, where that is no Service.
   *
   * @internal
   */
  public _other(referrer: IConstruct): OtherBackend | undefined {
    const { port: number, weight } = this.options;
    return this.what.other && { reference: this.what.other(referrer), port: number, weight };
  }

  /**
   * What it is for one referrer. A port that the Service turns out not to have is reported at synthesis.
   *
   * @internal
   */
  public _bind(referrer: IConstruct): BoundBackend {
    const service = this._service(referrer);
    const known = this.options.port ?? (service.ports.length === 1 ? service.ports[0].port : undefined);
    const number = known ?? refuse({
      code: 'TRF1031', value: service.name, construct: referrer,
      expected: service.ports.length === 0 ? 'the port of a Service known by its name only' : 'one port: the Service has several',
      fix: `{ port: ${service.ports[0]?.port ?? 80} }`,
    });
    service.expectPort(referrer, number);
    return { service, port: number, weight: this.options.weight, workload: this.workload };
  }
}
