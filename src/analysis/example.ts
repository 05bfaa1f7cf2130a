import { ModelRule } from './model-rule';
import { Worlds } from '../admission/world';
import { readDocuments } from '../core/yaml/yaml';

const VERSIONS: { readonly [kind: string]: string } = { Service: 'v1', Secret: 'v1', ConfigMap: 'v1' };

/** The objects of a rule's example, with the version that examples leave out. */
export function exampleObjects(text: string): object[] {
  return Array.from(readDocuments(text.replace(/^ +/gm, '')), ({ value }) => {
    const object = value as { readonly kind: string };
    return { apiVersion: VERSIONS[object.kind] ?? 'gateway.networking.k8s.io/v1', ...object };
  });
}

/** The world of an example. Classes come with controllers. That backends or grants exist is not what some rules are about. */
export function exampleWorld({ code }: Pick<ModelRule, 'code'>, text: string): Worlds {
  if (code.startsWith('TRF4') || code === 'TRF3111') return 'open';
  return text.includes('kind: GatewayClass') ? 'closed' : { default: 'closed', kinds: { 'GatewayClass.gateway.networking.k8s.io': 'open' } };
}
