import { Severity } from './finding';

/** A way in which an API server refuses an object: a code, and what it means. */
export interface Failure {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where upstream decides this. */
  readonly source: string;
  /** Whether the server leaves out the CEL rules of an object that fails so. */
  readonly blocking?: boolean;
}

const SERVER = 'Kubernetes API server';
const SCHEMA = `${SERVER}, schema of the kind`;
const META = `${SERVER}, validation of ObjectMeta`;

function error(code: string, title: string, source: string): Failure {
  return { code, title, severity: 'error', source };
}

/** An error that keeps the server from running CEL rules. */
function blocking(code: string, title: string, source: string): Failure {
  return { ...error(code, title, source), blocking: true };
}

/** Every kind of failure that follows from the API itself, whatever the kind of object. */
export const FAILURES = {
  notAnObject: error('TRF2001', 'A manifest is an object with apiVersion and kind', SERVER),
  notJson: error('TRF2002', 'A manifest is plain JSON', SERVER),
  tooLarge: error('TRF2003', 'An object is small enough for a request to the API server', `${SERVER}, limits of requests`),
  unknownKind: error('TRF2004', 'The API group has this kind', SERVER),
  notServed: error('TRF2005', 'The version of the kind is served', SERVER),
  deprecatedVersion: { ...error('TRF2006', 'The version of the kind is not deprecated', SERVER), severity: 'warning' },
  otherCrds: error('TRF2007', 'The kind belongs to the CRDs that are installed', SERVER),
  notReadable: error('TRF2008', 'A document can be read as YAML or JSON', 'kubectl, reading of manifests'),
  duplicateKey: error('TRF2009', 'No key stands twice in one mapping', `${SERVER}, strict field validation`),

  unknownField: error('TRF2010', 'The kind has this field', `${SERVER}, strict field validation`),
  type: blocking('TRF2011', 'A value has the type of its field', SCHEMA),
  required: blocking('TRF2012', 'A required field is there', SCHEMA),
  notSupported: blocking('TRF2013', 'A value is one of those listed', SCHEMA),
  tooLong: blocking('TRF2014', 'A text is not too long', SCHEMA),
  tooShort: error('TRF2015', 'A text is not too short', SCHEMA),
  pattern: error('TRF2016', 'A text matches the pattern of its field', SCHEMA),
  format: blocking('TRF2017', 'A text has the format of its field', SCHEMA),
  bounds: error('TRF2018', 'A number is within its bounds', SCHEMA),
  multiple: error('TRF2019', 'A number is a multiple of the factor', SCHEMA),
  tooMany: blocking('TRF2020', 'A list or map is not too long', SCHEMA),
  tooFew: error('TRF2021', 'A list or map is not too short', SCHEMA),
  duplicate: error('TRF2022', 'Entries of a set, or keys of a list, are unique', `${SERVER}, list types`),
  combination: error('TRF2023', 'A value fits the alternatives of its field', SCHEMA),
  listEntry: error('TRF2024', 'Entries of a list with keys are objects', `${SERVER}, list types`),
  embedded: error('TRF2025', 'An object within an object has apiVersion and kind', `${SERVER}, embedded resources`),
  embeddedRequired: blocking('TRF2026', 'An object within an object says what it is', `${SERVER}, embedded resources`),
  scale: error('TRF2027', 'The number of replicas can be scaled', `${SERVER}, scale subresource`),

  rule: error('TRF2030', 'The rules of the kind hold', `${SERVER}, CEL rules of the CRD`),
  ruleFailed: error('TRF2031', 'The rules of the kind can be evaluated', `${SERVER}, CEL rules of the CRD`),
  rulesSkipped: { ...error('TRF2032', 'The rules of the kind were checked', `${SERVER}, CEL rules of the CRD`), severity: 'info' },
  crd: error('TRF2033', 'A CRD can be used', `${SERVER}, validation of CRDs`),
  suppression: { ...error('TRF2034', 'A suppression names a finding and a reason', 'cdk8s-traffic'), severity: 'warning' },

  metadata: error('TRF2040', 'metadata can be read', META),
  nameMissing: blocking('TRF2041', 'An object has a name', META),
  name: error('TRF2042', 'A name is one that the kind takes', META),
  namespace: error('TRF2043', 'A namespace is a DNS label', META),
  clusterScoped: { ...error('TRF2044', 'An object of a cluster-scoped kind names no namespace', META), severity: 'warning' },
  label: error('TRF2045', 'Labels have valid keys and values', META),
  annotation: error('TRF2046', 'Annotations have valid keys', META),
  annotationsTooLarge: blocking('TRF2047', 'Annotations have at most 256 KiB together', META),
  finalizer: error('TRF2048', 'Finalizers have qualified names', META),
  owner: error('TRF2049', 'Owner references are complete', META),
  managedFields: error('TRF2050', 'Managed fields are well-formed', META),
  generation: error('TRF2051', 'A generation is not negative', META),
  immutable: error('TRF2052', 'What must not change stays as it was', `${SERVER}, updates`),
  managedFieldsTooLong: blocking('TRF2053', 'The subresource of managed fields is not too long', META),
} as const satisfies Record<string, Failure>;
