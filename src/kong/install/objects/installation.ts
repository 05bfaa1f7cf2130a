import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { installedObject, InstalledKind } from '../../../core/install/installed-object';
import { IMesh } from '../../../core/tree/workload';
import { KongImages } from '../options/kong-images';

export type Labels = Readonly<Record<string, string>>;

/** The parts of an installation: each has pods of its own. */
export type Component = 'gateway' | 'controller' | 'migrations';

/** Where things listen in the pods. */
export const PORTS = { proxy: 8000, proxyTls: 8443, admin: 8444, status: 8100, webhook: 8080, health: 10254, metrics: 10255 } as const;

const NAME = 'app.kubernetes.io/name';
const INSTANCE = 'app.kubernetes.io/instance';

/** What all parts of an installation share. */
export class KongInstallation {
  public constructor(
    public readonly scope: Construct,
    /** What the names of all its objects begin with. */
    public readonly name: string,
    public readonly namespace: string,
    private readonly images: KongImages,
    /** The mesh that the gateway's pods belong to. */
    public readonly mesh?: IMesh,
  ) {}

  /** The name of an object of it. */
  public named(suffix: string): string {
    return `${this.name}-${suffix}`;
  }

  /** What tells the objects and pods of one part from those of others. */
  public labels(component: Component): Labels {
    return { 'app': this.named(component), [NAME]: 'kong', [INSTANCE]: this.name, 'app.kubernetes.io/component': component };
  }

  /** An object of one part, in the namespace of the gateway unless `metadata` says another. */
  public add(
    kind: InstalledKind, name: string, component: Component, fields: { [field: string]: () => unknown }, metadata: ApiObjectMetadata = {},
  ): ApiObject {
    const { labels, namespace = this.namespace, ...rest } = metadata;
    const id = `${kind}-${name}${namespace === this.namespace ? '' : `-${namespace}`}`;
    return installedObject(this.scope, id, kind, { ...rest, name, namespace, labels: { ...this.labels(component), ...labels } }, fields);
  }

  public image(of: 'gateway' | 'controller'): string {
    return this.images[of] ?? { gateway: 'kong:3.9', controller: 'kong/kubernetes-ingress-controller:3.5' }[of];
  }

  public get imagePullPolicy(): string {
    return this.images.pull ?? 'IfNotPresent';
  }

  public get pullSecrets(): object[] | undefined {
    const { pullSecrets = [] } = this.images;
    return pullSecrets.length === 0 ? undefined : pullSecrets.map(name => ({ name }));
  }
}
