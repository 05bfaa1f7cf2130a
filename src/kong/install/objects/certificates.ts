import { KongInstallation } from './installation';
import { goDuration } from '../../../core/duration';
import { KongCertificates } from '../options/kong-certificates';

/** The Secrets that gateway and controller mount, and how API servers check the webhook. */
export interface CertificateNames {
  readonly admin: string;
  readonly controller: string;
  readonly webhook?: string;
  /** As webhooks have it; undefined where cert-manager says it. */
  readonly caBundle?: string;
}

const CA_LIFETIME = '87600h0m0s';

/** The name of the Service in front of the admin API, which only the controller calls. */
export function adminServerName(installation: KongInstallation): string {
  return `${installation.named('admin')}.${installation.namespace}.svc`;
}

/** The name by which API servers call the controller. */
export function webhookServerName(installation: KongInstallation): string {
  return `${installation.named('webhook')}.${installation.namespace}.svc`;
}

/** What certificates are called, and what cert-manager has to make of them. */
export function addCertificates(installation: KongInstallation, certificates: KongCertificates, webhook: boolean): CertificateNames {
  const { _secrets: given, _issuer: issuer } = certificates;
  if (given) return { ...given, caBundle: given.caBundle && Buffer.from(given.caBundle).toString('base64') };
  const names = { admin: installation.named('admin-tls'), controller: installation.named('controller-tls'), webhook: installation.named('webhook-tls') };
  if (issuer === undefined) addAuthority(installation);
  const duration = goDuration(certificates._lifetime);
  const issuerRef = { kind: 'Issuer', name: issuer ?? installation.named('ca') };
  const add = (secretName: string, spec: object, component: 'gateway' | 'controller') => installation.add('Certificate', secretName, component, {
    spec: () => ({ ...spec, secretName, duration, issuerRef }),
  });
  const server = ['digital signature', 'key encipherment', 'server auth'];
  add(names.admin, { commonName: installation.named('admin'), dnsNames: [adminServerName(installation)], usages: server }, 'gateway');
  add(names.controller, { commonName: installation.named('controller'), usages: ['digital signature', 'key encipherment', 'client auth'] }, 'controller');
  if (webhook) add(names.webhook, { commonName: installation.named('webhook'), dnsNames: [webhookServerName(installation)], usages: server }, 'controller');
  return names;
}

/** A CA for this gateway alone: a certificate that signs itself would be a new CA at each renewal. */
function addAuthority(installation: KongInstallation): void {
  const name = installation.named('ca');
  const selfSigned = installation.named('selfsigned');
  const issuerRef = { kind: 'Issuer', name: selfSigned };
  installation.add('Issuer', selfSigned, 'gateway', { spec: () => ({ selfSigned: {} }) });
  installation.add('Certificate', name, 'gateway', {
    spec: () => ({ isCA: true, commonName: name, secretName: name, duration: CA_LIFETIME, issuerRef }),
  });
  installation.add('Issuer', name, 'gateway', { spec: () => ({ ca: { secretName: name } }) });
}
