import { Json } from '../../../core/json';
import { Notes } from '../notes';

/** Listeners of a Gateway by their names. */
export type Listeners = Map<string, Json>;

/** Where connections come in. */
interface Wanted {
  readonly protocol: 'TCP' | 'TLS' | 'UDP';
  readonly port: number;
  readonly hostname?: string;
  /** The Secret of the certificate. */
  readonly secret?: string;
}

/** Who wants it, to be told of conflicts. */
interface Said { readonly notes: Notes; readonly path: string }

/**
 * The name of a listener for this: one that is there, or another one.
 *
 * @param all those of all Gateways: Kong has each port for one protocol, whatever the Gateway
 */
export function addListener({ protocol, port, hostname, secret }: Wanted, listeners: Listeners, all: readonly Listeners[], said: Said): string {
  const same = [...listeners].find(([, each]) => each.protocol === protocol && each.port === port && each.hostname === hostname);
  const others = all.flatMap(each => [...each.values()]).filter(each => each.port === port && (each.protocol === 'UDP') === (protocol === 'UDP'));
  const isTaken = others.some(each => each.protocol !== protocol || (each.hostname === hostname && !same));
  if (isTaken) {
    said.notes.say('conflict', { path: said.path, value: port, message: `another rule has port ${port} for something else`, fix: 'give one of the two another port' });
  }
  if (same) {
    const before = certificateOf(same[1]);
    if (secret !== undefined && before !== undefined && before !== secret) {
      said.notes.say('conflict', { path: said.path, value: secret, message: `the listener for ${hostname} shows the certificate in Secret ${before}`, fix: 'decide on one' });
    }
    return same[0];
  }
  const stem = `${protocol.toLowerCase()}-${port}`;
  let name = stem;
  for (let number = 2; listeners.has(name); number++) name = `${stem}-${number}`;
  const tls = { mode: 'Terminate', ...secret === undefined ? {} : { certificateRefs: [{ name: secret }] } };
  listeners.set(name, { name, port, protocol, ...hostname === undefined ? {} : { hostname }, ...protocol === 'TLS' ? { tls } : {} });
  return name;
}

function certificateOf({ tls }: Json): string | undefined {
  const [first] = (tls as { certificateRefs?: { name: string }[] } | undefined)?.certificateRefs ?? [];
  return first?.name;
}
