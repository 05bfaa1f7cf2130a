import { Problem } from '../objects/condition';
import { admits } from '../gateways/gateways';
import { meetings } from '../gateways/hostnames';
import { Inventory } from '../objects/inventory';
import { ModelListener } from '../gateways/listener';
import { Stored } from '../objects/stored';
import { AttachmentStep, Profile } from '../../core/gateway/profile';
import { ParentRef, RouteSpec } from '../../core/gateway/shapes';
import { hostnamesMeet } from '../../core/hostname';

/** A listener that takes a route, for some hostnames; undefined is any. */
export interface Taken {
  readonly listener: ModelListener;
  readonly hostnames: readonly (string | undefined)[];
}

type Route = Stored<RouteSpec>;

/** The listeners of a parent that take a route; or why none does: the reason of the one that came closest. */
export function attach(
  route: Route, ref: ParentRef, path: string, candidates: readonly ModelListener[], profile: Profile, inventory: Inventory,
): { readonly taken: readonly Taken[]; readonly refused?: Problem } {
  const taken: Taken[] = [];
  let [closest, steps]: [Problem | undefined, number] = [undefined, -1];
  for (const listener of candidates) {
    const failed = profile.attachmentOrder.findIndex(step => !STEPS[step].passes(route, ref, listener, inventory));
    if (failed < 0) taken.push({ listener, hostnames: hostnamesOf(route, listener) });
    else if (failed > steps) [closest, steps] = [STEPS[profile.attachmentOrder[failed]].problem(route, ref, path, listener, profile), failed];
  }
  if (taken.length > 0) return { taken };
  return { taken, refused: closest ?? { fault: 'section', reason: 'NoMatchingParent', path, message: `${ref.kind} ${ref.name} has no listeners` } };
}

interface Step {
  passes(route: Route, ref: ParentRef, listener: ModelListener, inventory: Inventory): boolean;
  problem(route: Route, ref: ParentRef, path: string, listener: ModelListener, profile: Profile): Problem;
}

const STEPS: { readonly [step in AttachmentStep]: Step } = {
  section: {
    passes: (_, { sectionName }, { name }) => sectionName === undefined || sectionName === name,
    problem: (route, { kind, name, sectionName }, path, _, profile) => ({
      fault: 'section', reason: noParent(route, profile), path: `${path}.sectionName`, message: `${kind} ${name} has no listener ${sectionName}`,
    }),
  },
  port: {
    passes: (_, { port }, { spec }) => port === undefined || port === spec.port,
    problem: (route, { kind, name, port, sectionName }, path, _, profile) => ({
      fault: 'port', reason: noParent(route, profile), path: `${path}.port`,
      message: sectionName === undefined ? `${kind} ${name} has no listener on port ${port}` : `listener ${sectionName} of ${kind} ${name} is not on port ${port}`,
    }),
  },
  ready: {
    passes: (_, __, { valid }) => valid,
    problem: (_, __, path, { name }) => ({ reason: 'NotAllowedByListeners', path, message: `listener ${name} cannot serve` }),
  },
  kind: {
    passes: ({ kind }, _, listener) => listener.takes(kind),
    problem: ({ kind }, _, path, { name, spec: { protocol } }) => ({
      fault: 'kind', reason: 'NotAllowedByListeners', path, message: `listener ${name}, of protocol ${protocol}, takes no routes of kind ${kind}`,
    }),
  },
  namespace: {
    passes: ({ namespace }, _, { owner, spec }, inventory) => admits(spec.allowedRoutes?.namespaces ?? {}, namespace, owner.namespace, inventory, 'Same'),
    problem: ({ namespace }, _, path, { name }) => ({
      fault: 'namespace', reason: 'NotAllowedByListeners', path, message: `listener ${name} takes no routes of namespace ${namespace}`,
      fix: 'in the listener, allowedRoutes: { namespaces: { from: All } }, or a selector',
    }),
  },
  hostname: {
    passes: (route, _, listener) => hostnamesOf(route, listener).length > 0,
    problem: ({ spec: { hostnames = [] } }, _, __, { name, hostname }) => ({
      fault: 'hostname', reason: 'NoMatchingListenerHostname', path: 'spec.hostnames', message: `no request for ${hostnames.join(' or ')} arrives at listener ${name}, which is for ${hostname}`,
    }),
  },
};

const WITHOUT_HOSTNAMES = ['TCPRoute', 'UDPRoute'];

function hostnamesOf({ kind, spec: { hostnames = [] } }: Route, { hostname, spec: { protocol } }: ModelListener): readonly (string | undefined)[] {
  if (WITHOUT_HOSTNAMES.includes(kind) || protocol === 'TCP' || protocol === 'UDP') return [undefined];
  return hostnames.length > 0 && !hostnames.some(host => hostnamesMeet(host, hostname)) ? [] : meetings(hostname, hostnames);
}

function noParent({ spec: { hostnames = [] } }: Route, { missingSection }: Profile): string {
  return missingSection !== undefined && hostnames.length > 0 ? missingSection : 'NoMatchingParent';
}
