import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { installedObject, InstalledKind } from '../../../core/install/installed-object';
import { KumaImages } from '../options/kuma-images';
import { KumaTls } from '../options/kuma-tls';

/** The version that is installed. */
export const KUMA_VERSION = '2.14.3';
/** The port of the control plane's pods that API servers ask. */
export const ADMISSION_PORT = 5443;
/** The name of the control plane's Deployment, Service, ServiceAccount and roles. */
export const CONTROL_PLANE = 'kuma-control-plane';

export type Labels = Readonly<Record<string, string>>;

/** What tells the objects of one part of Kuma from those of others. */
export function labelsOf(app: string): Labels {
  return { 'app': app, 'app.kubernetes.io/name': 'kuma', 'app.kubernetes.io/instance': 'kuma' };
}

/** What all parts of an installation share. */
export class Installation {
  public constructor(public readonly scope: Construct, public readonly namespace: string, private readonly images: KumaImages = {}) {}

  /** An object of one part, in the system namespace unless `metadata` says another. */
  public add(
    kind: InstalledKind, name: string, app: string, fields: { [field: string]: () => unknown }, metadata: ApiObjectMetadata = {},
  ): ApiObject {
    const { labels, namespace = this.namespace, ...rest } = metadata;
    const id = `${kind}-${name}${namespace === this.namespace ? '' : `-${namespace}`}`;
    return installedObject(this.scope, id, kind, { ...rest, name, namespace, labels: { ...labelsOf(app), ...labels } }, fields);
  }

  /** A ServiceAccount, which fetches images where they need credentials. */
  public addServiceAccount(name: string, app: string, metadata: ApiObjectMetadata): void {
    const { pullSecrets = [] } = this.images;
    this.add('ServiceAccount', name, app, pullSecrets.length === 0 ? {} : { imagePullSecrets: () => pullSecrets.map(secret => ({ name: secret })) }, metadata);
  }

  public image(of: 'controlPlane' | 'dataPlane' | 'init' | 'cni'): string {
    const { registry = 'docker.io/kumahq', tag = KUMA_VERSION } = this.images;
    return this.images[of] ?? `${registry}/${REPOSITORY[of]}:${tag}`;
  }

  public get imagePullPolicy(): string {
    return this.images.pull ?? 'IfNotPresent';
  }
}

/** A control plane and what belongs to it alone. */
export class ControlPlaneInstallation extends Installation {
  public constructor(scope: Construct, namespace: string, images: KumaImages | undefined, public readonly tls: KumaTls) {
    super(scope, namespace, images);
  }
}

const REPOSITORY = { controlPlane: 'kuma-cp', dataPlane: 'kuma-dp', init: 'kuma-init', cni: 'kuma-cni' };
