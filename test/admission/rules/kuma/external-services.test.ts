import { admit, AdmitOptions } from '../../../../src/admission';

const EXTERNAL = {
  apiVersion: 'kuma.io/v1alpha1', kind: 'MeshExternalService', metadata: { name: 'payments', namespace: 'kuma-system' },
  spec: { match: { type: 'HostnameGenerator', port: 443, protocol: 'tcp' }, endpoints: [{ address: 'payments.example.com', port: 443 }] },
};

const mesh = (routing: object) => ({
  apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' },
  spec: { mtls: { enabledBackend: 'ca', backends: [{ name: 'ca', type: 'builtin' }] }, routing },
});

const pods = (name: string, { labels = {}, annotations = {}, env = [] as object[] }) => ({
  apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace: 'kuma-system' },
  spec: {
    selector: { matchLabels: { app: name } }, template: { metadata: { labels: { app: name, ...labels }, annotations }, spec: { containers: [{ name: 'main', image: 'kuma', env }] } },
  },
});

const controlPlane = (mode: string) => pods('kuma-control-plane', { env: [{ name: 'KUMA_MODE', value: mode }] });

function said(objects: readonly object[], options: AdmitOptions = {}): string[] {
  return admit(objects, options).filter(({ code }) => code === 'TRF2188').map(({ object, path, severity }) => [severity, object.kind, path].filter(part => part !== '').join(' '));
}

describe('an external service is reached through a zone egress', () => {
  test('that may be there where the objects do not say how the zone is installed', () => {
    expect(said([EXTERNAL])).toEqual([]);
    expect(said([EXTERNAL], { world: 'closed' })).toEqual(['warning MeshExternalService']);
  });

  test('that is probably missing where the objects install the zone without', () => {
    expect(said([EXTERNAL, controlPlane('zone')])).toEqual(['info MeshExternalService']);
    expect(said([EXTERNAL, controlPlane('zone')], { world: 'closed' })).toEqual(['warning MeshExternalService']);
  });

  test('that stands in the zones, which a global control plane has not', () => {
    expect(said([EXTERNAL, controlPlane('global')], { world: 'closed' })).toEqual([]);
  });

  test.each([
    ['pods that are only that', pods('kuma-egress', { annotations: { 'kuma.io/egress': 'enabled' } })],
    ['pods that are it for one mesh', pods('egress', { labels: { 'k8s.kuma.io/zone-proxy-type': 'egress' } })],
    ['what Kuma makes of them', { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneEgress', metadata: { name: 'egress', namespace: 'kuma-system' }, spec: {} }],
  ])('which can be %s', (_, egress) => {
    expect(said([EXTERNAL, controlPlane('zone'), egress], { world: 'closed' })).toEqual([]);
  });
});

test('so is what leaves a zone in a mesh that says so', () => {
  expect(said([mesh({ zoneEgress: true }), controlPlane('zone')], { world: 'closed' })).toEqual(['warning Mesh spec.routing.zoneEgress']);
  expect(said([mesh({ zoneEgress: false }), controlPlane('zone')], { world: 'closed' })).toEqual([]);
});

test('routing.zoneEgress is not needed for external services', () => {
  const egress = pods('kuma-egress', { annotations: { 'kuma.io/egress': 'enabled' } });

  expect(said([EXTERNAL, mesh({}), controlPlane('zone'), egress], { world: 'closed' })).toEqual([]);
});
