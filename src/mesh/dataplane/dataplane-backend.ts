import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { NAMESPACE_TAG } from '../../core/kuma/names';
import { sparse } from '../../core/sparse';
import { targetRefFor } from '../reference/cross-zone';
import { IMeshDestination } from '../reference/mesh-destination';

const KINDS = ['MeshService', 'MeshMultiZoneService', 'MeshExternalService'];

/**
 * A destination as proxies outside of Kubernetes know it. There are no namespaces there: what comes from a cluster is known by the labels that it brings along.
 *
 * @param home the namespace that stands for none
 * @param portNeeded whether all ports of a service won't do
 */
export function dataplaneBackend(destination: IMeshDestination, by: IConstruct, home: string, portNeeded: boolean): object {
  const { kind, name, namespace, labels, sectionName } = targetRefFor(destination, by, home);
  const section = destination._section?.() ?? sectionName ?? destination._backendPort;
  const port = section === undefined || kind === 'MeshExternalService' ? undefined : Number(section);
  const lacksPort = portNeeded && port === undefined && kind !== 'MeshExternalService';
  if (!KINDS.includes(kind) || Number.isNaN(port) || lacksPort) {
    refuse({
      code: 'TRF1531', value: destination.destinationName, construct: by,
      expected: KINDS.includes(kind) ? 'the number of its port' : `something that takes calls: ${KINDS.join(', ')}`,
      fix: "MeshDestination.service('web', { port: 80 })",
    });
  }
  const known = labels ?? (namespace === undefined || namespace === home ? undefined : { 'kuma.io/display-name': name!, [NAMESPACE_TAG]: namespace });
  return { kind, ...known ? { labels: known } : { name }, ...sparse({ port }) };
}
