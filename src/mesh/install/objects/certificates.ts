import { CONTROL_PLANE, ControlPlaneInstallation } from './installation';

const CA = 'kuma-ca';
const SELF_SIGNED = 'kuma-selfsigned-issuer';
const CA_ISSUER = 'kuma-ca-issuer';
const CA_LIFETIME = '87600h0m0s';

/**
 * What cert-manager has to make: a CA of its own for the control plane unless somebody else signs, and the certificate. A certificate that signs
 * itself would do for the moment, but each renewal would be a new CA, which no running sidecar trusts.
 */
export function addCertificates(installation: ControlPlaneInstallation): void {
  const { tls, namespace } = installation;
  const add = (kind: 'Issuer' | 'Certificate', name: string, spec: object) => installation.add(kind, name, CONTROL_PLANE, { spec: () => spec });
  if (tls._caBundle !== undefined) return;
  if (!tls._issuer) {
    add('Issuer', SELF_SIGNED, { selfSigned: {} });
    add('Certificate', CA, { isCA: true, commonName: CA, secretName: CA, duration: CA_LIFETIME, issuerRef: { kind: 'Issuer', name: SELF_SIGNED } });
    add('Issuer', CA_ISSUER, { ca: { secretName: CA } });
  }
  add('Certificate', tls._secret, {
    commonName: CONTROL_PLANE,
    dnsNames: [CONTROL_PLANE, `${CONTROL_PLANE}.${namespace}`, `${CONTROL_PLANE}.${namespace}.svc`],
    secretName: tls._secret,
    duration: `${tls._lifetime.toHours({ integral: false })}h0m0s`,
    usages: ['digital signature', 'key encipherment', 'server auth'],
    issuerRef: tls._issuer ?? { kind: 'Issuer', name: CA_ISSUER },
  });
}
