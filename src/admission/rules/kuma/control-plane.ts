import { Container, PodTemplate } from '../kubernetes/pod';
import { ObjectSet } from '../object-set';

/** A control plane that is installed by the objects themselves. */
export interface ControlPlane {
  readonly isGlobal: boolean;
  /** Of a zone: whether a global control plane has the meshes. */
  readonly isFederated: boolean;
  readonly systemNamespace: string;
  /** Whether it reads the certificates of gateways in other namespaces than its own. */
  readonly readsSecretsEverywhere: boolean;
}

interface Deployment { readonly metadata: { readonly namespace?: string }; readonly spec?: { readonly template?: PodTemplate } }

/** The control plane that will judge the objects; nothing where they install none, or several for several clusters. */
export function controlPlane(objects: ObjectSet): ControlPlane | undefined {
  const found = objects.ofKind<Deployment>('Deployment.apps').flatMap(deployment => {
    const environment = (deployment.spec?.template?.spec?.containers ?? []).map(variables).find(each => each.has('KUMA_MODE'));
    return environment ? [{ deployment, environment }] : [];
  });
  if (found.length !== 1) return undefined;
  const [{ deployment, environment }] = found;
  return {
    isGlobal: environment.get('KUMA_MODE') === 'global',
    isFederated: environment.get('KUMA_MODE') === 'zone' && !!environment.get('KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS'),
    systemNamespace: deployment.metadata.namespace ?? 'default',
    readsSecretsEverywhere: environment.get('KUMA_RUNTIME_KUBERNETES_SUPPORT_GATEWAY_SECRETS_IN_ALL_NAMESPACES') === 'true',
  };
}

function variables({ env = [] }: Container): ReadonlyMap<string, string> {
  return new Map(env.map(({ name = '', value = '' }) => [name, value]));
}
