import { MeshOpenTelemetryBackend, MeshTrace, MeshTracing, OpenTelemetryCollector, OpenTelemetryProtocol } from '../../../../src';
import { misuse, objects } from '../../../fixtures';
import { shop } from '../../fixtures';

test('is not made where a policy says the address itself', () => {
  const { chart, mesh } = shop();

  new MeshTrace(chart, 'trace', { mesh, backend: MeshTracing.openTelemetry(OpenTelemetryCollector.inline('collector.example.com:4317')) });

  expect(objects(chart).filter(({ kind }) => /Trace|OpenTelemetry/.test(kind)).map(({ spec }) => spec.default)).toEqual([
    { backends: [{ type: 'OpenTelemetry', openTelemetry: { endpoint: 'collector.example.com:4317' } }] },
  ]);
  expect(misuse(() => OpenTelemetryCollector.inline('http://collector:4317'))).toMatchObject({ code: 'TRF1267' });
});

describe('refuses', () => {
  test('collectors at no address', () => {
    const { chart, mesh } = shop();
    const backend = (id: string, props: object) => () => new MeshOpenTelemetryBackend(chart, id, { mesh, address: 'collector', ...props });

    expect(misuse(backend('a', { address: 'http://collector' }))).toMatchObject({ code: 'TRF1270' });
    expect(misuse(backend('b', { path: '/x' }))).toMatchObject({ code: 'TRF1271' });
    expect(backend('c', { path: '/x', protocol: OpenTelemetryProtocol.HTTP })).not.toThrow();
    expect(misuse(backend('d', { metadata: { namespace: 'shop' } }))).toMatchObject({ code: 'TRF1214', value: 'shop' });
    expect(backend('e', { metadata: { namespace: 'kuma-system' } })).not.toThrow();
  });
});
