import { Violation } from './policy';
import { port as portNumber } from './values';
import { parseCidr, parseIp } from '../../../../core/ip';
import { isDnsName } from '../../../../core/kuma/address';
import { shown } from '../../../../core/shown';

interface Match { readonly type?: string; readonly value?: string; readonly port?: number; readonly protocol?: string }

/** Protocols of requests: proxies can tell them from nothing else on one port. */
const WITH_REQUESTS: readonly (string | undefined)[] = ['http', 'http2', 'grpc'];
/** Protocols that do not say a name. */
const NAMELESS: readonly (string | undefined)[] = ['tcp', 'mysql'];

/** What is wrong with what may be reached outside the mesh. */
export function* checkPassthrough(settings: object, path: string): Iterable<Violation> {
  const { appendMatch = [] } = settings as { readonly appendMatch?: readonly Match[] };
  for (const [i, match] of appendMatch.entries()) {
    const at = `${path}.appendMatch[${i}]`;
    yield* checkPort(match, `${at}.port`);
    yield* checkValue(match, at);
  }
  const refused = [...checkTogether(appendMatch, `${path}.appendMatch`)];
  yield* refused;
  if (refused.length === 0) yield* checkChains(appendMatch, `${path}.appendMatch`);
}

function* checkPort({ protocol, port, type, value = '' }: Match, path: string): Iterable<Violation> {
  const complaint = port === undefined ? undefined : portNumber(port);
  if (complaint) yield { path, value: port, ...complaint };
  if (port !== undefined) return;
  if (protocol === 'mysql') yield { mistake: 'missing', path, message: 'is missing: mysql has it on one port', fix: 'port: 3306' };
  if (type === 'Domain' && value.startsWith('*') && WITH_REQUESTS.includes(protocol)) {
    yield { mistake: 'missing', path, message: `is missing: Kuma asks for it with "*" and ${protocol}`, fix: protocol === 'http' ? 'port: 80' : 'port: 443' };
  }
}

function* checkValue({ type, value = '', protocol }: Match, path: string): Iterable<Violation> {
  const wrong = (expected: string, fix: string): Violation =>
    ({ mistake: 'form', path: `${path}.value`, value, message: `${shown(value)} is not ${expected}`, expected, fix });
  if (type === 'CIDR' && !parseCidr(value)) yield wrong('a range of IP addresses', '192.0.2.0/24');
  if (type === 'IP' && !parseIp(value)) yield wrong('an IP address', parseCidr(value) ? 'type: CIDR' : '192.0.2.1');
  if (type !== 'Domain') return;
  if (NAMELESS.includes(protocol)) {
    yield {
      mistake: 'unfitting', path: `${path}.protocol`, value: protocol, message: `${protocol} does not say the name of the host, so a domain cannot be matched`,
      expected: 'tls, http, http2 or grpc', fix: 'protocol: tls, or the addresses of the host',
    };
  }
  if (value.startsWith('*') && value !== '*' && !value.startsWith('*.')) yield wrong('a name, or "*." and a domain', `*.${value.replace(/^\*+[^.]*\.?/, '')}`);
  else if (value !== '*' && !isDnsName(value.replace(/^\*\./, ''))) yield wrong('a name in DNS', '*.example.com');
}

/** Kuma looks at ports that are said: at the last protocol before on each, and at values of the same protocol. */
function* checkTogether(matches: readonly Match[], path: string): Iterable<Violation> {
  const protocols = new Map<number, string | undefined>();
  const seen = new Set<string>();
  for (const [i, { port, protocol, value = '' }] of matches.entries()) {
    if (port === undefined) continue;
    const before = protocols.get(port);
    if (before !== undefined && before !== protocol && WITH_REQUESTS.includes(protocol)) {
      yield {
        mistake: 'exclusive', path: `${path}[${i}].port`, value: port, message: `${protocol} is on port ${port}, where ${before} is already`,
        expected: 'one protocol on a port', fix: `protocol: ${before}, or another port`,
      };
    } else {
      protocols.set(port, protocol);
    }
    const key = `${port} ${protocol} ${value}`;
    if (seen.has(key)) yield { mistake: 'repeated', path: `${path}[${i}].value`, value, message: 'is there already, with this port and protocol', fix: 'remove one of them' };
    seen.add(key);
  }
}

/** What of a match, its port aside, proxies tell from other traffic: requests to any domain look alike, and so do tcp and mysql to one address. */
function chainOf({ type, value = '', protocol = '' }: Match): string {
  if (WITH_REQUESTS.includes(protocol)) return `requests ${type === 'Domain' ? '' : value}`;
  return `${NAMELESS.includes(protocol) ? 'tcp' : protocol} ${value}`;
}

/** Where matches of one protocol stand: the first, and the first on each port. */
interface Places {
  readonly first: number;
  readonly byPort: Map<number | undefined, number>;
}

/** The first match of another protocol that is on the same port, or on all. */
function firstConflict({ protocol, port }: Match, protocols: ReadonlyMap<string | undefined, Places>): number | undefined {
  const others = [...protocols].filter(([other]) => other !== protocol).map(([, places]) => places);
  const found = others.flatMap(({ first, byPort }) => port === undefined ? [first] : [byPort.get(port), byPort.get(undefined)]);
  return found.reduce((least, place) => place !== undefined && (least === undefined || place < least) ? place : least, undefined);
}

/** What Kuma up to 2.14.3 takes, and then cannot configure; later ones refuse it. */
function* checkChains(matches: readonly Match[], path: string): Iterable<Violation> {
  const chains = new Map<string, Map<string | undefined, Places>>();
  for (const [i, match] of matches.entries()) {
    const chain = chainOf(match);
    const protocols = chains.get(chain) ?? new Map<string | undefined, Places>();
    chains.set(chain, protocols);
    const j = firstConflict(match, protocols);
    const places = protocols.get(match.protocol) ?? { first: i, byPort: new Map<number | undefined, number>() };
    protocols.set(match.protocol, places);
    if (!places.byPort.has(match.port)) places.byPort.set(match.port, i);
    if (j === undefined) continue;
    yield {
      mistake: 'conflict', path: `${path}[${i}].protocol`, value: match.protocol,
      message: `proxies cannot tell it from appendMatch[${j}], which is ${matches[j].protocol} on ${matches[j].port === undefined ? 'all ports' : `port ${matches[j].port}`}`,
      expected: `${matches[j].protocol} there too, or other ports`, fix: `protocol: ${matches[j].protocol}`,
    };
  }
}
