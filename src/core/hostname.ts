import { isIP } from 'node:net';
import { refuse } from './error';
import { isDnsSubdomain } from './name';

/** Whether this is a name a client can ask for: DNS labels joined by dots, lower case, no IP address, at most 253 characters. */
export function isHostname(host: string): boolean {
  return isDnsSubdomain(host) && isIP(host) === 0;
}

/** Whether this is a hostname, or one whose first label is `*`. `*` alone is neither. */
export function isHostnamePattern(host: string): boolean {
  return isHostname(host.startsWith('*.') ? host.slice(2) : host);
}

/**
 * Whether a request can be meant by both: they are equal, or one is `*.` and a suffix of the other. `*.example.com` meets
 * `a.example.com`, `a.b.example.com` and `*.a.example.com`, not `example.com`. An absent one meets all.
 */
export function hostnamesMeet(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === other) return true;
  return covers(one, other) || covers(other, one);
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') && host.replace(/^\*/, '').endsWith(pattern.slice(1));
}

/**
 * The hostname as given.
 *
 * @throws TRF1021 where it is none; `wildcard` says whether its first label may be `*`
 */
export function hostname(host: string, wildcard: boolean): string {
  if (wildcard ? !isHostnamePattern(host) : !isHostname(host)) {
    const lower = host.toLowerCase();
    refuse({
      code: 'TRF1021', value: host,
      expected: `a hostname in lower case${wildcard ? ', or one that starts with "*."' : ''}, without port or path`,
      fix: (wildcard ? isHostnamePattern(lower) : isHostname(lower)) ? `"${lower}"` : 'for example "shop.example.com"',
    });
  }
  return host;
}
