import { KumaServiceOptions } from './kuma-service-options';
import { refuse } from '../../../core/error';
import { isDnsLabel, objectName } from '../../../core/name';

/** Options of a control plane that stands alone. */
export interface KumaZoneOptions {
  /** The name of the zone: a DNS label. @default - Kuma applies `default` */
  readonly zone?: string;
}

/** Options of a global control plane. */
export interface KumaGlobalOptions {
  /** How zones reach it. @default - by a load balancer, on port 5685 */
  readonly zoneSync?: KumaServiceOptions;
  /**
   * The name of a Secret in the namespace of the control plane with `tls.crt` and `tls.key`: what it shows to zones. The certificate must be for the
   * address that zones call.
   *
   * @default - the certificate that it shows inside the cluster
   */
  readonly zoneSyncSecret?: string;
}

/** Options of a zone that takes its meshes and policies from a global control plane. */
export interface KumaFederatedZoneOptions {
  /** The name of the zone, unique among those of the global control plane: a DNS label. */
  readonly zone: string;
  /** Where the global control plane takes zones in: `grpcs://global.example.com:5685`. */
  readonly globalAddress: string;
  /** How the zone knows that it talks to the global control plane. @default GlobalTrust.systemRoots() */
  readonly trust?: GlobalTrust;
}

/** How a zone knows that it talks to its global control plane. */
export class GlobalTrust {
  /** By the CAs that everybody trusts. */
  public static systemRoots(): GlobalTrust {
    return new GlobalTrust();
  }

  /**
   * By a CA of your own.
   *
   * @param name a Secret in the namespace of the zone's control plane, with `ca.crt`: the CA that signed what the global control plane shows
   * @throws TRF1023 where no Secret can be called so
   */
  public static secret(name: string): GlobalTrust {
    return new GlobalTrust(objectName(name));
  }

  /** Not at all: whoever answers at the address may give it policies. For trying things out. */
  public static insecureSkipVerify(): GlobalTrust {
    return new GlobalTrust(undefined, true);
  }

  private constructor(
    /** @internal */ public readonly _secret?: string,
    /** @internal */ public readonly _skipVerify: boolean = false,
  ) {}
}

/** What a control plane is among others. */
export class KumaMode {
  /** A zone that stands alone: all of its meshes are its own. @throws TRF1500 where no zone can be called so */
  public static zone(options: KumaZoneOptions = {}): KumaMode {
    return new KumaMode({ zone: options.zone });
  }

  /**
   * Above zones: it holds meshes and policies and has no proxies itself. Kuma 3 has none on Kubernetes.
   *
   * @throws TRF1023 where no Secret can be called so
   */
  public static global(options: KumaGlobalOptions = {}): KumaMode {
    if (options.zoneSyncSecret !== undefined) objectName(options.zoneSyncSecret);
    return new KumaMode({ global: options });
  }

  /** A zone below a global control plane. @throws TRF1500 where no zone can be called so, TRF1501 where nothing can be reached at the address */
  public static federatedZone(options: KumaFederatedZoneOptions): KumaMode {
    return new KumaMode({ zone: options.zone, globalAddress: globalAddress(options.globalAddress), trust: options.trust });
  }

  /** Whether this is the control plane above zones. */
  public readonly isGlobal: boolean;
  /** Whether this is a zone below a global control plane. */
  public readonly isFederated: boolean;
  /** The name of the zone. Undefined above zones, and where Kuma says `default`. */
  public readonly zoneName?: string;
  /** Where the global control plane is. Undefined where there is none. */
  public readonly globalAddress?: string;
  /** @internal */
  public readonly _global?: KumaGlobalOptions;
  /** @internal */
  public readonly _trust: GlobalTrust;

  private constructor(mode: { zone?: string; global?: KumaGlobalOptions; globalAddress?: string; trust?: GlobalTrust }) {
    this.isGlobal = mode.global !== undefined;
    this.isFederated = mode.globalAddress !== undefined;
    this.zoneName = mode.zone === undefined ? undefined : zoneName(mode.zone);
    this.globalAddress = mode.globalAddress;
    this._global = mode.global;
    this._trust = mode.trust ?? GlobalTrust.systemRoots();
  }
}

/** The name as given. */
function zoneName(name: string): string {
  return isDnsLabel(name) ? name : refuse({ code: 'TRF1500', value: name, expected: 'a DNS label, at most 63 characters', fix: "zone: 'east-1'" });
}

function globalAddress(address: string): string {
  const { protocol, hostname, pathname, search } = URL.canParse(address) ? new URL(address) : {};
  if (hostname && (protocol === 'grpcs:' || protocol === 'grpc:') && (pathname === '' || pathname === '/') && search === '') return address;
  return refuse({
    code: 'TRF1501', value: address, expected: 'a URL with scheme grpcs (or grpc, for plain text), host and port', fix: "'grpcs://global.example.com:5685'",
  });
}
