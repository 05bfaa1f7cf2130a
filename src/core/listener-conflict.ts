/** What tells listeners apart. */
export interface ListenerKey {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
}

/** Why two listeners of one Gateway cannot both be: they share a name, or a request could be for either. */
export type ListenerConflict = 'name' | 'protocol' | 'hostname';

const FAMILY: { readonly [protocol: string]: string | undefined } = { HTTP: 'HTTP', HTTPS: 'TLS', TLS: 'TLS', TCP: 'TCP', UDP: 'UDP' };

/**
 * What conflicts between two listeners, if anything. On one port of TCP there is one of plain HTTP, TLS and raw TCP; within HTTP and
 * within TLS, each hostname once. UDP ports are a world of their own.
 */
export function listenerConflict(one: ListenerKey, other: ListenerKey): ListenerConflict | undefined {
  if (one.name === other.name) return 'name';
  const [family, otherFamily] = [FAMILY[one.protocol] ?? one.protocol, FAMILY[other.protocol] ?? other.protocol];
  if (one.port !== other.port || (family === 'UDP') !== (otherFamily === 'UDP')) return undefined;
  if (family !== otherFamily) return 'protocol';
  return (one.hostname ?? '') === (other.hostname ?? '') ? 'hostname' : undefined;
}
