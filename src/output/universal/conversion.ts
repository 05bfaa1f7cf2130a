import { Finding, Severity } from '../../admission/finding';
import { Json, record } from '../../core/json';
import { isDnsSubdomain } from '../../core/name';

/** What both directions know. */
export interface ConvertOptions {
  /** The namespace of the control plane. What is in it has no namespace in the universal format. @default 'kuma-system' */
  readonly systemNamespace?: string;
}

/** What became of a document. */
export interface Converted {
  /** In the other format. Undefined where it has no counterpart there. */
  readonly document?: Json;
  /** What could not be carried over: errors where something is lost. */
  readonly findings: readonly Finding[];
}

export const SYSTEM_NAMESPACE = 'kuma-system';

/** What there is to say of documents that are converted; each code has one meaning. */
const CODES = {
  noCounterpart: 'TRF1850', unreadable: 'TRF1851', lostField: 'TRF1852', name: 'TRF1853', ambiguous: 'TRF1854',
};

/** What is wrong, before it is known with which object. */
export interface Loss {
  readonly code: keyof typeof CODES;
  readonly path: string;
  readonly value?: unknown;
  readonly message: string;
  readonly fix: string;
}

export function finding(object: Json, { code, ...rest }: Loss): Finding {
  const severity: Severity = 'error';
  return { code: CODES[code], severity, object: referenceTo(object), ...rest };
}

/** Of a document in any of the two formats. */
export function referenceTo(object: Json): Finding['object'] {
  const metadata = record(object.metadata);
  const [apiVersion, kind, name] = [object.apiVersion, object.kind ?? object.type, metadata.name ?? object.name].map(text => typeof text === 'string' ? text : '');
  return { apiVersion, kind, name, ...typeof metadata.namespace === 'string' ? { namespace: metadata.namespace } : {} };
}


/** The object without these fields, or nothing where none are left. */
export function without(object: Json, fields: readonly string[]): Json | undefined {
  const rest = Object.entries(object).filter(([field, value]) => !fields.includes(field) && value !== undefined);
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

/** Fields of one object that the other format has no place for. */
export function* lostFields(object: Json, prefix: string, known: readonly string[], fix: string): Iterable<Loss> {
  for (const [field, value] of Object.entries(object)) {
    if (known.includes(field) || value === undefined || value === null) continue;
    const path = /^[\w-]+$/.test(field) ? `${prefix}.${field}` : `${prefix}[${JSON.stringify(field)}]`;
    yield { code: 'lostField', path: path.replace(/^\./, ''), value, message: 'the other format has no place for this', fix };
  }
}

/** What is wrong with a name that an object is to have on Kubernetes. */
export function* wrongName(name: string, path: string): Iterable<Loss> {
  if (isDnsSubdomain(name)) return;
  yield {
    code: 'name', path, value: name, message: 'nothing on Kubernetes can be called so',
    fix: 'lower-case letters, digits, "-" and "." only, at most 253 of them',
  };
}
