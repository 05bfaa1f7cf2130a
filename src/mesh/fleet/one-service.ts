import { IConstruct } from 'constructs';
import { MultiZoneServiceOptions } from './fleet-options';
import { refuse } from '../../core/error';
import { NAMESPACE_TAG } from '../../core/kuma/names';
import { MeshMultiZoneServiceProps } from '../services/mesh-multi-zone-service';
import { MeshWorkload } from '../workloads/mesh-workload';

/** The workloads of several zones as one service: those of one name in one namespace, wherever. */
export function oneService(
  scope: IConstruct, id: string, workloads: readonly MeshWorkload[], { ports, matchLabels, metadata }: MultiZoneServiceOptions,
): MeshMultiZoneServiceProps {
  const names = [...new Set(workloads.map(({ namespace, workloadName }) => `${namespace}/${workloadName}`))];
  const [first] = workloads;
  if (names.length === 0 || names.length > 1 && !matchLabels || !ports && first.port === undefined) {
    refuse({
      code: 'TRF1545', value: names, construct: scope, expected: `workloads of one name in one namespace, with a port, to be service ${id}`,
      fix: names.length > 1 ? "{ matchLabels: { app: 'api' } }, labels that the Services have" : `fleet.addMultiZoneService('${id}', [eastApi, westApi])`,
    });
  }
  return {
    mesh: first._mesh,
    metadata: { ...metadata, name: metadata?.name ?? id },
    matchLabels: matchLabels ?? { 'kuma.io/display-name': first.workloadName, [NAMESPACE_TAG]: first.namespace },
    ports: ports ?? [{ port: first.port!, protocol: first.protocol }],
  };
}
