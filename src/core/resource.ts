import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { nameOf, objectName } from './name';
import { claim } from './registry';

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
    const { apiVersion, fields = ['spec'] } = kind;
    this.apiObject = new ApiObject(this, 'Resource', {
      apiVersion,
      kind: kind.kind,
      metadata: { ...props.metadata, name: objectName(props.metadata?.name ?? nameOf(this), this) },
      ...Object.fromEntries(fields.map(field => [field, Lazy.any({ produce: () => this._fields()[field] })])),
    });
    // a chart's namespace is for namespaced objects only; cdk8s gives it to all
    if (kind.clusterScoped) Object.defineProperty(this.apiObject.metadata, 'namespace', { value: undefined });
    claim(this.apiObject);
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
