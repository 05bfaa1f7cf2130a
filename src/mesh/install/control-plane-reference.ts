import { IConstruct } from 'constructs';
import type { KumaMode } from './options/kuma-mode';
import type { IServiceMesh } from '../reference/service-mesh-reference';

/** A control plane of Kuma: of this app, or one that exists already. */
export interface IKumaControlPlane extends IConstruct {
  /** The namespace it runs in, where policies for a whole mesh and certificates live. */
  readonly systemNamespace: string;
  /** What it is among others. */
  readonly mode: KumaMode;
  /** The zone that proxies connected to it are in. */
  readonly zone: string;
  /** The name of its Service, in the system namespace. */
  readonly serviceName: string;
  /**
   * The meshes that are said to be its own.
   *
   * @internal
   */
  readonly _meshes: IServiceMesh[];
  /**
   * A mesh of this name is rendered by this app.
   *
   * @internal
   */
  _rendersMesh(name: string): void;
  /**
   * Somebody reads what zone proxies measure.
   *
   * @param annotations what their pods say of it
   * @internal
   */
  _watchZoneProxies(annotations: { readonly [annotation: string]: string }): void;
}

/** What is true of a control plane that is rendered elsewhere. */
export interface KumaControlPlaneAttributes {
  /** The namespace it runs in. @default 'kuma-system' */
  readonly systemNamespace?: string;
  /** What it is among others. @default KumaMode.zone() */
  readonly mode?: KumaMode;
}
