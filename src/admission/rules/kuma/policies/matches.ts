import { Match, Violation } from './policy';
import { isSpiffeId } from '../../../../core/kuma/spiffe-id';
import { isDnsSubdomain } from '../../../../core/name';
import { shown } from '../../../../core/shown';

/**
 * What is wrong with conditions about clients.
 *
 * @param mustSay whether each must say something
 */
export function* checkMatches(matches: readonly Match[] | undefined, path: string, mustSay: boolean): Iterable<Violation> {
  for (const [i, { spiffeID, sni }] of (matches ?? []).entries()) {
    const at = `${path}[${i}]`;
    if (mustSay && !spiffeID && !sni) {
      yield { mistake: 'missing', path: at, value: {}, message: 'says nothing of clients', expected: 'spiffeID or sni', fix: 'remove it, for all clients' };
    }
    if (spiffeID && !isSpiffeId(spiffeID.value ?? '')) {
      yield {
        mistake: 'form', path: `${at}.spiffeID`, value: spiffeID.value, message: `${shown(spiffeID.value ?? '')} is no SPIFFE ID`,
        expected: 'spiffe://<trust domain>/<path>, without "/" at its end', fix: 'spiffe://default.default.mesh.local/ns/shop/sa/web',
      };
    }
    const name = sni?.value ?? '';
    if (sni && !isDnsSubdomain(name)) {
      yield {
        mistake: 'form', path: `${at}.sni.value`, value: sni.value, message: `${shown(name)} is no server name`, expected: 'a DNS name in lower case',
        fix: isDnsSubdomain(name.toLowerCase()) ? name.toLowerCase() : 'shop.example.com',
      };
    }
  }
}
