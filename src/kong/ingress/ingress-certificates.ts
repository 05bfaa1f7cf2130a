import { KongTls } from './kong-tls';
import { Misuse, refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { shortened } from '../../core/name';
import type { Resource } from '../../core/tree/resource';
import { ofType } from '../../core/type';
import { nameWithin, showToOperator } from '../values/secret-reference';

interface Entry { readonly hosts?: string[]; readonly secretName: string }

/** The certificates of an Ingress: which Secret for which hosts. */
export class IngressCertificates {
  private readonly entries: Entry[] = [];

  public constructor(private readonly ingress: Resource, private readonly namespace: string) {}

  /** @throws TRF1305 where the Secret is in another namespace, TRF1318 where a host has one already, TRF1319 where there are two issuers */
  public add(tls: KongTls): void {
    const { hosts, secret, annotations } = ofType(tls, '_bind', { expected: 'a KongTls', fix: "KongTls.secret('web-tls')", construct: this.ingress })._bind();
    this.expectFree(hosts);
    for (const [key, value] of Object.entries(annotations)) this.annotate(key, value);
    const secretName = secret === undefined
      ? shortened(`${this.ingress.name}-tls`, this.ingress.name, 253) : nameWithin(this.namespace, secret, 'Secret', this.ingress);
    showToOperator(this.ingress, { group: 'core', kind: 'Secret', namespace: this.namespace, name: secretName });
    this.entries.push({ hosts: hosts?.map(host => hostname(host, true)), secretName });
  }

  /** What is missing when all is constructed. */
  public* missing(allHosts: readonly string[]): Iterable<Misuse> {
    if (allHosts.length > 0) return;
    for (const { secretName } of this.entries.filter(({ hosts }) => hosts === undefined)) {
      yield {
        code: 'TRF1317', value: secretName, construct: this.ingress, expected: 'a host that the certificate is for: Kong ignores it without',
        fix: "{ host: 'shop.example.com' }, or KongTls.secret(…, { hosts: […] })",
      };
    }
  }

  public render(allHosts: readonly string[]): object[] {
    return this.entries.map(({ hosts, secretName }) => ({ hosts: hosts ?? allHosts, secretName }));
  }

  private expectFree(hosts: readonly string[] | undefined): void {
    const other = this.entries.find(entry => !entry.hosts || !hosts || entry.hosts.some(host => hosts.includes(host)));
    if (other === undefined) return;
    refuse({
      code: 'TRF1318', value: hosts ?? 'all hosts', construct: this.ingress, expected: `one certificate for a host, but ${other.secretName} is there for some`,
      fix: 'name the hosts of each: KongTls.secret(…, { hosts: […] })',
    });
  }

  private annotate(key: string, value: string): void {
    const { metadata } = this.ingress.apiObject;
    const annotations: { [key: string]: string } = metadata.toJson()?.annotations ?? {};
    const issuer = Object.keys(annotations).find(known => known.startsWith('cert-manager.io/'));
    if (issuer !== undefined && annotations[issuer] !== (issuer === key ? value : undefined)) {
      refuse({
        code: 'TRF1319', value, construct: this.ingress, expected: `one issuer for an Ingress, but ${annotations[issuer]} is asked already`,
        fix: 'make two KongIngresses, or get one certificate otherwise: KongTls.secret',
      });
    }
    metadata.addAnnotation(key, value);
  }
}
