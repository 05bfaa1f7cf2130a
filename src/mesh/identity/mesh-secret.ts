import { Construct } from 'constructs';
import { IMeshSecret } from './secret-reference';
import { SecretValue } from './secret-value';
import { MESH_LABEL } from '../../core/kuma/names';
import { objectName } from '../../core/name';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { expectSystemNamespace } from '../reference/system-namespace';

/** Properties of MeshSecret. */
export interface MeshSecretProps extends ResourceProps {
  /** The mesh that may use it. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** Where its value comes from. */
  readonly value: SecretValue;
}

/** Properties of GlobalSecret. */
export interface GlobalSecretProps extends ResourceProps {
  /** Where its value comes from. */
  readonly value: SecretValue;
  /** The namespace of the control plane. @default - that of the mesh it stands in, else `kuma-system` */
  readonly systemNamespace?: string;
}

/**
 * Something secret of one mesh: a private key, a password. A Secret of Kuma's type in the namespace of the control plane; in a fleet one of the global control
 * plane reaches all zones. `DataSource.secret(…)` refers to it.
 */
export class MeshSecret extends Resource implements IMeshSecret {
  /** One that exists elsewhere. @throws TRF1023 where none can be called so */
  public static fromSecretName(name: string): IMeshSecret {
    return { secretName: objectName(name) };
  }

  private readonly value: SecretValue;
  private readonly labels: { [label: string]: string };

  /** @throws TRF1214 where it stands outside the system namespace */
  public constructor(scope: Construct, id: string, props: MeshSecretProps) {
    const { mesh = meshAbove(scope), metadata = {}, value } = props;
    const labels = { [MESH_LABEL]: mesh?.meshName ?? 'default', ...metadata.labels };
    const systemNamespace = mesh?.systemNamespace ?? 'kuma-system';
    super(scope, id, value._kind, { metadata: { namespace: systemNamespace, ...metadata, labels } });
    this.value = value;
    this.labels = labels;
    expectSystemNamespace(this, this.namespace!, systemNamespace);
    afterMesh(this.apiObject, mesh);
  }

  public get secretName(): string {
    return this.name;
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return this.value._fields({ name: this.name, type: 'system.kuma.io/secret', labels: this.labels });
  }
}

/** Something secret of the control plane itself: a key that signs tokens of users or zones, for example. It belongs to no mesh. */
export class GlobalSecret extends Resource implements IMeshSecret {
  /** One that exists elsewhere. @throws TRF1023 where none can be called so */
  public static fromSecretName(name: string): IMeshSecret {
    return { secretName: objectName(name) };
  }

  private readonly value: SecretValue;
  private readonly labels: { [label: string]: string };

  /** @throws TRF1214 where it stands outside the system namespace */
  public constructor(scope: Construct, id: string, props: GlobalSecretProps) {
    const { metadata = {}, value, systemNamespace = meshAbove(scope)?.systemNamespace ?? 'kuma-system' } = props;
    super(scope, id, value._kind, { metadata: { namespace: systemNamespace, ...metadata } });
    this.value = value;
    this.labels = { ...metadata.labels };
    expectSystemNamespace(this, this.namespace!, systemNamespace);
  }

  public get secretName(): string {
    return this.name;
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return this.value._fields({ name: this.name, type: 'system.kuma.io/global-secret', labels: this.labels });
  }
}
