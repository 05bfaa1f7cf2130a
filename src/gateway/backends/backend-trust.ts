import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { CaCertificate } from '../tls/ca-certificate';
import { atMost } from '../values/limit';

const MAX = 8;
const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;
const NAME_MAX = 253;

/** Whose signature makes the certificate of a backend believed. */
export class BackendTrust {
  /** The authorities that the gateway's system believes, as browsers do. Not all controllers can. */
  public static system(): BackendTrust {
    return new BackendTrust([], 'System');
  }

  /** A set of authorities that the controller knows by name, such as `example.com/partners`. @throws TRF1177 for what is no such name */
  public static wellKnown(name: string): BackendTrust {
    if (name.length <= NAME_MAX && NAME.test(name)) return new BackendTrust([], name);
    return refuse({ code: 'TRF1177', value: name, expected: 'a domain and a name', fix: "'example.com/partners', or BackendTrust.system()" });
  }

  /** These authorities, 1 to 8, in objects of the policy's namespace. @throws TRF1177 for none, TRF1105 for more */
  public static authorities(...authorities: CaCertificate[]): BackendTrust {
    atMost(MAX, authorities, 'authorities of a backend');
    if (authorities.length > 0) return new BackendTrust([...authorities]);
    return refuse({ code: 'TRF1177', value: [], expected: 'an authority', fix: "BackendTrust.authorities(CaCertificate.configMap('backend-ca'))" });
  }

  private constructor(private readonly certificates: readonly CaCertificate[], private readonly wellKnownCACertificates?: string) {}

  /** As an object in a namespace has it. @throws TRF1176 for an authority in another one @internal */
  public _render(by: IConstruct, home: string): object {
    if (this.wellKnownCACertificates !== undefined) return { wellKnownCACertificates: this.wellKnownCACertificates };
    for (const { kind, name, namespace } of this.certificates.map(certificate => certificate._reference(by))) {
      if (namespace === home) continue;
      refuse({
        code: 'TRF1176', value: `${kind} ${name} in namespace ${namespace}`, construct: by, fix: `create it in a chart with { namespace: '${home}' }`,
        expected: `an object in the namespace of what refers to it, ${home}: the reference has no namespace`,
      });
    }
    return { caCertificateRefs: this.certificates.map(certificate => certificate._render(by, home)) };
  }
}
