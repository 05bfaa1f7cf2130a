import { Complaint, misformed, missing, together } from './complaint';
import { isJsonText } from '../../../../core/json';
import { MESH_LABEL } from '../../../../core/kuma/names';

export const MESH_SECRET = 'system.kuma.io/secret';
export const GLOBAL_SECRET = 'system.kuma.io/global-secret';

export interface Secret {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
  readonly type?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

/** What Kuma says of Secrets of its own types. */
export function* secret({ metadata, type, data, stringData }: Secret): Iterable<Complaint> {
  if (type !== MESH_SECRET && type !== GLOBAL_SECRET) return;
  if (!(stringData?.value ?? data?.value)) yield missing('data.value', 'put what is secret under the key "value"');
  if (type === GLOBAL_SECRET && metadata?.labels?.[MESH_LABEL] !== undefined) {
    yield together(`metadata.labels[${MESH_LABEL}]`, 'a Secret for all meshes belongs to none', `remove the label, or type: ${MESH_SECRET}`);
  }
}

export interface ContainerPatchSpec {
  readonly sidecarPatch?: readonly Patch[];
  readonly initPatch?: readonly Patch[];
}

interface Patch { readonly op?: string; readonly value?: string; readonly from?: string }

/** What keeps pods from starting that name a ContainerPatch. Kuma sees it when it applies the patch, not before. */
export function* containerPatch(spec: ContainerPatchSpec): Iterable<Complaint> {
  for (const field of ['sidecarPatch', 'initPatch'] as const) {
    for (const [i, { value }] of (spec[field] ?? []).entries()) {
      if (value === undefined || isJsonText(value)) continue;
      yield { ...misformed(`spec.${field}[${i}].value`, value, 'JSON in a text', JSON.stringify(JSON.stringify(value))), severity: 'warning' };
    }
  }
}
