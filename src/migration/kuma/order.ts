import { ObjectReference } from '../../admission/finding';
import { Json } from '../../core/json';
import { Stages, Step } from '../steps';

const IDENTITY = new Set(['MeshIdentity', 'MeshTrust']);
const NAMED = new Set(['HostnameGenerator', 'MeshExternalService', 'MeshOpenTelemetryBackend', 'MeshService', 'MeshMultiZoneService', 'Secret']);

/** Policies first, as they do no harm before services and identities are there; the Mesh last, as it takes away what was before. */
export const STAGES = new Stages([
  { file: '1-services.yaml', title: 'apply what policies name', has: kind => NAMED.has(kind) || !kind.startsWith('Mesh') || kind.startsWith('MeshGateway') },
  { file: '2-policies.yaml', title: 'apply the policies, and see to it that they have effect', has: kind => kind !== 'Mesh' && !IDENTITY.has(kind) },
  {
    file: '3-identities.yaml', has: kind => IDENTITY.has(kind),
    title: 'let meshServices.mode of the Mesh be Exclusive with all else as it was, apply the identities, and wait until all proxies have theirs',
  },
  { file: '4-mesh.yaml', title: 'apply the Mesh', has: kind => kind === 'Mesh' },
]);

/** Objects that are not there any more in the result. */
export interface Gone {
  /** Others have taken their place. */
  readonly replaced: readonly ObjectReference[];
  /** Nothing has. */
  readonly lost: readonly ObjectReference[];
}

/** What to do, in order. */
export function steps(documents: readonly Json[], { replaced, lost }: Gone): Step[] {
  const rest: readonly Step[] = [
    { title: 'delete what has been replaced', objects: replaced }, { title: 'write what takes their place, and delete them only then', objects: lost },
  ];
  return [...STAGES.steps(documents), ...rest.filter(({ objects }) => objects.length > 0)];
}
