import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';
import { ContainerPatch, Dataplane, JsonChange, MeshMtls, ServiceMesh, TrafficApp, TrafficAppProps, UniversalChart } from '../../src';
import { misuse } from '../fixtures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'universal-'));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

/** An app with a mesh for a universal control plane, and one object for a cluster. */
function fill<T extends App>(app: T): T {
  new ServiceMesh(new UniversalChart(app, 'global'), 'mesh', { mtls: MeshMtls.none() });
  new ApiObject(new Chart(app, 'shop'), 'settings', { apiVersion: 'v1', kind: 'ConfigMap' });
  return app;
}

function written(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(folder, file)).isFile());
  return Object.fromEntries(files.sort().map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}

const app = (props: TrafficAppProps = {}) => fill(new TrafficApp({ outdir: folder, ...props }));
const MESH = 'type: Mesh\nname: default\nmeshServices:\n  mode: Exclusive\n';

test('its file is apart, and in the universal format', () => {
  app().synth();

  expect(written()).toMatchObject({ 'shop.k8s.yaml': expect.stringContaining('kind: ConfigMap'), 'universal/global.yaml': MESH });
});

test.each([
  [YamlOutputType.FILE_PER_APP, ['app.k8s.yaml', 'universal/app.yaml']],
  [YamlOutputType.FILE_PER_RESOURCE, ['ConfigMap.shop-settings-c8cc5ecd.k8s.yaml', 'universal/Mesh.default.yaml']],
  [YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE, ['shop/ConfigMap.shop-settings-c8cc5ecd.k8s.yaml', 'universal/global/Mesh.default.yaml']],
])('its files are apart in any layout (%s)', (yamlOutputType, files) => {
  app({ yamlOutputType }).synth();

  expect(Object.keys(written()).map(file => file.replace(/settings-\w+/, 'settings'))).toEqual(files.map(file => file.replace(/settings-\w+/, 'settings')));
});

test('a plain App of cdk8s writes the same documents, in the file of the chart', () => {
  fill(new App({ outdir: folder })).synth();

  expect(written()['global.k8s.yaml']).toBe(MESH);
});

test('one text of all has the universal documents, too', () => {
  expect(app().synthYaml()).toContain(MESH);
});

test('names are those of a cluster of its own', () => {
  const both = app();

  new ServiceMesh(new Chart(both, 'platform'), 'mesh', { mtls: MeshMtls.none() });

  expect(() => both.synth()).not.toThrow();
});

test('it is checked as what it is on Kubernetes', () => {
  const wrong = app();
  new Dataplane(new UniversalChart(wrong, 'machines'), 'db', { address: '0.0.0.0', inbounds: [{ port: 80, service: 'db' }] });

  expect(() => wrong.synth()).toThrow(/1 error/);
  expect(written()).toEqual({});
});

test('what has no place there is refused, with its construct', () => {
  const wrong = app();
  new ContainerPatch(new UniversalChart(wrong, 'machines'), 'patch', { sidecar: [JsonChange.add('/a', 1)] });

  expect(misuse(() => wrong.synth())).toMatchObject({ code: 'TRF1855', construct: 'machines/patch', value: 'ContainerPatch' });
});
