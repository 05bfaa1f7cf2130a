import { Listener } from './listener';
import { Misuse, refuse } from '../../core/error';
import { Resource } from '../../core/tree/resource';
import { CertificateIssuer } from '../tls/certificate-issuer';

const KEYS = ['cert-manager.io/cluster-issuer', 'cert-manager.io/issuer', 'cert-manager.io/issuer-kind', 'cert-manager.io/issuer-group'];

/** The certificates that cert-manager issues for a Gateway: by annotations, so one issuer is for all of its listeners. */
export class IssuedCertificates {
  private readonly listeners = new Set<Listener>();

  public constructor(private readonly gateway: Resource) {}

  /** @throws TRF1173 where the Gateway has another issuer */
  public add(listener: Listener, { _annotations: annotations }: CertificateIssuer): void {
    const { metadata } = this.gateway.apiObject;
    const present: { readonly [key: string]: string } = metadata.toJson()?.annotations ?? {};
    const other = KEYS.filter(key => present[key] !== undefined && present[key] !== annotations[key]);
    if (other.length > 0 || this.listeners.size > 0 && KEYS.some(key => present[key] !== annotations[key])) {
      refuse({
        code: 'TRF1173', value: annotations, construct: this.gateway, fix: 'use the same issuer, or another Gateway',
        expected: `the issuer that the Gateway has already: cert-manager reads one, from its annotations (${KEYS.filter(key => present[key]).map(key => `${key}: ${present[key]}`).join(', ')})`,
      });
    }
    for (const [key, value] of Object.entries(annotations)) metadata.addAnnotation(key, value);
    this.listeners.add(listener);
  }

  /** Secrets of others that cert-manager would write into: it issues for each listener with a hostname, whoever made it. */
  public* faults(listeners: readonly Listener[], home: string): Iterable<Misuse> {
    if (this.listeners.size === 0) return;
    for (const listener of listeners.filter(known => !this.listeners.has(known) && known.hostname !== undefined)) {
      const secrets = (listener._tls?._certificates(this.gateway) ?? []).filter(({ kind, namespace }) => kind === 'Secret' && namespace === home);
      if (secrets.length === 0) continue;
      yield {
        code: 'TRF1173', value: secrets.map(({ name }) => name), construct: this.gateway,
        expected: `no Secret of its own for listener ${listener.name}: cert-manager issues for all listeners of the Gateway and would overwrite it`,
        fix: 'let cert-manager issue it too, with gateway.host, or put one of the two on another Gateway',
      };
    }
  }
}
