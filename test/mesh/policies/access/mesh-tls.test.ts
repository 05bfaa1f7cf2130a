import { MeshTLS, MtlsMode, Proxies, TlsCipher, TlsVersion } from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('is permissive for one workload while the mesh is strict', () => {
  const { chart, api } = shop();

  new MeshTLS(chart, 'moving', { proxies: Proxies.workload(api).section('http'), mode: MtlsMode.PERMISSIVE });

  expect(yaml(chart, 'MeshTLS')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTLS
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-moving
  namespace: shop
spec:
  rules:
    - default:
        mode: Permissive
  targetRef:
    kind: Dataplane
    labels:
      app: api
    sectionName: http
`);
});

test('says how all proxies speak TLS', () => {
  const { chart, mesh } = shop();

  new MeshTLS(mesh, 'all', {
    minVersion: TlsVersion.TLS_1_2, maxVersion: TlsVersion.TLS_1_3, ciphers: [TlsCipher.ECDHE_ECDSA_AES256_GCM_SHA384], metadata: { namespace: 'kuma-system' },
  });

  expect(yaml(chart, 'MeshTLS')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTLS
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-all
  namespace: kuma-system
spec:
  rules:
    - default:
        tlsCiphers:
          - ECDHE-ECDSA-AES256-GCM-SHA384
        tlsVersion:
          max: TLS13
          min: TLS12
  targetRef:
    kind: Mesh
`);
});

describe('refuses', () => {
  test('nothing', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshTLS(chart, 'a', { mesh }))).toMatchObject({ code: 'TRF1230' });
    expect(() => new MeshTLS(chart, 'b', { mesh, mode: MtlsMode.STRICT })).not.toThrow();
  });

  test('versions for some proxies', () => {
    const { chart, mesh, api } = shop();

    expect(misuse(() => new MeshTLS(chart, 'a', { proxies: Proxies.workload(api), minVersion: TlsVersion.TLS_1_2 }))).toMatchObject({ code: 'TRF1276' });
    expect(() => new MeshTLS(chart, 'b', { mesh, proxies: Proxies.all(), minVersion: TlsVersion.TLS_1_2 })).not.toThrow();
  });

  test('versions between which there is none', () => {
    const { chart, mesh } = shop();
    const versions = (id: string, minVersion: TlsVersion) => () => new MeshTLS(chart, id, { mesh, minVersion, maxVersion: TlsVersion.TLS_1_2 });

    expect(misuse(versions('a', TlsVersion.TLS_1_3))).toMatchObject({ code: 'TRF1277' });
    expect(versions('b', TlsVersion.TLS_1_2)).not.toThrow();
  });
});
