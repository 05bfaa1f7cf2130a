import { all, Annotated, called, GROUP, missing, namespaceOf } from './kinds';
import { valueAt } from '../../../core/field-path';
import { grouped } from '../../../core/groups';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

const KONNECT = 'konnect.konghq.com';
const OPERATOR = 'gateway-operator.konghq.com';
const GRANT = `KongReferenceGrant.${GROUP}`;

/** What a field refers to. Fields that hold lists end with `[]`. */
interface Reference { readonly path: string; readonly group: string; readonly kind: string }

const CONTROL_PLANE: Reference = { path: 'spec.controlPlaneRef.konnectNamespacedRef', group: KONNECT, kind: 'KonnectGatewayControlPlane' };
const own = (path: string, kind: string): Reference => ({ path, group: GROUP, kind });
const secret = (path: string): Reference => ({ path, group: 'core', kind: 'Secret' });

/** What refers to other namespaces by leave of their KongReferenceGrants, as the CRD of that kind names it. */
const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  [`KongRoute.${GROUP}`]: [CONTROL_PLANE, own('spec.serviceRef.namespacedRef', 'KongService')],
  [`KongService.${GROUP}`]: [CONTROL_PLANE, own('spec.clientCertificateRef', 'KongCertificate'), own('spec.caCertificateRefs[]', 'KongCACertificate')],
  [`KongUpstream.${GROUP}`]: [CONTROL_PLANE, own('spec.clientCertificateRef', 'KongCertificate')],
  [`KongTarget.${GROUP}`]: [own('spec.upstreamRef', 'KongUpstream')],
  [`KongSNI.${GROUP}`]: [own('spec.certificateRef', 'KongCertificate')],
  [`KongCertificate.${GROUP}`]: [CONTROL_PLANE, secret('spec.secretRef'), secret('spec.secretRefAlt')],
  [`KongCACertificate.${GROUP}`]: [CONTROL_PLANE, secret('spec.secretRef')],
  [`KongPluginBinding.${GROUP}`]: [CONTROL_PLANE, own('spec.pluginRef', 'KongPlugin')],
  ...Object.fromEntries(['KongConsumer', 'KongConsumerGroup', 'KongDataPlaneClientCertificate', 'KongKey', 'KongKeySet']
    .map(kind => [`${kind}.${GROUP}`, [CONTROL_PLANE]])),
  [`KonnectGatewayControlPlane.${KONNECT}`]: [{ path: 'spec.konnect.authRef', group: KONNECT, kind: 'KonnectAPIAuthConfiguration' }],
  [`GatewayConfiguration.${OPERATOR}`]: [{ path: 'spec.konnect.authRef', group: KONNECT, kind: 'KonnectAPIAuthConfiguration' }],
};

interface Grant extends Annotated {
  readonly spec?: {
    readonly from?: readonly { readonly group?: string; readonly kind?: string; readonly namespace?: string }[];
    readonly to?: readonly { readonly group?: string; readonly kind?: string; readonly name?: string }[];
  };
}

const SERVICE = `
kind: KongService
metadata: { name: cart, namespace: shop }
spec: { host: cart.shop, controlPlaneRef: { type: konnectNamespacedRef, konnectNamespacedRef: { name: eu, namespace: kong } } }`;
const granted = (from: string): string => `
kind: KongReferenceGrant
apiVersion: ${GROUP}/v1alpha1
metadata: { name: shop, namespace: kong }
spec:
  from: [{ group: ${GROUP}, kind: KongService, namespace: ${from} }]
  to: [{ group: ${KONNECT}, kind: KonnectGatewayControlPlane }]`;

export const referenceGrants = rule<Annotated>({
  code: 'TRF2372',
  title: 'The other namespace allows references of Kong\'s own kinds to it',
  severity: 'warning',
  source: 'Kong Operator 2.1, references across namespaces: without a KongReferenceGrant they are not permitted',
  kinds: Object.keys(REFERENCES),
  targets: ['kong-operator-2.2'],
  world: 'closed',
  fails: all(SERVICE, granted('store')),
  passes: all(SERVICE, granted('shop')),
  *check(object, context) {
    const [group] = (object.apiVersion ?? '').split('/');
    const from = { group, kind: object.kind ?? '', namespace: namespaceOf(object) };
    for (const { path, ...to } of REFERENCES[`${from.kind}.${group}`] ?? []) {
      for (const [at, name, namespace] of referredTo(object, path)) {
        if (namespace === from.namespace || isGranted(context.objects, namespace, from, { ...to, name })) continue;
        yield missing(context, { group: GROUP, kind: 'KongReferenceGrant', namespace }, {
          path: `${at}.namespace`, value: namespace,
          message: `no KongReferenceGrant in ${namespace} lets ${called(object)} refer to ${to.kind} ${name}: the operator leaves it out`,
          fix: `in namespace ${namespace}, a KongReferenceGrant with from: { group: ${group}, kind: ${from.kind}, namespace: ${from.namespace} } `
            + `and to: { group: ${to.group}, kind: ${to.kind} }`,
        });
      }
    }
  },
});

/** The references of a field that name a namespace. */
function* referredTo(object: Annotated, path: string): Iterable<readonly [at: string, name: string, namespace: string]> {
  const list = path.endsWith('[]');
  const field = list ? path.slice(0, -2) : path;
  const value = valueAt(object, field);
  for (const [i, reference] of (Array.isArray(value) ? value as unknown[] : [value]).entries()) {
    const { name, namespace } = (reference ?? {}) as { readonly name?: unknown; readonly namespace?: unknown };
    if (typeof name === 'string' && typeof namespace === 'string' && namespace !== '') yield [list ? `${field}[${i}]` : field, name, namespace];
  }
}

interface Party { readonly group: string; readonly kind: string }

function isGranted(
  objects: ObjectSet, namespace: string, from: Party & { readonly namespace: string }, to: Party & { readonly name: string },
): boolean {
  const grants = objects.derive(grantsByNamespace).get(namespace) ?? [];
  return grants.some(({ spec }) => (
    spec?.from?.some(each => each.group === from.group && each.kind === from.kind && each.namespace === from.namespace)
    && spec.to?.some(each => each.group === to.group && each.kind === to.kind && (each.name === undefined || each.name === to.name))
  ));
}

function grantsByNamespace(objects: ObjectSet): ReadonlyMap<string, readonly Grant[]> {
  return grouped(objects.ofKind<Grant>(GRANT), namespaceOf);
}
