import { checkFields } from './fields';
import { TargetRef, Violation } from './policy';
import { unsigned } from './values';
import { shown } from '../../../../core/shown';

/** What may be named in a place, and how. */
export interface Naming {
  /** The kinds. */
  readonly kinds: readonly string[];
  /** Why there are no others, and what to do. @default - what the kind of policy takes there */
  readonly why?: { readonly message: string; readonly fix: string };
  /** Whether a gateway may be narrowed to some listeners. */
  readonly listeners?: boolean;
  /** Whether a port may be said of a proxy: the policy is about what proxies receive. */
  readonly inbound?: boolean;
  /** Names that are allowed though no object can be called so. */
  readonly names?: readonly string[];
}

type Field = Exclude<keyof TargetRef, 'kind'>;

interface Shape {
  /** Fields that it does not have. */
  readonly without: readonly Field[];
  /** Whether it must say a name, a name or labels, or nothing. */
  readonly needs?: 'name' | 'name or labels';
  /** How its tags are written. */
  readonly tags?: 'exact' | 'selector';
}

const NAMED: Shape = { without: ['mesh', 'tags', 'proxyTypes'], needs: 'name or labels' };
const NAMED_WHOLE: Shape = { without: [...NAMED.without, 'sectionName'], needs: 'name or labels' };
const TAGGED: Shape = { without: ['mesh', 'proxyTypes', 'labels', 'namespace', 'sectionName'], needs: 'name', tags: 'selector' };

/** What references of a kind say. Of MeshMultiZoneService, Kuma checks nothing. */
const SHAPES: { readonly [kind: string]: Shape | undefined } = {
  Mesh: { without: ['name', 'mesh', 'tags', 'labels', 'namespace', 'sectionName'] },
  MeshSubset: { without: ['name', 'mesh', 'labels', 'namespace', 'sectionName'], tags: 'exact' },
  Dataplane: { without: ['tags', 'mesh', 'proxyTypes'] },
  MeshService: NAMED,
  MeshHTTPRoute: NAMED_WHOLE,
  MeshExternalService: NAMED_WHOLE,
  MeshServiceSubset: TAGGED,
  MeshGateway: TAGGED,
};

/** Every kind that Kuma's schemas know in references; of others they complain themselves. */
const KNOWN: readonly string[] = [...Object.keys(SHAPES), 'MeshMultiZoneService'];

const NAME = /^[0-9a-z.\-_]*$/;
const TAG_NAME = /^[a-zA-Z0-9.\-_:/]*$/;
const TAG_VALUES = { exact: /^[a-zA-Z0-9.\-_:]+$/, selector: /^([a-zA-Z0-9.\-_:/]+|\*)$/ } as const;

/** What is wrong with a reference. */
export function checkReference(ref: TargetRef, path: string, naming: Naming): readonly Violation[] {
  const { kind } = ref;
  if (kind === undefined || !KNOWN.includes(kind)) return [];
  if (!naming.kinds.includes(kind)) {
    const { message, fix } = naming.why ?? { message: `${kind} cannot be named here`, fix: otherwise(naming.kinds) };
    return [{ mistake: 'kind', path: `${path}.kind`, value: kind, message, expected: `one of ${naming.kinds.join(', ')}`, fix }];
  }
  const shape = SHAPES[kind];
  return shape ? checkShape(ref, kind, path, shape, naming) : [];
}

/** What is named instead, by constructs too. */
function otherwise(kinds: readonly string[]): string {
  if (kinds.includes('Dataplane')) return 'kind: Dataplane, with labels: Proxies.labels(…)';
  if (kinds.includes('MeshMultiZoneService')) return 'kind: MeshService, with name: MeshDestination.service(…)';
  return kinds.includes('MeshSubset') ? 'kind: MeshSubset, with tags: Clients.tags(…)' : `kind: ${kinds[0]}`;
}

function checkShape(ref: TargetRef, kind: string, path: string, shape: Shape, { listeners, inbound, names = [] }: Naming): readonly Violation[] {
  const { name = '', namespace = '', labels, sectionName = '', tags, proxyTypes } = ref;
  const isLabelled = isSet(labels);
  const found: Violation[] = [];
  const wrong = (field: Field | '', message: string, fix: string) => found.push(misnamed(ref, path, field, message, fix));

  for (const field of shape.without) if (isSet(ref[field])) wrong(field, `${kind} has no ${field} here`, `remove ${field}`);
  if (shape.needs === 'name' && name === '') wrong('name', `which ${kind} is not said`, 'give its name');
  if (shape.needs === 'name or labels' && name === '' && !isLabelled) wrong('', `which ${kind} is not said`, 'give its name, or labels');
  if (shape.needs && !NAME.test(name) && !names.includes(name)) wrong('name', `${shown(name)} is the name of nothing`, 'use a-z, 0-9, "-", "." and "_"');
  if (!shape.without.includes('labels') && isLabelled && (name !== '' || namespace !== '')) {
    wrong('labels', 'is said beside name and namespace', 'remove the labels, or name and namespace');
  }
  if (kind === 'Dataplane' && sectionName !== '' && !inbound) {
    wrong('sectionName', 'is for what proxies receive on one port, and this policy is not about what they receive', 'remove sectionName');
  }
  if (proxyTypes?.length === 0 && !shape.without.includes('proxyTypes')) wrong('proxyTypes', 'names no proxies', 'remove proxyTypes, or write [Sidecar]');
  if (shape.tags && tags) found.push(...checkTags(tags, `${path}.tags`, shape.tags));
  if (kind === 'MeshGateway' && isSet(tags) && !listeners) wrong('tags', 'is for some listeners, and this policy is for gateways as a whole', 'remove tags');
  return found;
}

function misnamed(ref: TargetRef, path: string, field: Field | '', message: string, fix: string): Violation {
  return { mistake: 'reference', path: field === '' ? path : `${path}.${field}`, value: field === '' ? ref : ref[field], message, fix };
}

function* checkTags(tags: Readonly<Record<string, string>>, path: string, form: 'exact' | 'selector'): Iterable<Violation> {
  for (const [tag, value] of Object.entries(tags).sort(([one], [other]) => one < other ? -1 : 1)) {
    const at = { mistake: 'reference', path: tag === '' ? path : `${path}[${tag}]`, value } as const;
    if (tag === '' || !TAG_NAME.test(tag)) yield { ...at, message: `${shown(tag)} is no tag`, fix: 'use letters, digits, ".", "-", "_", ":" and "/"' };
    if (!TAG_VALUES[form].test(value)) {
      yield {
        ...at, message: value === '' ? 'has no value' : `${shown(value)} is no value of a tag`,
        fix: `use letters, digits, ".", "-", "_" and ":"${form === 'selector' ? ', or "*" for any value' : ''}`,
      };
    }
  }
}

function isSet(value: TargetRef[Field]): boolean {
  return value !== undefined && (typeof value === 'object' ? Object.keys(value).length > 0 : value !== '');
}

/** A destination that traffic is split among. */
export interface BackendRef extends TargetRef {
  readonly port?: number;
}

const BACKENDS: Naming = { kinds: ['MeshService', 'MeshServiceSubset', 'MeshExternalService', 'MeshMultiZoneService'], names: ['kuma.io/unresolved-backend'] };

const PORT = { port: unsigned };

/** What is wrong with a backend of a route. */
export function* checkBackend(backend: BackendRef, path: string): Iterable<Violation> {
  yield* checkReference(backend, path, BACKENDS);
  yield* checkFields(backend, path, PORT);
  if (backend.kind === 'MeshMultiZoneService' && backend.port === undefined) {
    yield { mistake: 'missing', path: `${path}.port`, message: 'is missing: a MeshMultiZoneService is called by one of its ports', fix: 'give the port' };
  }
}
