import { FAILURES, RULES, Worlds } from '../../src/admission';
import { MODEL_RULES, ModelRule, references } from '../../src/analysis';
import { exampleObjects, exampleWorld } from '../../src/analysis/example';
import { TrafficModel } from '../../src/model';

function codes(rule: ModelRule, text: string): string[] {
  const found = references(TrafficModel.of(exampleObjects(text), { world: exampleWorld(rule, text) }));
  return found.filter(finding => finding.severity !== 'info' || rule.severity === 'info' && finding.code === rule.code).map(finding => finding.code);
}

describe.each(MODEL_RULES.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  test('is broken by its failing example, and by nothing else in it', () => {
    expect(new Set(codes(rule, rule.fails))).toEqual(new Set([code]));
  });

  test('holds in the nearly identical passing example', () => {
    expect(codes(rule, rule.passes)).not.toContain(code);
  });
});

test('every code has one meaning', () => {
  const all = [...Object.values(FAILURES), ...RULES, ...MODEL_RULES].map(({ code }) => code);

  expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  expect(MODEL_RULES.filter(({ code }) => !/^TRF[34]\d{3}$/.test(code))).toEqual([]);
});

describe('references', () => {
  const objects = exampleObjects(`
    { kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }] } }
    ---
    { kind: Service, metadata: { name: api-canary }, spec: { ports: [{ port: 9090 }] } }
    ---
    { kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], rules: [
      { matches: [{ path: { value: /a } }], backendRefs: [{ name: api, port: 8080 }, { name: api-canary, port: 8080 }] } ] } }`);

  test('say where, what and how to mend it', () => {
    const [finding] = references(TrafficModel.of(objects)).filter(({ severity }) => severity === 'error');

    expect(finding).toEqual({
      code: 'TRF3107', severity: 'error', path: 'spec.rules[0].backendRefs[1].port',
      object: { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', name: 'shop' },
      message: 'Service default/api-canary has no port 8080; it has 9090', fix: 'use port 9090, or add 8080 to the Service',
    });
  });

  test('to what may be elsewhere are infos in an open world, and errors in a closed one', () => {
    const severities = (world: Worlds): string[] => references(TrafficModel.of(objects, { world })).map(({ code, severity }) => `${code} ${severity}`);

    expect(severities('open')).toEqual(['TRF3116 info', 'TRF3108 info', 'TRF3107 error']);
    expect(severities({ default: 'closed', kinds: { 'GatewayClass.gateway.networking.k8s.io': 'open' } })).toEqual(['TRF3116 info', 'TRF3108 error', 'TRF3107 error']);
  });

  test('to a port that is not there are wrong, also where the controller says nothing of it', () => {
    const kuma = exampleObjects('{ kind: GatewayClass, metadata: { name: any }, spec: { controllerName: gateways.kuma.io/controller } }');
    const model = TrafficModel.of([...kuma, ...objects]);

    expect(model.status().find(({ object }) => object.kind === 'HTTPRoute')?.conditions.map(({ status }) => status)).toEqual(['True', 'True']);
    expect(references(model).map(({ code, severity }) => `${code} ${severity}`)).toContain('TRF3107 error');
  });

  test('of what nobody serves are not followed', () => {
    expect(references(TrafficModel.of(objects, { world: 'closed' })).map(({ code }) => code)).toEqual(['TRF3116']);
  });
});
