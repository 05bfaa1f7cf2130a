import { App, Chart, Testing } from 'cdk8s';
import { GatewayApiChannel, GatewayApiCrds, GatewayApiCrdsProps } from '../../../src';
import { safeUpgrades } from '../../../src/gateway/install/safe-upgrades';
import { essence } from '../../../tools/imports/crd';
import { Sources } from '../../../tools/imports/sources';
import { planned } from '../../admission/cel/reference';
import { misuse, objects, yaml } from '../../fixtures';
import { SHARED, testWithShared } from '../../imports/shared';

const { STANDARD, EXPERIMENTAL } = GatewayApiChannel;

function cluster(props: GatewayApiCrdsProps = {}): Chart {
  const chart = new Chart(Testing.app() as App, 'cluster', { namespace: 'system' });
  new GatewayApiCrds(chart, 'gateway-api', props);
  return chart;
}

function kindsOf(props: GatewayApiCrdsProps): string[] {
  return objects(cluster(props)).filter(({ kind }) => kind === 'CustomResourceDefinition').map(({ spec }) => spec.names.kind).sort();
}

for (const channel of [STANDARD, EXPERIMENTAL]) {
  testWithShared(`the ${channel} channel is upstream's, without prose`, () => {
    const crds = objects(cluster({ channel, xBackend: channel === EXPERIMENTAL, safeUpgrades: false }));

    const byName = (list: any[]) => new Map(list.map(crd => [crd.metadata.name, crd]));
    expect(byName(crds)).toEqual(byName(Sources.at(SHARED).crds(`gateway-api-1.6.1-${channel}`).map(essence)));
  });
}

test('a channel has its kinds', () => {
  const standard = [
    'BackendTLSPolicy', 'GRPCRoute', 'Gateway', 'GatewayClass', 'HTTPRoute', 'ListenerSet', 'ReferenceGrant', 'TCPRoute', 'TLSRoute', 'UDPRoute',
  ];

  expect(kindsOf({})).toEqual(standard);
  expect(kindsOf({ channel: EXPERIMENTAL })).toEqual([...standard, 'XBackendTrafficPolicy', 'XMesh']);
  expect(kindsOf({ channel: EXPERIMENTAL, xBackend: true })).toEqual([...standard, 'XBackend', 'XBackendTrafficPolicy', 'XMesh']);
});

test('is of the whole cluster, and guarded', () => {
  const chart = cluster();

  expect(objects(chart).filter(({ metadata }) => metadata.namespace !== undefined)).toEqual([]);
  expect(yaml(chart, 'ValidatingAdmissionPolicy')).toMatchInlineSnapshot(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  annotations:
    gateway.networking.k8s.io/bundle-version: v1.6.1
    gateway.networking.k8s.io/channel: standard
  name: safe-upgrades.gateway.networking.k8s.io
spec:
  failurePolicy: Fail
  matchConditions:
    - expression: object.spec.group in ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io']
      name: gateway-api
  matchConstraints:
    resourceRules:
      - apiGroups:
          - apiextensions.k8s.io
        apiVersions:
          - v1
        operations:
          - CREATE
          - UPDATE
        resources:
          - customresourcedefinitions
  validations:
    - expression: "oldObject == null || (has(oldObject.metadata.annotations) && 'gateway.networking.k8s.io/channel' in oldObject.metadata.annotations ? oldObject.metadata.annotations['gateway.networking.k8s.io/channel'] : '') != 'standard' || (has(object.metadata.annotations) && 'gateway.networking.k8s.io/channel' in object.metadata.annotations ? object.metadata.annotations['gateway.networking.k8s.io/channel'] : '') != 'experimental'"
      message: "a CRD of the experimental channel is not to replace one of the standard channel: what the experimental one stores may not outlive it. To do it anyway, delete this policy, safe-upgrades.gateway.networking.k8s.io, first."
      reason: Invalid
    - expression: "(has(object.metadata.annotations) && 'gateway.networking.k8s.io/bundle-version' in object.metadata.annotations ? object.metadata.annotations['gateway.networking.k8s.io/bundle-version'] : '').startsWith('v') && !(has(object.metadata.annotations) && 'gateway.networking.k8s.io/bundle-version' in object.metadata.annotations ? object.metadata.annotations['gateway.networking.k8s.io/bundle-version'] : '').matches(r'^v(0\\\\.|1\\\\.0\\\\.|1\\\\.1\\\\.|1\\\\.2\\\\.|1\\\\.3\\\\.|1\\\\.4\\\\.|1\\\\.5\\\\.)')"
      message: a CRD of Gateway API before v1.6, or of no version, is not to be installed beside those of v1.6.1. To do it anyway, delete this policy, safe-upgrades.gateway.networking.k8s.io, first.
      reason: Invalid
`);
  expect(yaml(chart, 'ValidatingAdmissionPolicyBinding')).toMatchInlineSnapshot(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  annotations:
    gateway.networking.k8s.io/bundle-version: v1.6.1
    gateway.networking.k8s.io/channel: standard
  name: safe-upgrades.gateway.networking.k8s.io
spec:
  policyName: safe-upgrades.gateway.networking.k8s.io
  validationActions:
    - Deny
`);
  expect(objects(cluster({ safeUpgrades: false }))).toHaveLength(10);
});

test('says its version', () => {
  expect(new GatewayApiCrds(new Chart(Testing.app(), 'cluster'), 'gateway-api').version).toBe('v1.6.1');
});

test('refuses XBackend in the standard channel', () => {
  expect(misuse(() => cluster({ xBackend: true }))).toMatchObject({ code: 'TRF1181', construct: 'cluster/gateway-api' });
  cluster({ xBackend: true, channel: EXPERIMENTAL });
});

describe('the policy', () => {
  interface Guarded { readonly metadata: { readonly annotations?: Record<string, string> } }

  const crd = (version: string, channel = 'standard'): Guarded => ({
    metadata: { annotations: { 'gateway.networking.k8s.io/bundle-version': version, 'gateway.networking.k8s.io/channel': channel } },
  });

  /** Whether the policy of a channel lets a CRD in, perhaps instead of another. */
  function allows(channel: GatewayApiChannel, object: Guarded, oldObject: Guarded | null = null): boolean {
    const { validations } = safeUpgrades('v1.6.1', channel === STANDARD) as { validations: { expression: string }[] };
    return validations.every(({ expression }) => planned(expression.replace(/\b(object|oldObject)\b/g, 'self.$1'))({ object, oldObject }) === true);
  }

  test.each(['v1.6.0', 'v1.6.1', 'v1.10.0', 'v1.7.0-rc.1', 'v2.0.0'])('takes version %s', version => {
    expect([allows(STANDARD, crd(version)), allows(EXPERIMENTAL, crd(version))]).toEqual([true, true]);
  });

  test.each(['v1.5.1', 'v1.0.0', 'v0.8.1', 'v1.5.0-rc.1', 'main', ''])('refuses version "%s"', version => {
    expect([allows(STANDARD, crd(version)), allows(EXPERIMENTAL, crd(version))]).toEqual([false, false]);
  });

  test('refuses what says no version', () => {
    expect([allows(STANDARD, { metadata: {} }), allows(STANDARD, { metadata: { annotations: {} } })]).toEqual([false, false]);
  });

  test('keeps the experimental channel from the standard one, not from what stands alone', () => {
    const [standard, experimental] = [crd('v1.6.1'), crd('v1.6.1', 'experimental')];

    expect(allows(STANDARD, experimental, standard)).toBe(false);
    expect(allows(EXPERIMENTAL, experimental, standard)).toBe(true);
    expect(allows(STANDARD, experimental)).toBe(true);
    expect(allows(STANDARD, experimental, experimental)).toBe(true);
    expect(allows(STANDARD, standard, experimental)).toBe(true);
    expect(allows(STANDARD, experimental, { metadata: {} })).toBe(true);
  });
});
