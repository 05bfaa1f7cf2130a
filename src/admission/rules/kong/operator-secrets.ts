import { Annotated, INGRESS, isOperator, KONG_CLUSTER_PLUGIN, KONG_PLUGIN, namespaceOf } from './kinds';
import { PluginObject } from './plugin-settings';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

const LABEL = 'konghq.com/secret';
/** Labels of Secrets that are for Kong. */
const FOR_KONG = ['konghq.com/credential', 'konghq.com/ca-cert', 'konghq.com/validate'];

export const operatorSecrets = rule<Annotated>({
  code: 'TRF2342',
  title: 'Kong Operator sees the Secrets it needs',
  severity: 'warning',
  source: 'Kong Operator 2.2, selector of Secrets',
  kinds: ['Secret'],
  targets: ['kong-operator-2.2'],
  fails: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth } }\nstringData: { key: s3cret }',
  passes: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }\nstringData: { key: s3cret }',
  *check(secret, context) {
    const labels = secret.metadata?.labels ?? {};
    if (Object.hasOwn(labels, LABEL) || !isOperator(context)) return;
    const label = FOR_KONG.find(each => Object.hasOwn(labels, each));
    const user = context.objects.derive(secretUsers).get(`${namespaceOf(secret)}/${secret.metadata?.name}`);
    if (label === undefined && user === undefined) return;
    yield {
      path: `metadata.labels[${LABEL}]`, message: `Kong Operator does not see a Secret without the label ${LABEL}, though ${label ? `${label} says it is for Kong` : `${user} names it`}`,
      fix: `metadata.labels: { ${LABEL}: "true" }`,
    };
  },
});

interface Ingress extends Annotated { readonly spec?: { readonly tls?: readonly { readonly secretName?: string }[] } }

interface SecretRef { readonly kind?: string; readonly namespace?: string; readonly name?: string }

interface Gateway extends Annotated {
  readonly spec?: { readonly listeners?: readonly { readonly tls?: { readonly certificateRefs?: readonly SecretRef[] } }[] };
}

/** Which object names a Secret, by namespace and name of the Secret. */
function secretUsers(objects: ObjectSet): ReadonlyMap<string, string> {
  const users = new Map<string, string>();
  const use = (user: Annotated, name: string | undefined, namespace = namespaceOf(user)): void => {
    if (name !== undefined) users.set(`${namespace}/${name}`, `${user.kind} ${user.metadata?.name}`);
  };
  for (const ingress of objects.ofKind<Ingress>(INGRESS)) for (const { secretName } of ingress.spec?.tls ?? []) use(ingress, secretName);
  for (const gateway of objects.ofKind<Gateway>('Gateway.gateway.networking.k8s.io')) {
    const refs = (gateway.spec?.listeners ?? []).flatMap(({ tls }) => tls?.certificateRefs ?? []);
    for (const { kind = 'Secret', namespace, name } of refs) if (kind === 'Secret') use(gateway, name, namespace);
  }
  for (const plugin of [...objects.ofKind<PluginObject>(KONG_PLUGIN), ...objects.ofKind<PluginObject>(KONG_CLUSTER_PLUGIN)]) {
    const refs = [plugin.configFrom?.secretKeyRef, ...(plugin.configPatches ?? []).map(({ valueFrom }) => valueFrom?.secretKeyRef)];
    for (const ref of refs) use(plugin, ref?.name, ref?.namespace);
  }
  return users;
}
