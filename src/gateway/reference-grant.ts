import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { objectOf } from './values/given-object';
import { GATEWAY_GROUP } from './values/kinds';
import { atMost } from './values/limit';
import { RouteKind } from './values/route-kind';
import { refuse } from '../core/error';
import { REFERENCE_GRANT } from '../core/tree/grant';
import { objectName } from '../core/name';
import { Resource, ResourceProps } from '../core/tree/resource';
import { namespaceOf } from '../core/tree/service';

const MAX = 16;
/** Group of the kinds that refer or are referred to. */
const GROUPS: { readonly [kind: string]: string | undefined } = {
  ...Object.fromEntries([...Object.values(RouteKind), 'Gateway', 'ListenerSet'].map(kind => [kind, GATEWAY_GROUP])),
  Service: '', Secret: '', ConfigMap: '',
};

/** Who may refer: the objects of a kind in a namespace. */
export class GrantSource {
  /** Routes of a kind. */
  public static routes(kind: RouteKind, namespace: string): GrantSource {
    return new GrantSource(kind, namespace);
  }

  /** Gateways. */
  public static gateways(namespace: string): GrantSource {
    return new GrantSource('Gateway', namespace);
  }

  /** Objects of any kind. @throws TRF1161 where the group is not given and the kind is not one of Gateway API */
  public static kind(kind: string, namespace: string, group?: string): GrantSource {
    return new GrantSource(kind, namespace, group);
  }

  private readonly group: string;

  private constructor(private readonly kind: string, private readonly namespace: string, group?: string) {
    this.group = groupOf(kind, group);
    objectName(namespace);
  }

  /** @internal */
  public _render(): object {
    return { group: this.group, kind: this.kind, namespace: this.namespace };
  }
}

/** What may be referred to: an object, or all of a kind. */
export class GrantTarget {
  /** The object of a construct, in the namespace of the grant. @throws TRF1116 for a construct that is no object */
  public static object(construct: IConstruct): GrantTarget {
    const object = objectOf(construct);
    return new GrantTarget(object.kind, object.name, object.apiGroup === 'core' ? '' : object.apiGroup, object);
  }

  /** A Service, or all of the namespace. */
  public static services(name?: string): GrantTarget {
    return new GrantTarget('Service', name);
  }

  /** A Secret, or all of the namespace. */
  public static secrets(name?: string): GrantTarget {
    return new GrantTarget('Secret', name);
  }

  /** An object of any kind by name. @throws TRF1161 where the group is not given and not known */
  public static kind(kind: string, name?: string, group?: string): GrantTarget {
    return new GrantTarget(kind, name, group);
  }

  private readonly group: string;

  private constructor(private readonly kind: string, private readonly name?: string, group?: string, private readonly object?: ApiObject) {
    this.group = groupOf(kind, group);
    if (name !== undefined) objectName(name);
  }

  /** The namespace of the object, where it is known. @internal */
  public get _namespace(): string | undefined {
    return this.object && (this.object.metadata.namespace ?? namespaceOf(this.object));
  }

  /** @internal */
  public _render(): object {
    return { group: this.group, kind: this.kind, ...this.name !== undefined && { name: this.name } };
  }
}

/** Properties of ReferenceGrant. */
export interface ReferenceGrantProps extends ResourceProps {
  /** Who may refer, 1 to 16. */
  readonly from: GrantSource[];
  /** What may be referred to, 1 to 16: any of those who may refer may refer to any of it. */
  readonly to: GrantTarget[];
}

/**
 * Lets objects of other namespaces refer to objects of this one. It stands in the namespace that is referred to.
 *
 * Those that routes and gateways of this app need are made without being asked for. One's own is for routes of elsewhere.
 */
export class ReferenceGrant extends Resource {
  private readonly from: GrantSource[];
  private readonly to: GrantTarget[];

  /** @throws TRF1162 for an object in another namespace, or an empty list; TRF1105 for more than 16 */
  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
    super(scope, id, REFERENCE_GRANT, props);
    this.from = [...props.from];
    this.to = [...props.to];
    for (const [field, list] of Object.entries({ from: this.from, to: this.to })) {
      atMost(MAX, list, `entries of ${field}`, this);
      if (list.length === 0) refuse({ code: 'TRF1162', value: list, expected: `an entry in ${field}`, fix: 'leave the grant out', construct: this });
    }
    const namespace = this.namespace ?? namespaceOf(this);
    const elsewhere = this.to.map(target => target._namespace).find(other => other !== undefined && other !== namespace);
    if (elsewhere === undefined) return;
    refuse({
      code: 'TRF1162', value: elsewhere, expected: `objects of namespace ${namespace}, where the grant is`, construct: this,
      fix: `{ metadata: { namespace: '${elsewhere}' } }`,
    });
  }

  /** @internal */
  protected _spec(): object {
    return { from: this.from.map(source => source._render()), to: this.to.map(target => target._render()) };
  }
}

function groupOf(kind: string, group: string | undefined): string {
  return group ?? GROUPS[kind] ?? refuse({
    code: 'TRF1161', value: kind, expected: `a kind with its group: of ${Object.keys(GROUPS).join(', ')} it is known`, fix: "add the group, such as 'example.com'",
  });
}
