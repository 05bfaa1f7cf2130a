import { IConstruct } from 'constructs';
import { CaCertificate } from './ca-certificate';
import { ObjectReference } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { atMost } from '../values/limit';

const MAX = 16;

/**
 * Which certificates of clients the listeners for HTTPS of a Gateway believe. Neither Kuma 2.14 nor Kong asks clients for one.
 */
export class ClientValidation {
  /** Only clients with a certificate that one of these authorities signed are let in; 1 to 16. @throws TRF1140 for none, TRF1105 for more */
  public static required(...authorities: CaCertificate[]): ClientValidation {
    return new ClientValidation(known(authorities), 'AllowValidOnly');
  }

  /**
   * Clients without a certificate, or with another one, are let in too: backends decide. The Gateway's condition
   * `InsecureFrontendValidationMode` tells of it.
   *
   * @throws TRF1140 for no authority, TRF1105 for more than 16
   */
  public static optional(...authorities: CaCertificate[]): ClientValidation {
    return new ClientValidation(known(authorities), 'AllowInsecureFallback');
  }

  /** Clients are not asked for a certificate: for a port that is to be free of what holds for the others. */
  public static none(): ClientValidation {
    return new ClientValidation([]);
  }

  private constructor(private readonly authorities: readonly CaCertificate[], private readonly mode?: string) {}

  /** The objects with the authorities' certificates. @internal */
  public _references(by: IConstruct): ObjectReference[] {
    return this.authorities.map(authority => authority._reference(by));
  }

  /** @internal */
  public _render(by: IConstruct, home: string): object {
    if (!this.mode) return {};
    return { validation: { caCertificateRefs: this.authorities.map(authority => authority._render(by, home)), mode: this.mode } };
  }
}

function known(authorities: readonly CaCertificate[]): readonly CaCertificate[] {
  atMost(MAX, authorities, 'authorities of client certificates');
  return authorities.length > 0 ? [...authorities] : refuse({
    code: 'TRF1140', value: [], expected: 'an authority', fix: "ClientValidation.required(CaCertificate.configMap('client-ca'))",
  });
}
