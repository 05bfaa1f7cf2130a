import { Yaml } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import { targetRefFor } from '../reference/cross-zone';
import { IMeshDestination } from '../reference/mesh-destination';
import { TargetRef } from '../reference/target-ref';

/** Where sidecars are. */
export interface SidecarPlace {
  /** That of their pods. */
  readonly namespace: string;
  /** What makes the pods, or stands in their cluster. */
  readonly construct: IConstruct;
}

const KINDS: readonly string[] = ['MeshService', 'MeshExternalService', 'MeshMultiZoneService'];

/**
 * The services that a sidecar knows, as its annotation has them: no more than a document of YAML.
 *
 * @throws TRF1521 where one is no service of a mesh with MeshServices
 */
export function reachableBackends(destinations: readonly IMeshDestination[], { namespace, construct }: SidecarPlace): string {
  return Yaml.stringify({ refs: destinations.map(destination => reference(destination, targetRefFor(destination, construct, namespace))) });
}

function reference(destination: IMeshDestination, { kind, name, namespace, labels, sectionName }: TargetRef): object {
  const section = destination._section?.() ?? sectionName;
  const port = section === undefined ? undefined : Number(section);
  const known = KINDS.includes(kind) && (labels !== undefined || namespace !== undefined);
  if (!known || Number.isNaN(port)) {
    refuse({
      code: 'TRF1521', value: destination.destinationName,
      expected: !known ? 'a MeshService, MeshMultiZoneService or MeshExternalService: a sidecar has no other backends' : `the number of port "${section}"`,
      fix: known ? "MeshDestination.service('api', { port: 8080 })" : 'reachableBackends: [api], of a mesh with meshServices: MeshServicesMode.EXCLUSIVE',
    });
  }
  return { kind, ...labels ? { labels } : { name, namespace }, ...port !== undefined && { port } };
}
