import { CrdEntry, VersionEntry } from './kind';
import { CrdKinds } from './kinds-of-crds';
import { SchemaReader } from '../schema/reader';
import { crdSpelling } from '../schema/spelling';

/** CustomResourceDefinitions that came with the objects or beside them, as far as they are well-formed. */
export class UserCrds {
  public readonly kinds: CrdKinds;

  public constructor(objects: readonly unknown[]) {
    const entries = objects.flatMap(object => {
      const entry = entryOf(object);
      return entry ? [entry] : [];
    });
    this.kinds = new CrdKinds(entries, new SchemaReader(crdSpelling));
  }
}

/** Whether an object defines kinds. */
export function isCrd(object: unknown): boolean {
  try {
    return isObject(object) && object.kind === 'CustomResourceDefinition' && object.apiVersion === 'apiextensions.k8s.io/v1';
  } catch {
    return false; // getters and proxies may throw what they like
  }
}

function entryOf(crd: unknown): CrdEntry | undefined {
  if (!isCrd(crd)) return undefined;
  const { spec } = crd as { spec?: unknown };
  if (!isObject(spec) || typeof spec.group !== 'string' || !isObject(spec.names) || typeof spec.names.kind !== 'string') return undefined;
  if (!Array.isArray(spec.versions)) return undefined;
  const versions = spec.versions.flatMap(version => {
    const read = versionOf(version);
    return read ? [read] : [];
  });
  return { group: spec.group, names: { kind: spec.names.kind }, scope: spec.scope === 'Cluster' ? 'Cluster' : 'Namespaced', versions };
}

function versionOf(version: unknown): VersionEntry | undefined {
  if (!isObject(version) || typeof version.name !== 'string' || !isObject(version.schema)) return undefined;
  if (!isSound(version.schema.openAPIV3Schema)) return undefined;
  return { ...version as unknown as VersionEntry, served: version.served === true, schema: version.schema.openAPIV3Schema };
}

const MAPS = ['properties'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const CHILDREN = ['items', 'not', 'additionalProperties'];

/** Whether a schema has schemas where the reader expects them, and no end of them. */
function isSound(schema: unknown, depth = 0): boolean {
  if (!isObject(schema) || depth > 100) return false;
  const sound = (child: unknown): boolean => isSound(child, depth + 1);
  return MAPS.every(name => schema[name] === undefined || (isObject(schema[name]) && Object.values(schema[name]).every(sound)))
    && LISTS.every(name => schema[name] === undefined || (Array.isArray(schema[name]) && (schema[name] as unknown[]).every(sound)))
    && CHILDREN.every(name => schema[name] === undefined || typeof schema[name] === 'boolean' || sound(schema[name]))
    && hasRules(schema['x-kubernetes-validations']);
}

function hasRules(rules: unknown): boolean {
  return rules === undefined || (Array.isArray(rules) && rules.every(rule => isObject(rule) && typeof rule.rule === 'string'));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
