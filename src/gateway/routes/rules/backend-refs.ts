import { IConstruct } from 'constructs';
import { ObjectReference } from '../../../core/tree/amendment';
import { Backend } from '../../../core/tree/backend';
import { refuse } from '../../../core/error';
import { BoundBackend } from '../../../core/tree/service';
import { ofType } from '../../../core/type';
import { elsewhere, groupOf } from '../../values/given-object';

interface Ref { readonly group?: string; readonly kind?: string; readonly name: string; readonly namespace?: string; readonly port?: number }

/** The backends of one route: how it refers to them, and which they are. */
export class BackendRefs {
  public readonly bound: BoundBackend[] = [];
  /** Those that are no Services. */
  public readonly others: ObjectReference[] = [];

  public constructor(
    public readonly route: IConstruct,
    public readonly kind: string,
    public readonly namespace: string,
  ) {}

  /** A reference with its share. */
  public weighted(backend: Backend): object {
    const { ref, weight } = this.bind(backend);
    return { ...ref, ...weight !== undefined && { weight } };
  }

  /** A reference where there is no share. @throws TRF1107 where the backend has one */
  public single(backend: Backend): object {
    const { ref, weight } = this.bind(backend);
    if (weight === undefined) return ref;
    return refuse({
      code: 'TRF1107', value: weight, construct: this.route, expected: `no weight of "${ref.name}": nothing stands beside it`,
      fix: 'leave the weight out; a mirror has percent or fraction',
    });
  }

  private bind(backend: Backend): { readonly ref: Ref; readonly weight?: number } {
    const wanted = { expected: 'a Backend', fix: "Backend.service('api', { port: 80 })", construct: this.route };
    const other = ofType(backend, '_other', wanted)._other(this.route);
    if (other) {
      const { reference, port, weight } = other;
      this.others.push(reference);
      const { kind, name } = reference;
      return { ref: { group: groupOf(reference), kind, name, ...elsewhere(reference, this.namespace), ...port !== undefined && { port } }, weight };
    }
    const bound = backend._bind(this.route);
    this.bound.push(bound);
    const { service: { name, reference }, port, weight } = bound;
    return { ref: { name, ...elsewhere(reference, this.namespace), port }, weight };
  }
}
