import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Duration, JsonPatch, Testing } from 'cdk8s';
import { MeshDestination, MeshTimeout, ServiceMesh } from '../../src';
import { readRecording, RECORDING } from '../../tools/api-coverage/recording';
import { shopChart } from '../fixtures';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));

beforeAll(() => {
  process.env[RECORDING] = folder;
  jest.requireActual('../../tools/api-coverage/recorder');
});
afterAll(() => {
  delete process.env[RECORDING];
  rmSync(folder, { recursive: true });
});

test('what constructs render is written down once; what is patched, or plain, is not', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh');
  const timeout = (id: string, request: Duration) => new MeshTimeout(chart, id, { mesh, to: [MeshDestination.mesh()], request });
  timeout('one', Duration.seconds(1));
  timeout('same', Duration.seconds(1));
  timeout('patched', Duration.seconds(2)).apiObject.addJsonPatch(JsonPatch.add('/spec/to/0/default/idleTimeout', '1s'));
  new ApiObject(chart, 'plain', { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshRetry', spec: { to: [] } });
  new ApiObject(chart, 'service', { apiVersion: 'v1', kind: 'Service' });

  Testing.synth(chart);
  Testing.synth(chart);

  const recorded = readRecording(folder);
  expect(recorded.map(({ kind }) => kind)).toEqual(['Mesh', 'MeshIdentity', 'MeshTimeout']);
  expect(recorded[2]).toMatchObject({ spec: { to: [{ default: { http: { requestTimeout: '1s' } } }] } });
});
