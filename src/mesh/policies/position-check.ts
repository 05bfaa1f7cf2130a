import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { PolicyPositions } from '../../core/kuma/policy-positions';
import { IMeshDestination } from '../reference/mesh-destination';
import { Proxies } from '../reference/proxies';
import { TargetRef } from '../reference/target-ref';

/** A policy, as far as Kuma decides by it what may stand where. */
export interface PositionedPolicy extends IConstruct {
  readonly _kind: string;
  readonly _positions: PolicyPositions;
  readonly _proxies: Proxies;
}

/** Refuses gateways that Kuma does not take for a kind of policy, or not outside the system namespace. */
export function expectProxies(policy: PositionedPolicy, namespace: string, systemNamespace: string): void {
  const { _kind: kind, _positions: { gateway, listeners }, _proxies: proxies } = policy;
  const target = proxies._target;
  if (target.kind !== 'MeshGateway') return;
  if (!gateway || target.tags && !listeners) {
    refuse({
      code: 'TRF1237', value: target, construct: policy, expected: gateway ? `all listeners of the gateway for ${kind}` : `proxies that ${kind} can be for`,
      fix: gateway ? 'leave tags out' : 'use Proxies.all() or Proxies.labels(…)',
    });
  }
  if (gateway === 'system' && namespace !== systemNamespace) {
    refuse({
      code: 'TRF1238', value: namespace, construct: policy, expected: `namespace ${systemNamespace} for a ${kind} of one gateway`,
      fix: `metadata: { namespace: '${systemNamespace}' }`,
    });
  }
}

/** Refuses destinations that Kuma does not take for a kind of policy. */
export function expectDestination(policy: PositionedPolicy, destination: IMeshDestination, target: TargetRef): void {
  const { _kind: kind, _positions: { to, toOfGateway, rulesForSidecarsOnly }, _proxies: proxies } = policy;
  if (rulesForSidecarsOnly && proxies._gateways === 'none') {
    refuse({
      code: 'TRF1249', value: proxies._target, construct: policy, expected: `gateways: what others send ${kind} is not about`,
      fix: 'say who receives, without to: { proxies: Proxies.workload(…) }; or use Proxies.gateways()',
    });
  }
  const ofGateway = proxies._target.kind === 'MeshGateway';
  const kinds = ofGateway && toOfGateway || to;
  if (!kinds.some(known => known === target.kind)) {
    refuse({
      code: 'TRF1231', value: destination.destinationName, construct: policy,
      expected: `a destination of ${kind}${ofGateway ? ' for one gateway' : ''}: ${kinds.join(', ')}`,
      fix: kinds.includes('MeshService') ? 'name workloads or Services' : 'use MeshDestination.mesh()',
    });
  }
}

/** Refuses gateways where only what sidecars receive can be meant. */
export function expectSidecars(policy: PositionedPolicy): void {
  const { _kind: kind, _positions: { rulesForSidecarsOnly }, _proxies: proxies } = policy;
  if (!rulesForSidecarsOnly || proxies._gateways !== 'only') return;
  refuse({
    code: 'TRF1249', value: proxies._target, construct: policy, expected: `sidecars: of gateways, ${kind} is about what they send`,
    fix: 'to: [MeshDestination.mesh()]',
  });
}
