import { JsonSchema, withoutProse } from './json-schema';

/** A CustomResourceDefinition, as far as the generator looks inside; the rest is carried along. */
export interface Crd {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly scope: string;
    readonly versions: readonly CrdVersion[];
  };
}

export interface CrdVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema: { readonly openAPIV3Schema: JsonSchema };
  readonly additionalPrinterColumns?: readonly Readonly<Record<string, unknown>>[];
}

/** The CRD with the schema of each version replaced. */
export function mapSchemas(crd: Crd, replace: (schema: JsonSchema, version: CrdVersion) => JsonSchema): Crd {
  const versions = crd.spec.versions.map(version => ({ ...version, schema: { openAPIV3Schema: replace(version.schema.openAPIV3Schema, version) } }));
  return { ...crd, spec: { ...crd.spec, versions } };
}

/** What an API server does with the CRD, and nothing of what explains it or says which program wrote it. */
export function essence(crd: Crd): Crd {
  const { 'controller-gen.kubebuilder.io/version': _, ...annotations } = crd.metadata.annotations ?? {};
  const metadata = { ...crd.metadata, annotations: Object.keys(annotations).length > 0 ? annotations : undefined };
  return JSON.parse(JSON.stringify({ ...mapSchemas(crd, withoutProse), metadata })) as Crd;
}

/** Kubernetes' order of versions, best first: v2, v1, v2beta1, v1beta1, v1alpha2, v1alpha1. */
export function byVersionPriority(a: { readonly name: string }, b: { readonly name: string }): number {
  const [left, right] = [priority(a.name), priority(b.name)];
  const differs = left.findIndex((part, i) => part !== right[i]);
  return differs < 0 ? 0 : right[differs] - left[differs];
}

const STABILITY = ['alpha', 'beta', undefined];

function priority(version: string): [stability: number, major: number, minor: number] {
  const parts = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!parts) throw new Error(`${version} is no Kubernetes API version`);
  return [STABILITY.indexOf(parts[2]), Number(parts[1]), Number(parts[3] ?? 0)];
}
