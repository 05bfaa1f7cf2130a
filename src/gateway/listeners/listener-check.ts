import { IConstruct } from 'constructs';
import { Listener } from './listener';
import { refuse } from '../../core/error';
import { ListenerConflict, listenerConflict } from '../../core/listener-conflict';
import { IGatewayClass } from '../class/gateway-class';

/** Refuses a listener that cannot stand beside others, or that the class's controller cannot serve. @throws TRF1131, TRF1137 */
export function refuseListener(listener: Listener, others: readonly Listener[], gatewayClass: IGatewayClass | undefined, by: IConstruct): void {
  for (const other of others) {
    const conflict = listenerConflict(other, listener);
    if (conflict) refuse({ ...misuseOf(conflict, listener, other), construct: by });
  }
  const limit = limitOf(listener, others, gatewayClass);
  if (limit) refuse({ code: 'TRF1137', ...limit, construct: by });
}

function misuseOf(conflict: ListenerConflict, { name, port, protocol, hostname }: Listener, other: Listener) {
  const misuses: { readonly [conflict in ListenerConflict]: { value: unknown; expected: string; fix: string } } = {
    name: { value: name, expected: 'a name that no other listener has', fix: `{ name: '${name}-${port}' }` },
    protocol: { value: `${protocol} on port ${port}`, expected: `a port without ${other.protocol}, which listener ${other.name} has there`, fix: 'use another port' },
    hostname: {
      value: hostname ?? 'all hosts', expected: `a hostname that listener ${other.name} does not have on port ${port}`,
      fix: 'give them different hostnames, or attach the routes to one listener',
    },
  };
  return { code: 'TRF1131', ...misuses[conflict] };
}

interface Limit { readonly value: unknown; readonly expected: string; readonly fix: string }

function limitOf(listener: Listener, others: readonly Listener[], gatewayClass?: IGatewayClass): Limit | undefined {
  const { supportedKinds, certificates, hostnameOnce } = gatewayClass?.controller?._facts ?? {};
  const protocols = supportedKinds && Object.keys(supportedKinds);
  const ofClass = `the controller of class ${gatewayClass?.gatewayClassName}`;
  if (protocols && !protocols.includes(listener.protocol)) {
    return { value: listener.protocol, expected: `a protocol that ${ofClass} serves: ${protocols.join(', ')}`, fix: 'use another protocol or class' };
  }
  if (gatewayClass?.parameters?.crossMesh && listener.protocol !== 'HTTP') {
    return { value: listener.protocol, expected: 'HTTP on a gateway between meshes: their mTLS encrypts it', fix: 'Listener.http()' };
  }
  const count = listener._tls?._certificateCount ?? 0;
  if (certificates && count > certificates) {
    return { value: `${count} certificates`, expected: `one certificate: ${ofClass} takes no more`, fix: 'make a listener for each hostname' };
  }
  const same = hostnameOnce && listener.hostname && others.find(({ hostname }) => hostname === listener.hostname);
  if (same) {
    return {
      value: listener.hostname, expected: `a hostname that listener ${same.name} does not have, on whatever port: ${ofClass} refuses the Gateway`,
      fix: 'leave the hostname of the HTTP listener out',
    };
  }
  return undefined;
}
