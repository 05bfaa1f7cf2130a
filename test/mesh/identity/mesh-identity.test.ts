import { Duration } from 'cdk8s';
import { DataSource, IdentityProvider, MeshIdentity, MeshIdentityProps } from '../../../src';
import { misuse, objects, yaml } from '../../fixtures';
import { shop } from '../fixtures';

function specOf(props: MeshIdentityProps): any {
  const { chart } = shop();
  new MeshIdentity(chart, 'identity', props);
  return objects(chart).find(({ kind, metadata }) => kind === 'MeshIdentity' && metadata.name === 'shop-identity').spec;
}

test('can come from SPIRE', () => {
  const { chart, mesh } = shop();

  new MeshIdentity(chart, 'identity', { mesh, podLabels: { team: 'a' }, provider: IdentityProvider.spire({ agentTimeout: Duration.seconds(2) }) });

  expect(yaml(chart, 'MeshIdentity').split('---\n').find((one) => one.includes('Spire'))).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-identity
  namespace: kuma-system
spec:
  provider:
    spire:
      agent:
        timeout: 2s
    type: Spire
  selector:
    dataplane:
      matchLabels:
        team: a
  spiffeID:
    path: /ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}
    trustDomain: default.default.mesh.local
`);
});

test('can come from an extension, and have another path', () => {
  expect(specOf({ provider: IdentityProvider.extension('vault', { role: 'mesh' }), path: '/workload/{{ .Workload }}' })).toEqual({
    selector: { dataplane: { matchLabels: {} } }, spiffeID: { path: '/workload/{{ .Workload }}' },
    provider: { type: 'Extension', extension: { name: 'vault', config: { role: 'mesh' } } },
  });
  expect(specOf({ provider: IdentityProvider.spire() }).provider).toEqual({ type: 'Spire', spire: {} });
});

test('can come from a CA of yours, read from anywhere', () => {
  const ca = { certificate: DataSource.environmentVariable('CA_CERT'), privateKey: DataSource.file('/etc/ca.key') };

  expect(specOf({ ca, certificateLifetime: Duration.hours(1), createTrust: false }).provider.bundled).toEqual({
    ca: { certificate: { type: 'EnvVar', envVar: { name: 'CA_CERT' } }, privateKey: { type: 'File', file: { path: '/etc/ca.key' } } },
    insecureAllowSelfSigned: false, certificateParameters: { expiry: '1h' }, meshTrustCreation: 'Disabled',
  });
});

describe('refuses', () => {
  test('options of Kuma\'s own beside another provider', () => {
    const provider = IdentityProvider.spire();

    expect(misuse(() => specOf({ provider, createTrust: true }))).toMatchObject({ code: 'TRF1209', value: ['createTrust'] });
    expect(() => specOf({ provider, trustDomain: 'example.com' })).not.toThrow();
  });

  test('names, paths, times and sources that cannot be', () => {
    expect(misuse(() => IdentityProvider.extension(''))).toMatchObject({ code: 'TRF1208' });
    expect(misuse(() => IdentityProvider.spire({ agentTimeout: Duration.millis(0) }))).toMatchObject({ code: 'TRF1254' });
    expect(misuse(() => specOf({ path: 'ns/a' }))).toMatchObject({ code: 'TRF1260' });
    expect(() => specOf({ path: '/ns/a', provider: IdentityProvider.extension('vault') })).not.toThrow();
    expect(misuse(() => specOf({ ca: { certificate: DataSource.insecureInlineBase64('YQ=='), privateKey: DataSource.secret('a') } }))).toMatchObject({ code: 'TRF1205' });
  });
});
