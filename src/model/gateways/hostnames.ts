import { hostnamesMeet } from '../../core/hostname';

/** What both of two hostnames that meet are for: the longer of them. Absent is all. */
export function intersection(one: string | undefined, other: string | undefined): string | undefined {
  if (!one) return other || undefined;
  if (!other) return one;
  return one.startsWith('*.') && (!other.startsWith('*.') || other.length > one.length) ? other : one;
}

/** The hostnames that a route is for at a listener; empty where requests cannot be for both. */
export function meetings(listener: string | undefined, route: readonly string[]): (string | undefined)[] {
  if (route.length === 0) return [listener || undefined];
  return [...new Set(route.filter(host => hostnamesMeet(host, listener)).map(host => intersection(host, listener)))];
}

/** Whether a request's host is meant by a hostname. `*.example.com` means `a.example.com` and `a.b.example.com`, not `example.com`. */
export function isMeant(pattern: string | undefined, host: string): boolean {
  if (!pattern || pattern === host) return true;
  return pattern.startsWith('*.') && host.length > pattern.length - 1 && host.endsWith(pattern.slice(1));
}

/** How specific a hostname is, so that exact ones come before patterns, and longer before shorter. */
export function specificity(hostname: string | undefined): number {
  if (!hostname) return 0;
  return hostname.startsWith('*.') ? hostname.length : 1_000 + hostname.length;
}

/** The host of a Host header or URL: without port and last dot, in lower case. */
export function hostOf(authority: string): string {
  const host = authority.startsWith('[') ? authority.slice(0, authority.indexOf(']') + 1) : authority.includes(':') ? authority.replace(/:\d*$/, '') : authority;
  return (host.endsWith('.') ? host.slice(0, -1) : host).toLowerCase();
}
