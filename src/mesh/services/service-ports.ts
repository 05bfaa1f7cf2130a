import { IConstruct } from 'constructs';
import { MeshServicePort } from './service-port';
import { refuse } from '../../core/error';
import { port as validPort } from '../../core/port';
import { sparse } from '../../core/sparse';

/** As Kuma has them. @throws TRF1022 where one is none, TRF1227 where there are none, two are the same or one has an empty name */
export function servicePorts(ports: readonly MeshServicePort[], construct: IConstruct): object[] {
  const keys = ports.flatMap(({ port, name }) => [port, name ?? String(port)]);
  if (ports.length === 0 || keys.includes('') || new Set(keys).size < keys.length) {
    refuse({ code: 'TRF1227', value: ports, construct, expected: 'a port at least, each once and under a name of its own', fix: 'ports: [{ port: 80 }]' });
  }
  return ports.map(({ port, name, protocol, targetPort }) => ({ port: validPort(port), ...sparse({ name, appProtocol: protocol, targetPort }) }));
}
