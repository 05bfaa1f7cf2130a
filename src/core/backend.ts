import { IConstruct } from 'constructs';
import { refuse } from './error';
import { port } from './port';
import { BoundBackend, ServiceReference } from './service';
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

/** Where requests go in the end: a port of a Service, with a share of the requests. */
export class Backend {
  /**
   * A Service: the construct that renders it (of cdk8s-plus or any other library), or the name of one that exists elsewhere.
   *
   * @throws TRF1022 where the port is none, TRF1031 where it cannot be known, TRF1034 where the weight is out of range
   */
  public static service(service: string | IConstruct, options: ServiceBackendOptions = {}): Backend {
    return new Backend(referrer => ServiceReference.of(service, referrer, options.namespace), options);
  }

  /** A workload of a mesh, behind its Service. @throws TRF1034 where the weight is out of range */
  public static workload(workload: IWorkload, options: BackendOptions = {}): Backend {
    return new Backend(
      referrer => ServiceReference.of(workload.workloadName, referrer, workload.namespace), { port: workload.port, ...options }, workload,
    );
  }

  private constructor(
    private readonly locate: (referrer: IConstruct) => ServiceReference,
    private readonly options: BackendOptions,
    private readonly workload?: IWorkload,
  ) {
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
    return this.locate(referrer);
  }

  /**
   * What it is for one referrer. A port that the Service turns out not to have is reported at synthesis.
   *
   * @internal
   */
  public _bind(referrer: IConstruct): BoundBackend {
    const service = this.locate(referrer);
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
