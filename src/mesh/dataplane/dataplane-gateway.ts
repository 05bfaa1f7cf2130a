import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';

/** Options of a proxy that is a gateway. */
export interface DataplaneGatewayOptions {
  /** Tags beside `kuma.io/service`. @default - none */
  readonly tags?: { [tag: string]: string };
}

/** A gateway outside of Kubernetes: what comes in is not from the mesh. */
export class DataplaneGateway {
  /**
   * Kuma's own: the proxy itself takes requests, as the MeshGateways for its service say.
   *
   * @param service the tag `kuma.io/service` that MeshGateways select it by
   * @throws TRF1530 where the service has no name
   */
  public static builtin(service: string, options: DataplaneGatewayOptions = {}): DataplaneGateway {
    return new DataplaneGateway('BUILTIN', service, options);
  }

  /**
   * Another one, Kong for example: it takes requests past the proxy, and what it sends goes through it.
   *
   * @param service its name as the tag `kuma.io/service`
   * @throws TRF1530 where the service has no name
   */
  public static delegated(service: string, options: DataplaneGatewayOptions = {}): DataplaneGateway {
    return new DataplaneGateway('DELEGATED', service, options);
  }

  private constructor(private readonly type: 'BUILTIN' | 'DELEGATED', private readonly service: string, private readonly options: DataplaneGatewayOptions) {
    if (service === '') refuse({ code: 'TRF1530', value: service, expected: 'the name of its service', fix: "DataplaneGateway.delegated('edge')" });
  }

  /** Whether it is Kuma's own, which calls nothing but what routes say. @internal */
  public get _isBuiltin(): boolean {
    return this.type === 'BUILTIN';
  }

  /** @internal */
  public _render(): object {
    return { type: this.type, tags: { [SERVICE_TAG]: this.service, ...this.options.tags } };
  }
}
