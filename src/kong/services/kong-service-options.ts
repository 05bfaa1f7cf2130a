import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import type { IPlugin } from '../plugins/plugin-base';
import { KongProtocol } from '../values/kong-protocol';

/** What Kong can be told of a Service: how it talks to its pods. It counts for all routes to the Service. */
export interface KongServiceOptions {
  /** Plugins that act on all requests to it, one of a type. @default - none besides those of routes and global ones */
  readonly plugins?: IPlugin[];
  /**
   * What its pods speak.
   *
   * @default - gRPC where the route is for gRPC; else Kong's controller applies HTTP
   */
  readonly protocol?: KongProtocol;
  /** The path that comes before those of requests. Not for gRPC. @default - Kong's controller applies `/` */
  readonly path?: string;
  /** How long to wait for a connection: 1 to 2147483646 milliseconds. @default - Kong's controller applies 60 seconds */
  readonly connectTimeout?: Duration;
  /** How long to wait between two reads of a response: 1 to 2147483646 milliseconds. @default - Kong's controller applies 60 seconds */
  readonly readTimeout?: Duration;
  /** How long to wait between two writes of a request: 1 to 2147483646 milliseconds. @default - Kong's controller applies 60 seconds */
  readonly writeTimeout?: Duration;
  /** How often a request is tried again when its pod cannot be reached: 0 to 32767. @default - Kong's controller applies 5 */
  readonly retries?: number;
  /** The host that its pods are asked for, with a port where they want one; routes have `preserveHost: false` for it. @default - see `preserveHost` */
  readonly hostHeader?: string;
  /** The Secret with the certificate that Kong shows: a construct, or the name of one in the Service's namespace. For HTTPS and TLS. @default - none */
  readonly clientCertificate?: string | IConstruct;
  /** Whether the pods' certificates have to be good. For HTTPS and TLS. @default - Kong applies what its nginx is set to: no, unless changed */
  readonly tlsVerify?: boolean;
  /** How many certificates may stand between theirs and a known CA: 0 to 64. For HTTPS and TLS. @default - Kong applies 1 */
  readonly tlsVerifyDepth?: number;
  /** Secrets of the Service's namespace with CAs (`cert` and `id`) that are known: constructs, or names. Needs `tlsVerify`. @default - those of the gateway */
  readonly caCertificateSecrets?: (string | IConstruct)[];
  /** ConfigMaps of the Service's namespace with CAs (`ca.crt` and `id`) that are known: constructs, or names. Needs `tlsVerify`. @default - those of the gateway */
  readonly caCertificateConfigMaps?: (string | IConstruct)[];
  /**
   * Whether Kong sends to the address of the Service, and not to those of its pods. In a mesh it has to: Kuma sees to it.
   *
   * @default - Kong's controller applies false
   */
  readonly serviceUpstream?: boolean;
  /** Tags of the Service in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
}
