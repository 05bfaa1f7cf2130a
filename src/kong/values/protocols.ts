import { KongProtocol } from './kong-protocol';
import { refuse } from '../../core/error';
import { TLS_PROTOCOLS } from '../../core/kong/values';

/** Protocols of requests, of which one route takes those of one line. */
export const REQUEST_FAMILIES: readonly (readonly KongProtocol[])[] = [
  [KongProtocol.HTTP, KongProtocol.HTTPS], [KongProtocol.GRPC, KongProtocol.GRPCS], [KongProtocol.WS, KongProtocol.WSS],
];

/** Protocols of connections, of which one route takes those of one line. */
export const STREAM_FAMILIES: readonly (readonly KongProtocol[])[] = [
  [KongProtocol.TCP, KongProtocol.TLS], [KongProtocol.TLS_PASSTHROUGH],
];

/** Whether connections of this protocol begin with a TLS handshake. */
export function isOverTls(protocol: KongProtocol): boolean {
  return TLS_PROTOCOLS.includes(protocol);
}

/** Whether requests of this protocol are gRPC calls. */
export function isGrpc(protocol: KongProtocol): boolean {
  return protocol === KongProtocol.GRPC || protocol === KongProtocol.GRPCS;
}

/**
 * The protocols of one route as given.
 *
 * @throws TRF1320 where there are none, where one route cannot take them together, or where it cannot take one at all
 */
export function routeProtocols(protocols: readonly KongProtocol[], families: readonly (readonly KongProtocol[])[]): string {
  const fits = families.some(family => protocols.every(protocol => family.includes(protocol)));
  if (protocols.length > 0 && fits) return [...new Set(protocols)].join(',');
  const family = families.find(known => known.includes(protocols[0])) ?? families[0];
  return refuse({
    code: 'TRF1320', value: protocols, expected: `protocols that one route takes together: ${families.map(known => known.join(' and ')).join(', or ')}`,
    fix: `[${family.map(protocol => `KongProtocol.${protocol.toUpperCase()}`).join(', ')}]`,
  });
}
