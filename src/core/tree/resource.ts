import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { nameOf } from '../name';
import { renderedObject } from './rendered-object';

/** What every resource accepts. */
export interface ResourceProps {
  /**
   * Labels, annotations and, where the defaults don't fit, name and namespace.
   *
   * @default - the name is the construct path joined by `-`, the namespace that of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/** A kind of object, as the API server knows it. */
export interface ResourceKind {
  /** Group and version, `v1` for the core group. */
  readonly apiVersion: string;
  /** The kind. */
  readonly kind: string;
  /** Whether its objects live in the cluster as a whole, not in a namespace. @default false */
  readonly clusterScoped?: boolean;
  /** The fields beside `metadata`. @default ['spec'] */
  readonly fields?: string[];
}

/**
 * One Kubernetes object, rendered when the app is synthesized.
 *
 * Its name is the construct path joined by `-`, shortened with a hash only where it would be too long, so that a diff shows
 * what changed and nothing else.
 */
export abstract class Resource extends Construct {
  /** The object behind this construct: its name, and the place for patches. */
  public readonly apiObject: ApiObject;

  /** @internal */
  protected constructor(scope: Construct, id: string, kind: ResourceKind, props: ResourceProps) {
    super(scope, id);
    const { fields = ['spec'] } = kind;
    const produce = Object.fromEntries(fields.map(field => [field, () => this._fields()[field]]));
    this.apiObject = renderedObject(this, 'Resource', kind, { ...props.metadata, name: props.metadata?.name ?? nameOf(this) }, produce);
  }

  /** The name other objects refer to. */
  public get name(): string {
    return this.apiObject.name;
  }

  /** The namespace it is in. Undefined where it is in none, or its chart names none. */
  public get namespace(): string | undefined {
    return this.apiObject.metadata.namespace;
  }

  /**
   * Everything beside `metadata`, field by field.
   *
   * @internal
   */
  protected _fields(): { [field: string]: unknown } {
    return { spec: this._spec() };
  }

  /** @internal */
  protected _spec(): object | undefined {
    return undefined;
  }
}
