import { IConstruct } from 'constructs';
import { GatewayHostOptions } from './gateway-host';
import { Listener } from './listener';
import { ListenerTls } from './listener-tls';
import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { shortened } from '../../core/name';

/** The listener of a host. @throws TRF1172 for a certificate beside an issuer, or neither; TRF1021 for a host that is none */
export function hostListener(host: string, { certificate, issuer, tlsOptions: options, ...listener }: GatewayHostOptions, by: IConstruct): Listener {
  if ((certificate === undefined) === (issuer === undefined)) {
    refuse({
      code: 'TRF1172', value: certificate === undefined ? {} : { certificate: String(certificate), issuer: true }, construct: by,
      expected: 'the certificate of the host, or who issues it', fix: "{ issuer: CertificateIssuer.cluster('letsencrypt') }",
    });
  }
  const tls = ListenerTls.terminate(certificate ?? secretName(hostname(host, true)), { options });
  return Listener.https({ ...listener, hostname: host, tls });
}

/** The Secret that cert-manager keeps the certificate of a host in. */
function secretName(host: string): string {
  return shortened(`${host.replace('*', 'wildcard').replaceAll('.', '-')}-tls`, host);
}
