/** A kind whose objects make Secrets in the cluster, from a store or from what is encrypted. */
export interface SecretMaker {
  /** Where it says what the Secret is called. Where it says nothing, that is called as itself. */
  readonly name: readonly string[];
  /** Where it says which labels the Secret gets. */
  readonly labels: readonly string[];
}

const OF_VAULT: SecretMaker = { name: ['spec', 'destination', 'name'], labels: ['spec', 'destination', 'labels'] };

/** By kind and group. */
export const SECRET_MAKERS: Readonly<Record<string, SecretMaker>> = {
  'ExternalSecret.external-secrets.io': { name: ['spec', 'target', 'name'], labels: ['spec', 'target', 'template', 'metadata', 'labels'] },
  'SealedSecret.bitnami.com': { name: ['spec', 'template', 'metadata', 'name'], labels: ['spec', 'template', 'metadata', 'labels'] },
  'VaultStaticSecret.secrets.hashicorp.com': OF_VAULT,
  'VaultDynamicSecret.secrets.hashicorp.com': OF_VAULT,
};

/** A Secret that will be in the cluster. */
export interface MadeSecret {
  readonly name: string;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** The Secret that an object makes. */
export function madeSecret(maker: SecretMaker, object: object): MadeSecret {
  const name = below(object, maker.name) ?? below(object, ['metadata', 'name']);
  const labels = below(object, maker.labels);
  return {
    name: typeof name === 'string' ? name : '',
    labels: typeof labels === 'object' && labels !== null ? labels as Readonly<Record<string, unknown>> : {},
  };
}

function below(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined, object);
}
