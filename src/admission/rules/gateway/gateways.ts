import { all, gateway } from './examples';
import { instead } from './instead';
import { named, namespaceOf, Stored } from './readers';
import { targetRule } from './target-rule';
import { Feature, ParametersKind, Profile } from '../../../core/gateway/profile';
import { PROFILES } from '../../../core/gateway/profiles';
import { GatewayClassSpec, GatewaySpec, ListenerSetSpec, ListenerSpec, ObjectRef } from '../../../core/gateway/shapes';
import { listenerConflict } from '../../../core/listener-conflict';
import { controlPlane } from '../kuma/control-plane';
import { Hit, Rule, RuleContext } from '../rule';

const CLASS = named('GatewayClass');

export const unserved = targetRule<GatewaySpec>({
  code: 'TRF2201', title: 'A controller that still serves Gateways serves the Gateway', severity: 'error', kinds: [named('Gateway')],
  concerns: ({ supportedKinds }) => Object.keys(supportedKinds).length === 0,
  fails: gateway('kuma', '{ name: web, port: 80, protocol: HTTP }'),
  passes: gateway('operator', '{ name: web, port: 80, protocol: HTTP }'),
  *check({ spec }) {
    yield {
      path: 'spec.gatewayClassName', value: spec.gatewayClassName, message: 'Kuma 3 has no gateways of its own: nobody serves it',
      expected: 'a class whose controller stays', fix: 'move to a gateway of Kong in the mesh, or another one; routes between Services stay',
    };
  },
});

export const classAnnotation = targetRule<GatewayClassSpec>({
  code: 'TRF2202', title: 'A class carries the annotation that its controller looks for', severity: 'error', kinds: [CLASS],
  concerns: profile => profile.classAnnotation !== undefined,
  fails: '{ kind: GatewayClass, spec: { controllerName: konghq.com/kic-gateway-controller } }',
  passes: "{ kind: GatewayClass, metadata: { name: kong, annotations: { konghq.com/gatewayclass-unmanaged: 'true' } }, spec: { controllerName: konghq.com/kic-gateway-controller } }",
  *check({ metadata: { annotations = {} } }, { classAnnotation: key = '' }) {
    if (annotations[key] !== undefined) return;
    yield {
      path: 'metadata.annotations', message: `lacks the annotation ${key}: Kong Ingress Controller serves no other classes, and so none of its Gateways`,
      fix: `${key}: "true"`,
    };
  },
});

export const classParameters = targetRule<GatewayClassSpec>({
  code: 'TRF2203', title: 'Parameters are of the kind that the controller reads', severity: 'error', kinds: [CLASS, named('Gateway')],
  concerns: ({ classParameters: parameters }) => parameters !== undefined,
  fails: '{ kind: GatewayClass, spec: { controllerName: konghq.com/gateway-operator, parametersRef: { group: gateway-operator.konghq.com, kind: GatewayConfiguration, name: edge } } }',
  passes: '{ kind: GatewayClass, spec: { controllerName: konghq.com/gateway-operator, parametersRef: { group: gateway-operator.konghq.com, kind: GatewayConfiguration, name: edge, namespace: kong } } }',
  *check({ kind, spec }, profile) {
    const { infrastructure } = spec as Partial<GatewaySpec>;
    const [path, ref, wanted] = kind === 'GatewayClass'
      ? ['spec.parametersRef', spec.parametersRef, profile.classParameters] as const
      : ['spec.infrastructure.parametersRef', infrastructure?.parametersRef, profile.gatewayParameters ?? undefined] as const;
    if (ref && wanted) yield* misplacedParameters(path, ref, wanted, profile);
  },
});

function* misplacedParameters(path: string, ref: ObjectRef, { group, kind, namespaced }: ParametersKind, { title }: Profile): Iterable<Hit> {
  const refused = `${title} refuses the class, and with it its Gateways (InvalidParameters)`;
  if (ref.group !== group || ref.kind !== kind) {
    yield { path: `${path}.kind`, value: `${ref.kind}.${ref.group}`, message: `is no ${kind} of ${group}: ${refused}`, expected: `a ${kind} of ${group}`, fix: `group: ${group}, kind: ${kind}` };
  } else if (namespaced !== undefined && namespaced !== (ref.namespace !== undefined)) {
    const message = namespaced ? `lacks the namespace of the ${kind}: ${refused}` : `a ${kind} is in no namespace: ${refused}`;
    yield { path: `${path}.namespace`, value: ref.namespace, message, fix: namespaced ? 'namespace: NAMESPACE' : 'leave namespace out' };
  }
}

/** What has listeners: a Gateway, or a set of more for one. */
type Listening = GatewaySpec | ListenerSetSpec;

const LISTENING = [named('Gateway')];

export const protocols = targetRule<Listening>({
  code: 'TRF2204', title: 'The controller serves the protocol of a listener', severity: 'error', kinds: LISTENING,
  concerns: ({ supportedKinds }) => Object.keys(supportedKinds).length > 0,
  fails: gateway('operator', '{ name: raw, port: 9000, protocol: TCP }'),
  passes: gateway('operator', '{ name: raw, port: 9000, protocol: HTTP }'),
  *check({ spec, ...object }, profile, context) {
    const served = Object.keys(profile.supportedKinds);
    const crossMesh = profile.meshGateway && isBetweenMeshes({ spec, ...object } as Stored<GatewaySpec>, context);
    for (const [i, { protocol, tls }] of spec.listeners.entries()) {
      const path = `spec.listeners[${i}].protocol`;
      if (!served.includes(protocol)) {
        const passed = protocol === 'TLS' && tls?.mode === 'Passthrough' ? ', and passes no TLS through' : '';
        const gate = profile.gated?.protocols.includes(protocol) ? profile.gated.gate : undefined;
        yield {
          // a controller that the caller names is meant as it is installed
          path, value: protocol, ...gate !== undefined && !context.targets && { severity: 'warning' as const },
          message: `${profile.title} has no listeners of ${protocol}${passed}: it refuses this one (UnsupportedProtocol)`,
          expected: served.join(' or '),
          fix: instead(protocol, profile, `use ${served.join(' or ')}`) + (gate === undefined ? '' : `, or turn on the feature gate ${gate} of the controller`),
        };
      } else if (crossMesh && protocol !== 'HTTP') {
        yield { path, value: protocol, message: 'a gateway between meshes has listeners of HTTP only: the mTLS of the meshes encrypts', expected: 'HTTP', fix: 'protocol: HTTP' };
      }
    }
  },
});

function isBetweenMeshes({ spec }: Stored<GatewaySpec>, { objects }: RuleContext): boolean {
  const parameters = objects.find<Stored<GatewayClassSpec>>(CLASS, undefined, spec.gatewayClassName)?.spec.parametersRef;
  const config = parameters && objects.find<Stored<{ readonly crossMesh?: boolean } | undefined>>('MeshGatewayConfig.kuma.io', undefined, parameters.name);
  return config?.spec?.crossMesh === true;
}

export const certificates = targetRule<Listening>({
  code: 'TRF2205', title: 'A listener has no more certificates than its controller serves', severity: 'error', kinds: LISTENING,
  concerns: profile => profile.certificates !== undefined,
  fails: gateway('operator', '{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }, { name: two }] } }'),
  passes: gateway('operator', '{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }'),
  *check({ spec }, { title, certificates: most = 1, tooManyCertificates: reason }) {
    for (const [i, { tls }] of spec.listeners.entries()) {
      const count = tls?.certificateRefs?.length ?? 0;
      if (count <= most) continue;
      const consequence = reason ? `it refuses the listener (${reason})` : 'the listener gets none of them';
      yield {
        path: `spec.listeners[${i}].tls.certificateRefs`, message: `has ${count} certificates, where ${title} serves one: ${consequence}`,
        expected: 'one', fix: 'make a listener for each hostname, with its own certificate',
      };
    }
  },
});

export const allowedKinds = targetRule<Listening>({
  code: 'TRF2206', title: 'A listener allows kinds of routes that its controller knows', severity: 'error', kinds: LISTENING,
  concerns: ({ supportedKinds }) => Object.keys(supportedKinds).length > 0,
  fails: gateway('operator', '{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: GRPCRoute }] } }'),
  passes: gateway('operator', '{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: HTTPRoute }] } }'),
  *check({ spec }, profile) {
    for (const [i, { protocol, allowedRoutes }] of spec.listeners.entries()) {
      const known = profile.supportedKinds[protocol];
      for (const [k, { kind }] of (allowedRoutes?.kinds ?? []).entries()) {
        // what fits no listener of the protocol is wrong for everybody
        if (!known || known.includes(kind) || !PROFILES.spec.supportedKinds[protocol]?.includes(kind)) continue;
        yield {
          path: `spec.listeners[${i}].allowedRoutes.kinds[${k}].kind`, value: kind, expected: known.join(' or '), fix: instead(kind, profile),
          message: `${profile.title} lets nobody name ${kind} here (InvalidRouteKinds)`,
        };
      }
    }
  },
});

export const listenerNeighbours = targetRule<GatewaySpec>({
  code: 'TRF2207', title: 'Listeners are such as the controller can have beside each other', severity: 'error', kinds: [named('Gateway')],
  concerns: ({ hostnameOnce, tlsPortAlone }) => hostnameOnce === true || tlsPortAlone === true,
  fails: gateway('operator', '{ name: web, port: 80, protocol: HTTP, hostname: a.com }, { name: tls, port: 443, protocol: HTTPS, hostname: a.com, tls: { certificateRefs: [{ name: a }] } }'),
  passes: gateway('operator', '{ name: web, port: 80, protocol: HTTP }, { name: tls, port: 443, protocol: HTTPS, hostname: a.com, tls: { certificateRefs: [{ name: a }] } }'),
  *check({ spec: { listeners } }, profile) {
    for (const [i, listener] of listeners.entries()) {
      for (const other of listeners.slice(0, i)) {
        const conflict = neighbourConflict(listener, other, profile);
        if (conflict) yield { path: `spec.listeners[${i}].${conflict.field}`, value: listener[conflict.field], message: conflict.message, fix: conflict.fix };
      }
    }
  },
});

interface NeighbourConflict { readonly field: 'hostname' | 'port'; readonly message: string; readonly fix: string }

function neighbourConflict(listener: ListenerSpec, other: ListenerSpec, profile: Profile): NeighbourConflict | undefined {
  const { title, hostnameOnce, tlsPortAlone } = profile;
  // what nobody can have beside each other is not said here
  if (listenerConflict(other, listener)) return undefined;
  const whole = 'it refuses the whole Gateway (ListenersNotValid)';
  if (hostnameOnce && listener.hostname && listener.hostname === other.hostname) {
    return {
      field: 'hostname', message: `${title} has a hostname once, on whatever port, and listener ${other.name} has it too: ${whole}`,
      fix: 'leave the hostname of the HTTP listener out: listeners without one are not compared',
    };
  }
  const mixed = listener.port === other.port && listener.protocol !== other.protocol && [listener.protocol, other.protocol].includes('TLS');
  if (!tlsPortAlone || !mixed) return undefined;
  const message = `${title} has nothing beside TLS on a port, and listener ${other.name} has ${other.protocol} there: ${whole}`;
  return { field: 'port', message, fix: 'use another port' };
}

interface OptionalField {
  readonly path: string;
  readonly feature: Feature;
  readonly protects?: boolean;
  of(spec: GatewaySpec): unknown;
}

/** What of a Gateway may be ignored, and whether somebody gets in that should not. */
const FIELDS: readonly OptionalField[] = [
  { path: 'spec.addresses', feature: 'GatewayStaticAddresses', of: ({ addresses }) => addresses?.find(({ value }) => value) },
  { path: 'spec.tls.frontend', feature: 'FrontendClientCert', protects: true, of: ({ tls }) => tls?.frontend },
  { path: 'spec.tls.backend', feature: 'GatewayBackendClientCertificate', of: ({ tls }) => tls?.backend?.clientCertificateRef },
  { path: 'spec.allowedListeners', feature: 'ListenerSet', of: ({ allowedListeners }) => (allowedListeners?.namespaces?.from ?? 'None') !== 'None' },
  { path: 'spec.defaultScope', feature: 'DefaultGateways', of: ({ defaultScope }) => defaultScope !== undefined && defaultScope !== 'None' },
  { path: 'spec.infrastructure.labels', feature: 'GatewayInfrastructurePropagation', of: ({ infrastructure }) => infrastructure?.labels },
  { path: 'spec.infrastructure.annotations', feature: 'GatewayInfrastructurePropagation', of: ({ infrastructure }) => infrastructure?.annotations },
  { path: 'spec.infrastructure.parametersRef', feature: 'GatewayInfrastructurePropagation', of: ({ infrastructure }) => infrastructure?.parametersRef },
];

export const gatewayFields = targetRule<GatewaySpec>({
  code: 'TRF2208', title: 'The controller reads every field of a Gateway', severity: 'warning', kinds: [named('Gateway')],
  concerns: ({ target }) => target !== 'spec',
  fails: gateway('kic', '{ name: web, port: 80, protocol: HTTP }', ', addresses: [{ value: 192.0.2.1 }]'),
  passes: gateway('kic', '{ name: web, port: 80, protocol: HTTP }'),
  *check({ spec }, profile) {
    for (const { path, feature, protects, of } of FIELDS) {
      if (!profile.lacks.has(feature) || !of(spec)) continue;
      yield {
        path, message: `${profile.title} ignores it${protects ? ': whoever has no certificate is let in all the same' : ''}`,
        fix: instead(feature, profile), ...protects && { severity: 'error' as const },
      };
    }
  },
});

export const listenerSets = targetRule<ListenerSetSpec>({
  code: 'TRF2209', title: 'The controller knows ListenerSets', severity: 'warning', kinds: [named('ListenerSet')],
  concerns: ({ lacks }) => lacks.has('ListenerSet'),
  fails: all('{ kind: ListenerSet, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }', gateway('operator')),
  passes: all('{ kind: ListenerSet, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }', gateway('other')),
  *check({ spec: { parentRef } }, profile) {
    yield { path: '', message: `${profile.title} takes no notice of ListenerSets: Gateway ${parentRef.name} gets none of these listeners`, fix: instead('ListenerSet', profile) };
  },
});

const SYSTEM_NAMESPACES = ['kuma-system', 'kong-mesh-system'];
const SECURE = gateway('kuma', '{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: shop }] } }');

export const secretNamespaces = targetRule<GatewaySpec>({
  code: 'TRF2227', title: 'Certificates are in namespaces where the control plane reads them', severity: 'info',
  kinds: [named('Gateway')],
  concerns: ({ secretsByOptIn, supportedKinds }) => secretsByOptIn === true && Object.keys(supportedKinds).length > 0,
  fails: SECURE,
  passes: SECURE.replace('name: edge }', 'name: edge, namespace: kuma-system }'),
  *check({ spec, ...object }, { title }, { objects }) {
    const installed = objects.derive(controlPlane);
    if (installed?.readsSecretsEverywhere) return;
    const read = installed ? [installed.systemNamespace] : SYSTEM_NAMESPACES;
    for (const [i, { tls }] of spec.listeners.entries()) {
      for (const [c, { namespace = namespaceOf({ spec, ...object }), name }] of (tls?.certificateRefs ?? []).entries()) {
        if (read.includes(namespace)) continue;
        yield {
          path: `spec.listeners[${i}].tls.certificateRefs[${c}]`, value: `${namespace}/${name}`, ...installed && { severity: 'error' },
          message: `${title} reads Secrets of other namespaces than ${read[0]} only where its installation lets it; else the listener has no certificate`,
          fix: 'install Kuma with controlPlane.supportGatewaySecretsInAllNamespaces: true',
        };
      }
    }
  },
});

export const GATEWAY_OBJECT_RULES: readonly Rule[] = [
  unserved, classAnnotation, classParameters, protocols, certificates, allowedKinds, listenerNeighbours, gatewayFields, listenerSets,
  secretNamespaces,
];
