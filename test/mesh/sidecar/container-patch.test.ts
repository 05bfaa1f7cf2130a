import { ContainerPatch, JsonChange } from '../../../src';
import { misuse, yaml } from '../../fixtures';
import { shop } from '../fixtures';

test('changes the containers that Kuma puts into pods; values are JSON in a string', () => {
  const { chart, mesh } = shop();

  new ContainerPatch(chart, 'patch', {
    mesh,
    sidecar: [JsonChange.add('/resources/limits', { cpu: '1' }), JsonChange.copy('/resources/limits/cpu', '/resources/requests/cpu'), JsonChange.remove('/livenessProbe')],
    init: [JsonChange.replace('/securityContext/privileged', true)],
  });

  expect(yaml(chart, 'ContainerPatch')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: ContainerPatch
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-patch
  namespace: kuma-system
mesh: default
spec:
  initPatch:
    - op: replace
      path: /securityContext/privileged
      value: "true"
  sidecarPatch:
    - op: add
      path: /resources/limits
      value: '{"cpu":"1"}'
    - from: /resources/limits/cpu
      op: copy
      path: /resources/requests/cpu
    - op: remove
      path: /livenessProbe
`);
});

test('refuses nothing, and another namespace', () => {
  const { chart, mesh } = shop();
  const sidecar = [JsonChange.remove('/livenessProbe')];

  expect(misuse(() => new ContainerPatch(chart, 'a', { mesh }))).toMatchObject({ code: 'TRF1230' });
  expect(misuse(() => new ContainerPatch(chart, 'b', { mesh, sidecar, metadata: { namespace: 'shop' } }))).toMatchObject({ code: 'TRF1214' });
  expect(() => new ContainerPatch(chart, 'c', { mesh, sidecar })).not.toThrow();
});
