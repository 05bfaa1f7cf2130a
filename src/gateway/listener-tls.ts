import { IConstruct } from 'constructs';
import { atMost } from './limit';
import { ObjectReference } from '../core/amendment';
import { heldObject } from '../core/held-object';
import { objectName } from '../core/name';
import { namespaceOf } from '../core/service';

const CERTIFICATES = 64;
const OPTIONS = 16;

/** Options of terminating TLS. */
export interface TlsTerminationOptions {
  /**
   * The namespace of Secrets that are given by name. A ReferenceGrant is made where it is not that of the Gateway; Kuma then also
   * needs `controlPlane.supportGatewaySecretsInAllNamespaces`.
   *
   * @default - that of the chart the Gateway stands in
   */
  readonly namespace?: string;
  /** More certificates, told apart by the names they are for; 64 in all. Kong takes one. @default - none */
  readonly additionalCertificates?: (string | IConstruct)[];
  /** Settings that a controller knows by name, such as `example.com/min-version`; at most 16. @default - none */
  readonly options?: { [option: string]: string };
}

/** What a listener does with TLS: `ListenerTls.terminate` or `ListenerTls.passthrough`. */
export abstract class ListenerTls {
  /**
   * Decrypts, with the certificate in a Secret of type `kubernetes.io/tls`: the construct that renders it, or its name.
   *
   * @throws TRF1003 for a construct without a Secret, TRF1023 for a name that none can have, TRF1105 for more than 64
   */
  public static terminate(certificate: string | IConstruct, options: TlsTerminationOptions = {}): TlsTermination {
    return new TlsTermination(certificate, options);
  }

  /** Leaves the connection as it is: the backend decrypts. Routes go by the server name alone. */
  public static passthrough(): TlsPassthrough {
    return new TlsPassthrough();
  }

  /** @internal */
  public abstract readonly _mode: string;

  /** @internal */
  public readonly _certificateCount: number = 0;

  /** The Secrets with its certificates, for a Gateway. @internal */
  public _certificates(_gateway: IConstruct): ObjectReference[] {
    return [];
  }

  /** @internal */
  public _render(gateway: IConstruct, namespace: string): object {
    const certificateRefs = this._certificates(gateway).map(secret => ({
      name: secret.name, ...secret.namespace !== namespace && { namespace: secret.namespace },
    }));
    return { mode: this._mode, ...certificateRefs.length > 0 && { certificateRefs } };
  }
}

/** TLS that ends at the listener. */
export class TlsTermination extends ListenerTls {
  /** @internal */
  public readonly _mode = 'Terminate';
  /** @internal */
  public readonly _certificateCount: number;
  private readonly certificates: readonly (string | IConstruct)[];

  /** Use `ListenerTls.terminate`. */
  public constructor(certificate: string | IConstruct, private readonly settings: TlsTerminationOptions = {}) {
    super();
    this.certificates = [certificate, ...settings.additionalCertificates ?? []];
    this._certificateCount = this.certificates.length;
    atMost(CERTIFICATES, this.certificates, 'certificates in a listener');
    atMost(OPTIONS, Object.keys(settings.options ?? {}), 'TLS options in a listener');
    for (const secret of this.certificates) typeof secret === 'string' ? objectName(secret) : heldObject(secret, ['Secret']);
  }

  /** @internal */
  public _certificates(gateway: IConstruct): ObjectReference[] {
    return this.certificates.map(secret => {
      if (typeof secret === 'string') return { group: 'core', kind: 'Secret', name: secret, namespace: this.settings.namespace ?? namespaceOf(gateway) };
      const object = heldObject(secret, ['Secret']);
      return { group: 'core', kind: 'Secret', name: object.name, namespace: object.metadata.namespace ?? namespaceOf(object) };
    });
  }

  /** @internal */
  public _render(gateway: IConstruct, namespace: string): object {
    return { ...super._render(gateway, namespace), ...this.settings.options && { options: this.settings.options } };
  }
}

/** TLS that goes through the listener. */
export class TlsPassthrough extends ListenerTls {
  /** @internal */
  public readonly _mode = 'Passthrough';
}
