import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';

const URI = /^[^:/?#]+:\/\/[^/?#]*[^?#]*(\?[^#]*)?(#.*)?$/;
const URI_MAX = 253;

/** A name that the certificate of a backend has. */
export class CertificateName {
  /** A host; the first label may be `*`. @throws TRF1021 */
  public static hostname(name: string): CertificateName {
    return new CertificateName({ type: 'Hostname', hostname: hostname(name, true) });
  }

  /** A URI, such as a SPIFFE ID: `spiffe://example.com/ns/shop/sa/api`. @throws TRF1177 for what is none */
  public static uri(uri: string): CertificateName {
    if (uri.length <= URI_MAX && URI.test(uri)) return new CertificateName({ type: 'URI', uri });
    return refuse({ code: 'TRF1177', value: uri, expected: `a URI with scheme and "//", at most ${URI_MAX} characters`, fix: "'spiffe://example.com/api'" });
  }

  private constructor(private readonly written: object) {}

  /** @internal */
  public _render(): object {
    return this.written;
  }
}
