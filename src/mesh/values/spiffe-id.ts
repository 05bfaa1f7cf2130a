import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { isSpiffeId } from '../../core/kuma/spiffe-id';
import { isDnsSubdomain } from '../../core/name';

/** Who pods of a ServiceAccount are in a trust domain. */
export function spiffeId(trustDomain: string, namespace: string, serviceAccount: string): string {
  return `${serviceAccounts(trustDomain, namespace)}/${serviceAccount}`;
}

/** What the identities of all pods of a namespace begin with. */
export function serviceAccounts(trustDomain: string, namespace: string): string {
  return `spiffe://${trustDomain}/ns/${namespace}/sa`;
}

/**
 * The SPIFFE ID as given.
 *
 * @throws TRF1244 where it is none
 */
export function validSpiffeId(id: string): string {
  return isSpiffeId(id) ? id : refuse({
    code: 'TRF1244', value: id,
    expected: 'a SPIFFE ID: spiffe://<trust domain>/<path>, without "/" at its end', fix: '"spiffe://default.default.mesh.local/ns/shop/sa/web"',
  });
}

/**
 * The trust domain as given.
 *
 * @throws TRF1202 where it is none
 */
export function validTrustDomain(trustDomain: string, construct?: IConstruct): string {
  return isDnsSubdomain(trustDomain) ? trustDomain : refuse({
    code: 'TRF1202', value: trustDomain, construct, expected: 'a DNS name in lower case, without scheme or path', fix: '"shop.example.com"',
  });
}
