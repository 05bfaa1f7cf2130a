import { ImagePull } from '../../../core/install/image-pull';

/** Where the images of Kuma come from. */
export interface KumaImages {
  /** The registry and path that all images are in. @default 'docker.io/kumahq' */
  readonly registry?: string;
  /** The tag of all images. Another version than this package is made for is your own responsibility. @default '2.14.3' */
  readonly tag?: string;
  /** The image of the control plane. @default - `kuma-cp` of the registry */
  readonly controlPlane?: string;
  /** The image of proxies. @default - `kuma-dp` of the registry */
  readonly dataPlane?: string;
  /** The image of the container that redirects traffic into the proxy. @default - `kuma-init` of the registry */
  readonly init?: string;
  /** The image of the CNI plugin. @default - `kuma-cni` of the registry */
  readonly cni?: string;
  /** When nodes fetch images. @default ImagePull.IF_NOT_PRESENT */
  readonly pull?: ImagePull;
  /** Names of Secrets with the credentials for the registry. They have to be in each namespace where Kuma's own pods run. @default - none */
  readonly pullSecrets?: string[];
}
