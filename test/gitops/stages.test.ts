import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKinds } from '../../src/admission/kinds/built-in';
import { Family, schemaFile, shippedFamily } from '../../src/admission/kinds/shipped';
import { groupOf, Manifest, referenceTo, withoutLists } from '../../src/admission/manifest';
import { inspect } from '../../src/analysis';
import { readDocuments } from '../../src/core/yaml/yaml';
import { isNamespaced } from '../../src/gitops/identity';
import { hasStage, STAGES, stageOf } from '../../src/gitops/stages';
import { objectText } from '../../src/output/finding-text';
import { misuse } from '../fixtures';

const FAMILIES: readonly Family[] = ['gateway-api', 'kong', 'kuma'];

interface Shipped { readonly group: string; readonly version: string; readonly kind: string; readonly namespaced: boolean }

/** Every kind whose schema comes with the package. */
const SHIPPED: readonly Shipped[] = [
  ...schemaFile<{ kinds: { group: string; version: string; kind: string }[] }>('kubernetes').kinds.map(({ group, version, kind }) =>
    ({ group, version, kind, namespaced: builtInKinds().kind(group === '' ? version : `${group}/${version}`, kind)!.namespaced })),
  ...FAMILIES.map(shippedFamily).flatMap(family => family.setNames.flatMap(set => family.set(set).all)).map(({ group, names, scope, versions }) =>
    ({ group, version: versions[0].name, kind: names.kind, namespaced: scope === 'Namespaced' })),
];

const stage = (object: object) => stageOf(object as Manifest).folder;
const of = (apiVersion: string, kind: string, fields: object = {}) => stage({ apiVersion, kind, metadata: { name: 'a' }, ...fields });

describe('every kind whose schema comes with the package', () => {
  test('there are many', () => {
    expect(new Set(SHIPPED.map(({ group, kind }) => `${kind}.${group}`)).size).toBeGreaterThan(170);
  });

  test('comes at a time that somebody has decided', () => {
    expect(SHIPPED.filter(({ group, kind }) => !hasStage(group, kind)).map(({ group, kind }) => `${kind}.${group}`)).toEqual([]);
  });

  test('is known to be in a namespace, or in none', () => {
    const known = (({ group, version, kind }: Shipped) => isNamespaced({ apiVersion: group === '' ? version : `${group}/${version}`, kind, name: 'a' }));

    expect(SHIPPED.filter(each => known(each) !== each.namespaced)).toEqual([]);
  });
});

describe('objects of all examples', () => {
  const EXAMPLES = join(__dirname, '../../examples');
  const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)).filter(file => /\.k8s\.yaml$/.test(file) && statSync(file).isFile());
  const clusters = readdirSync(EXAMPLES).flatMap(name => {
    const all = statSync(join(EXAMPLES, name)).isDirectory() ? files(join(EXAMPLES, name, 'dist')) : [];
    const folders = [...new Set(all.map(file => join(file, '..')))];
    return name === 'multizone' ? all.map(file => [file]) : folders.map(folder => all.filter(file => join(file, '..') === folder));
  });

  /** Objects and those without which more is found wrong with them: what the rules take for a reference. */
  function* references(objects: readonly object[]): Iterable<readonly [object, object]> {
    const said = (given: readonly object[]) => inspect(given, { world: 'closed', channel: 'experimental' }).findings;
    const text = ({ code, object, path, message }: ReturnType<typeof said>[number]) => JSON.stringify([code, object, path, message]);
    const anyway = new Set(said(objects).map(text));
    for (const missing of objects) {
      for (const finding of said(objects.filter(object => object !== missing))) {
        if (anyway.has(text(finding))) continue;
        const referring = objects.find(object => objectText(referenceTo(object)) === objectText(finding.object));
        if (referring) yield [referring, missing];
      }
    }
  }

  /** Grants are no use without those who use them, and a mesh is no use without permissions: that is why the rules name them. */
  const ON_PURPOSE: Readonly<Record<string, string>> = {
    'KongPlugin.configuration.konghq.com before HTTPRoute.gateway.networking.k8s.io': 'a plugin is there before what names it',
    'KongPlugin.configuration.konghq.com before Ingress.networking.k8s.io': 'a plugin is there before what names it',
    'Mesh.kuma.io before Deployment.apps': 'a mesh may ask for a zone egress, which is started after it',
    'Mesh.kuma.io before MeshTrafficPermission.kuma.io': 'Kuma refuses policies of a mesh that is not there',
    'MeshTrafficPermission.kuma.io before MeshIdentity.kuma.io': 'whoever has an identity is asked for a permission',
    'ReferenceGrant.gateway.networking.k8s.io before Gateway.gateway.networking.k8s.io': 'a grant is there before what it permits',
    'ReferenceGrant.gateway.networking.k8s.io before GatewayClass.gateway.networking.k8s.io': 'a grant is there before what it permits',
    'ReferenceGrant.gateway.networking.k8s.io before HTTPRoute.gateway.networking.k8s.io': 'a grant is there before what it permits',
  };

  test('none comes before what it refers to, but on purpose', () => {
    const early = new Set<string>();
    let count = 0;
    for (const cluster of clusters) {
      const objects = withoutLists(cluster.flatMap(file => [...readDocuments(readFileSync(file), file)].map(({ value }) => value))) as object[];
      for (const [from, to] of references(objects)) {
        count++;
        if (STAGES.indexOf(stageOf(from as Manifest)) < STAGES.indexOf(stageOf(to as Manifest))) {
          early.add([from, to].map(each => `${referenceTo(each).kind}.${groupOf(referenceTo(each).apiVersion)}`).join(' before '));
        }
      }
    }

    expect(count).toBeGreaterThan(100);
    expect([...early].sort()).toEqual(Object.keys(ON_PURPOSE));
  }, 120_000);
});

describe('what is refused, or waited for in vain, in another order', () => {
  const KONG = 'configuration.konghq.com/v1alpha1';
  const OPERATOR = 'gateway-operator.konghq.com/v1beta1';
  const KONNECT = 'konnect.konghq.com/v1alpha1';
  const KUMA = 'kuma.io/v1alpha1';
  const GATEWAY = 'gateway.networking.k8s.io/v1';

  test.each<[string, ...(readonly [string, string])[]]>([
    ['policies after their mesh, routes after Services', ['v1', 'Namespace'], [KUMA, 'Mesh'], [KUMA, 'MeshTrafficPermission'], ['v1', 'Service'], [KUMA, 'MeshHTTPRoute'], [KUMA, 'MeshTLS']],
    ['what certificates are made from before meshes and identities', ['v1', 'Secret'], [KUMA, 'Mesh'], [KUMA, 'MeshTrust'], [KUMA, 'MeshIdentity']],
    ['names of services before the services', [KUMA, 'HostnameGenerator'], [KUMA, 'MeshService']],
    ['patches of containers before pods', [KUMA, 'ContainerPatch'], ['apps/v1', 'Deployment']],
    ['where telemetry goes before what sends it', [KUMA, 'MeshOpenTelemetryBackend'], [KUMA, 'MeshMetric']],
    ['consumers after their groups, plugins and Secrets', ['v1', 'Secret'], [KONG, 'KongConsumerGroup'], [KONG, 'KongConsumer']],
    ['plugins before whom they are for', [KONG, 'KongVault'], [KONG, 'KongPlugin'], ['v1', 'Service'], ['networking.k8s.io/v1', 'Ingress']],
    ['Konnect: account, control plane, certificates, services, routes', [KONNECT, 'KonnectAPIAuthConfiguration'], [KONNECT, 'KonnectGatewayControlPlane'],
      [KONG, 'KongDataPlaneClientCertificate'], [KONG, 'KongService'], [KONG, 'KongRoute']],
    ['Kong Operator: account, configuration, class, gateway', [KONNECT, 'KonnectAPIAuthConfiguration'], [OPERATOR, 'GatewayConfiguration'], [GATEWAY, 'GatewayClass'], [GATEWAY, 'Gateway']],
    ['Kong Operator: plugins of an image, extension, data plane', [OPERATOR, 'KongPluginInstallation'], [KONNECT, 'KonnectExtension'], [OPERATOR, 'WatchNamespaceGrant'], [OPERATOR, 'ControlPlane']],
    ['grants before routes', [GATEWAY, 'ReferenceGrant'], [GATEWAY, 'HTTPRoute']],
    ['webhooks after who answers them', ['apps/v1', 'Deployment'], ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration']],
  ])('%s', (_, ...kinds) => {
    const stages = kinds.map(([apiVersion, kind]) => of(apiVersion, kind));

    expect(stages).toEqual([...new Set(stages)].sort());
  });

  test.each([
    ['a claim of a volume and the pod that it waits for', ['v1', 'PersistentVolumeClaim'], ['apps/v1', 'StatefulSet']],
    ['a class of gateways and the controller that accepts it', [GATEWAY, 'GatewayClass'], ['apps/v1', 'Deployment']],
    ['a certificate and the controller that issues it', ['cert-manager.io/v1', 'Certificate'], ['apps/v1', 'Deployment']],
    ['a data plane and its control plane', [OPERATOR, 'DataPlane'], [OPERATOR, 'ControlPlane']],
    ['TLS to a backend and the gateway that accepts it', [GATEWAY, 'BackendTLSPolicy'], [GATEWAY, 'Gateway']],
  ])('together: %s', (_, one, other) => {
    expect(of(one[0], one[1])).toBe(of(other[0], other[1]));
  });

  test.each<[string, [string, string], object, string]>([
    ['a NetworkPolicy that lets somebody in', ['networking.k8s.io/v1', 'NetworkPolicy'], { spec: { podSelector: {}, ingress: [{}] } }, '40-grants'],
    ['one that lets nobody in', ['networking.k8s.io/v1', 'NetworkPolicy'], { spec: { podSelector: {}, policyTypes: ['Ingress'] } }, '70-enforcement'],
    ['a mesh that is left for everywhere', [KUMA, 'MeshPassthrough'], { spec: { default: { passthroughMode: 'All' } } }, '40-grants'],
    ['a mesh that is left for some places', [KUMA, 'MeshPassthrough'], { spec: { default: { appendMatch: [] } } }, '70-enforcement'],
    ['a kind of a newer Kuma', [KUMA, 'MeshNovelty'], {}, '60-traffic'],
    ['a kind that nobody knows', ['example.com/v1', 'Cart'], {}, '50-workloads'],
    ['a group that is called as what every object has', ['constructor/v1', 'Cart'], {}, '50-workloads'],
    ['a kind of the same name', ['example.com/v1', 'Mesh'], {}, '50-workloads'],
  ])('%s', (_, [apiVersion, kind], fields, expected) => {
    expect(of(apiVersion, kind, fields)).toBe(expected);
  });

  test('an object may say when it comes', () => {
    const job = (when: string) => ({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate', namespace: 'shop', annotations: { 'cdk8s-traffic/stage': when } } });

    expect(stage(job('grants'))).toBe('40-grants');
    expect(misuse(() => stage(job('grant')))).toMatchObject({ code: 'TRF1711', value: 'grant', message: expect.stringMatching(/definitions, foundations, [^]*Job shop\/migrate/) });
  });
});
