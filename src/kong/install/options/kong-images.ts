import { ImagePull } from '../../../core/install/image-pull';

/** Where the images of Kong come from. */
export interface KongImages {
  /** The image of the gateway. Kong Enterprise is `kong/kong-gateway`. @default 'kong:3.9' */
  readonly gateway?: string;
  /** The image of the ingress controller. @default 'kong/kubernetes-ingress-controller:3.5' */
  readonly controller?: string;
  /** When nodes fetch images. @default ImagePull.IF_NOT_PRESENT */
  readonly pull?: ImagePull;
  /** Names of Secrets with the credentials for the registry, in the namespace of the gateway. @default - none */
  readonly pullSecrets?: string[];
}
