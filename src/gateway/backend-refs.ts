import { IConstruct } from 'constructs';
import { Backend } from '../core/backend';
import { refuse } from '../core/error';
import { BoundBackend } from '../core/service';

/** The backends of one route: how it refers to them, and which they are. */
export class BackendRefs {
  public readonly bound: BoundBackend[] = [];

  public constructor(
    public readonly route: IConstruct,
    public readonly kind: string,
    public readonly namespace: string,
  ) {}

  /** A reference with its share. */
  public weighted(backend: Backend): object {
    const bound = this.bind(backend);
    return { ...this.written(bound), ...bound.weight !== undefined && { weight: bound.weight } };
  }

  /** A reference where there is no share. @throws TRF1107 where the backend has one */
  public single(backend: Backend): object {
    const bound = this.bind(backend);
    if (bound.weight === undefined) return this.written(bound);
    return refuse({
      code: 'TRF1107', value: bound.weight, construct: this.route, expected: `no weight of "${bound.service.name}": nothing stands beside it`,
      fix: 'leave the weight out; a mirror has percent or fraction',
    });
  }

  private bind(backend: Backend): BoundBackend {
    const bound = backend._bind(this.route);
    this.bound.push(bound);
    return bound;
  }

  private written({ service: { name, namespace }, port }: BoundBackend): object {
    return { name, ...namespace !== this.namespace && { namespace }, port };
  }
}
