import { shop } from './fixtures';
import { MeshOpenTelemetryBackend, OpenTelemetryProtocol } from '../../src';
import { misuse } from '../fixtures';

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
