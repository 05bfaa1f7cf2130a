import { HostMap } from '../gateways/host-map';
import { describe } from '../gateways/listener';
import { Listening } from '../gateways/listening';
import { ParsedRequest } from '../matching/parsed-request';
import { Answer, Decision, RouteResult } from '../matching/traffic-request';

/** How a request came in. */
export interface Way {
  readonly listening: Listening;
  /** Listeners of other Gateways that are just as much for it. */
  readonly others: readonly Listening[];
  readonly hosts: HostMap<Listening[]>;
  /** The host or name that chose the listener; empty where the port alone does. */
  readonly name: string;
  readonly port: number;
}

/** The part of a result that says where the request came in. */
export function listenerOf({ listening: { listener: { owner, name, spec } } }: Way): NonNullable<RouteResult['listener']> {
  return { kind: owner.kind, namespace: owner.namespace, owner: owner.name, name, port: spec.port };
}

/** Protocols of which nothing is read but the port. */
const NAMELESS = ['TCP', 'UDP'];

/** Why this listener, and no other on the port. */
export function listenerDecision({ listening, others, hosts, name, port }: Way): Decision {
  const { listener } = listening;
  const lessSpecific = [...hosts.matching(name)].slice(1).flat().map(other => ({ other, because: 'its hostname is less specific' }));
  const equal = others.map(other => ({ other, because: 'it is of another Gateway, and just as much for it: say which one is meant' }));
  const lost = [...equal, ...lessSpecific].map(({ other: { listener: { owner, path } }, because }) => ({ object: owner.reference, path, because }));
  return {
    step: 'listener', object: listener.owner.reference, path: listener.path,
    message: `${describeListener(listening)} is for ${NAMELESS.includes(listener.spec.protocol) ? '' : `${listener.hostname ?? 'any host'} on `}port ${port}`, ...lost.length > 0 && { lost },
  };
}

export function describeListener({ gateway, listener }: Listening): string {
  return listener.owner.kind === 'Gateway' ? `listener ${listener.name} of Gateway ${gateway.key}` : describe(listener);
}

const UNIMPLEMENTED = 12;
const UNAVAILABLE = 14;

/** The answer to what nobody routes. */
export function noRoute(status: number, { given }: ParsedRequest): Answer {
  return given.protocol === 'grpc' ? grpcAnswer(UNIMPLEMENTED) : { status, headers: {} };
}

/** The answer to what no backend can be found for. */
export function noBackend(status: number, { given }: ParsedRequest): Answer {
  return given.protocol === 'grpc' ? grpcAnswer(UNAVAILABLE) : { status, headers: {} };
}

function grpcAnswer(grpcStatus: number): Answer {
  return { status: 200, headers: { 'content-type': 'application/grpc', 'grpc-status': String(grpcStatus) }, grpcStatus };
}
