import { IConstruct } from 'constructs';
import { ObjectReference } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { TlsCertificate } from '../tls/tls-certificate';
import { atMost } from '../values/limit';

const CERTIFICATES = 64;
const OPTIONS = 16;
const OPTION_MAX = 4096;

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
  readonly additionalCertificates?: (string | IConstruct | TlsCertificate)[];
  /** Settings that a controller knows by name, such as `example.com/min-version`; at most 16. @default - none */
  readonly options?: { [option: string]: string };
}

/** What a listener does with TLS: `ListenerTls.terminate` or `ListenerTls.passthrough`. */
export abstract class ListenerTls {
  /**
   * Decrypts, with the certificate in a Secret of type `kubernetes.io/tls`: the construct that renders it, or its name.
   *
   * @throws TRF1003 for a construct without a Secret, TRF1023 for a name that none can have, TRF1105 for more than 64, TRF1140 for an
   * option that is too long
   */
  public static terminate(certificate: string | IConstruct | TlsCertificate, options: TlsTerminationOptions = {}): TlsTermination {
    return TlsTermination._of([certificate, ...options.additionalCertificates ?? []], options);
  }

  /** Decrypts, with a certificate that the controller gets by options of its own, such as from a cloud. @throws TRF1140 without option, and as `terminate` */
  public static terminateByOptions(options: { [option: string]: string }): TlsTermination {
    if (Object.keys(options).length > 0) return TlsTermination._of([], { options });
    return refuse({
      code: 'TRF1140', value: options, expected: 'an option that says which certificate', fix: "{ 'example.com/certificate': 'edge' }, or ListenerTls.terminate",
    });
  }

  /** Leaves the connection as it is: the backend decrypts. Routes go by the server name alone. */
  public static passthrough(): TlsPassthrough {
    return new TlsPassthrough();
  }

  /** @internal */
  public abstract readonly _mode: string;

  /** @internal */
  public readonly _certificateCount: number = 0;

  /** The objects with its certificates, for a Gateway. @internal */
  public _certificates(_gateway: IConstruct): ObjectReference[] {
    return [];
  }

  /** As a Gateway in a namespace has it. @internal */
  public _render(_gateway: IConstruct, _namespace: string): object {
    return { mode: this._mode };
  }
}

/** TLS that ends at the listener: `ListenerTls.terminate`. */
export class TlsTermination extends ListenerTls {
  /** @internal */
  public static _of(certificates: readonly (string | IConstruct | TlsCertificate)[], { namespace, options }: TlsTerminationOptions): TlsTermination {
    atMost(CERTIFICATES, certificates, 'certificates in a listener');
    atMost(OPTIONS, Object.keys(options ?? {}), 'TLS options in a listener');
    for (const [option, value] of Object.entries(options ?? {})) {
      if (value.length > OPTION_MAX) {
        refuse({ code: 'TRF1140', value: `${value.length} characters`, expected: `at most ${OPTION_MAX} in option ${option}`, fix: 'refer to an object that says it' });
      }
    }
    return new TlsTermination(certificates.map(certificate => TlsCertificate._of(certificate, namespace)), options);
  }

  /** @internal */
  public readonly _mode = 'Terminate';
  /** @internal */
  public readonly _certificateCount: number;

  private constructor(private readonly certificates: readonly TlsCertificate[], private readonly options?: { readonly [option: string]: string }) {
    super();
    this._certificateCount = certificates.length;
  }

  /** @internal */
  public _certificates(gateway: IConstruct): ObjectReference[] {
    return this.certificates.map(certificate => certificate._reference(gateway));
  }

  /** @internal */
  public _render(gateway: IConstruct, namespace: string): object {
    const certificateRefs = this.certificates.map(certificate => certificate._render(gateway, namespace));
    return { mode: this._mode, ...certificateRefs.length > 0 && { certificateRefs }, ...this.options && { options: this.options } };
  }
}

/** TLS that goes through the listener. */
export class TlsPassthrough extends ListenerTls {
  /** @internal */
  public readonly _mode = 'Passthrough';
}
