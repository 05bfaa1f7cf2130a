import { admit, AdmitOptions, Finding } from '../../../src/admission';

function found(apiVersion: string, kind: string, options: AdmitOptions = {}): Pick<Finding, 'code' | 'path' | 'fix'>[] {
  return admit([{ apiVersion, kind, metadata: { name: 'a' } }], options)
    .filter(({ code }) => /^TRF200/.test(code)).map(({ code, path, fix }) => ({ code, path, fix }));
}

test('a kind that its group does not have is probably another', () => {
  expect(found('gateway.networking.k8s.io/v1', 'HttpRoutes')).toEqual([{ code: 'TRF2004', path: 'kind', fix: 'did you mean "HTTPRoute"?' }]);
  expect(found('apps/v1', 'Deploymnt')).toEqual([{ code: 'TRF2004', path: 'kind', fix: 'did you mean "Deployment"?' }]);
});

test('a version that is not served has one that is', () => {
  expect(found('kuma.io/v1beta1', 'Mesh')).toEqual([{ code: 'TRF2005', path: 'apiVersion', fix: 'apiVersion: kuma.io/v1alpha1' }]);
  expect(found('extensions/v1beta1', 'Ingress')).toMatchObject([{ code: 'TRF2005' }]);
});

test('a deprecated version is a warning', () => {
  const findings = admit([{ apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'GatewayConfiguration', metadata: { name: 'a' }, spec: {} }]);

  expect(findings).toMatchObject([{ code: 'TRF2006', severity: 'warning', fix: 'apiVersion: gateway-operator.konghq.com/v2beta1' }]);
});

test('the channel decides which kinds and versions of Gateway API there are', () => {
  expect(found('gateway.networking.x-k8s.io/v1alpha1', 'XMesh')).toMatchObject([{
    code: 'TRF2007', fix: 'install the experimental channel of Gateway API',
  }]);
  expect(found('gateway.networking.x-k8s.io/v1alpha1', 'XMesh', { channel: 'experimental' })).toEqual([]);
  expect(found('gateway.networking.k8s.io/v1alpha2', 'TCPRoute')).toMatchObject([{
    code: 'TRF2007', fix: expect.stringContaining('gateway.networking.k8s.io/v1'),
  }]);
  expect(found('gateway.networking.k8s.io/v1alpha2', 'TCPRoute', { channel: 'experimental' })).toMatchObject([{ code: 'TRF2006' }]);
});

test('fields and values that only the other channel has are said to be there', () => {
  const route = (apiVersion: string, rule: object) => ({ apiVersion, kind: 'HTTPRoute', metadata: { name: 'a' }, spec: { rules: [rule] } });
  const experimental = { fix: 'install the experimental channel of Gateway API, or do without' };
  const v1 = 'gateway.networking.k8s.io/v1';

  expect(admit([route(v1, { retry: { attempts: 3 } })])).toMatchObject([{
    code: 'TRF2010', path: 'spec.rules[0].retry', message: expect.stringMatching(/; it exists in the experimental channel of Gateway API$/), ...experimental,
  }]);
  expect(admit([route(v1, { retries: { attempts: 3 } })])).toMatchObject([{ code: 'TRF2010', fix: expect.not.stringContaining('install') }]);
  expect(admit([route(v1, { filters: [{ type: 'ExternalAuth' }] })])).toContainEqual(expect.objectContaining({ code: 'TRF2013', ...experimental }));
});

test('fields that only the other of Kong\'s controllers has are said to be there', () => {
  const consumer = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', metadata: { name: 'a' }, username: 'a', spec: { adopt: {} } };

  expect(admit([consumer], { targets: ['kic-3.5'] })).toContainEqual(expect.objectContaining({
    code: 'TRF2010', path: 'spec.adopt', fix: 'install the CRDs of Kong Operator, or do without',
  }));
});

describe('where both of Kong\'s controllers have a kind', () => {
  const consumer = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', metadata: { name: 'a' }, username: 'x'.repeat(129) };
  const errors = (objects: object[], options: AdmitOptions = {}): Finding[] => admit(objects, options)
    .filter(({ code, severity }) => severity === 'error' && code.startsWith('TRF20'));
  const dataPlane = { apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'DataPlane', metadata: { name: 'a' } };

  test('the ingress controller\'s CRD is meant, unless the operator is named or at work', () => {
    expect(errors([consumer])).toEqual([]);
    expect(errors([consumer], { targets: ['kong-operator-2.2'] })).toMatchObject([{ path: 'username' }]);
    expect(admit([consumer, dataPlane]).map(({ object }) => object.kind)).toContain('KongConsumer');
  });

  test('what only one of them refuses names it', () => {
    expect(errors([consumer], { targets: ['kic-3.5', 'kong-operator-2.2'] })).toMatchObject([{ path: 'username', target: 'kong-operator-2.2' }]);
  });

  test('what both refuse names none', () => {
    const [finding] = errors([{ ...consumer, username: 5 }], { targets: ['kic-3.5', 'kong-operator-2.2'] });

    expect(finding).toMatchObject({ code: 'TRF2011', path: 'username' });
    expect(finding).not.toHaveProperty('target');
  });

  test('a kind of the other controller needs its CRDs', () => {
    expect(found('configuration.konghq.com/v1', 'KongIngress', { targets: ['kong-operator-2.2'] })).toMatchObject([{ code: 'TRF2007' }]);
    expect(found('configuration.konghq.com/v1', 'KongIngress')).toMatchObject([{ code: 'TRF2006' }]);
  });
});

test('kinds that nobody knows are not judged', () => {
  expect(admit([{ apiVersion: 'example.com/v1', kind: 'Shop', anything: 1 }])).toEqual([]);
  expect(found('autoscaling/v1', 'HorizontalPodAutoscaler')).toEqual([]);
});
