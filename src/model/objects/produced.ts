import { Inventory } from './inventory';
import { Stored } from './stored';
import { isManifest } from '../../admission/manifest';

/** Kinds whose controllers make Secrets, and how those are called. */
const PRODUCERS: readonly { readonly group: string; readonly kind: string; readonly secret: (producer: Stored) => unknown }[] = [
  { group: 'cert-manager.io', kind: 'Certificate', secret: ({ spec }) => isManifest(spec) ? spec.secretName : undefined },
  { group: 'bitnami.com', kind: 'SealedSecret', secret: ({ name }) => name },
  { group: 'external-secrets.io', kind: 'ExternalSecret', secret: ({ spec, name }) => isManifest(spec) && isManifest(spec.target) ? spec.target.name ?? name : name },
];

const ISSUER_ANNOTATIONS = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer'];

/** The Secrets, as `namespace/name`, that other objects promise: nobody writes them, but they will be there. */
export function producedSecrets(inventory: Inventory): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { group, kind, secret } of PRODUCERS) {
    for (const producer of inventory.all(kind, group)) {
      const name = secret(producer);
      if (typeof name === 'string') found.add(`${producer.namespace}/${name}`);
    }
  }
  return found;
}

/** Whether cert-manager makes the certificates of a Gateway's or ListenerSet's listeners. */
export function hasIssuer({ annotations }: Stored): boolean {
  return ISSUER_ANNOTATIONS.some(annotation => annotations[annotation] !== undefined);
}
