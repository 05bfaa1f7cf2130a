import { AdmitOptions, review } from '../../src/admission';

const timeout = (annotation?: string): object => ({
  apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTimeout', metadata: {
    name: 'a', namespace: 'shop', annotations: annotation === undefined ? {} : { 'cdk8s-traffic/suppress': annotation },
  },
  spec: { too: [], to: [{ targetRef: { kind: 'Mesh' }, default: { connectionTimeout: '5s' }, defaults: {} }] },
});

function outcome(annotation?: string, options: AdmitOptions = {}): { left: string[]; suppressed: string[] } {
  const { findings, suppressed } = review([timeout(annotation)], options);
  return { left: findings.map(({ path }) => path), suppressed: suppressed.map(({ path }) => path) };
}

test('without a suppression everything is a finding', () => {
  expect(outcome()).toEqual({ left: ['spec.to[0].defaults', 'spec.too'], suppressed: [] });
});

test('a code with a reason suppresses all findings of the code', () => {
  expect(outcome('TRF2010 read by our own controller')).toEqual({ left: [], suppressed: ['spec.to[0].defaults', 'spec.too'] });
});

test('a path narrows it to a field and what is in it', () => {
  expect(outcome('TRF2010@spec.to[*] read by our own controller')).toEqual({ left: ['spec.too'], suppressed: ['spec.to[0].defaults'] });
  expect(outcome('TRF2010@spec.to[1] read by our own controller').suppressed).toEqual([]);
  expect(outcome('TRF2010@spec.t read by our own controller').suppressed).toEqual([]);
});

test('without a reason nothing is suppressed, and that is a finding too', () => {
  expect(outcome('TRF2010')).toEqual({ left: ['metadata.annotations[cdk8s-traffic/suppress]', 'spec.to[0].defaults', 'spec.too'], suppressed: [] });
  expect(outcome('ignore all\n\nTRF2010 read by our own controller')).toMatchObject({ left: ['metadata.annotations[cdk8s-traffic/suppress]'] });
});

test('options suppress by code, path and object', () => {
  const because = { code: 'TRF2010', reason: 'read by our own controller' };

  expect(outcome(undefined, { suppress: [because] }).left).toEqual([]);
  const [one, others] = [
    [{ ...because, path: 'spec.too', kind: 'MeshTimeout', namespace: 'shop', name: 'a' }],
    [{ ...because, namespace: 'other' }, { ...because, reason: ' ' }, { ...because, name: 'b' }],
  ];

  expect(outcome(undefined, { suppress: one }).left).toEqual(['spec.to[0].defaults']);
  expect(outcome(undefined, { suppress: others }).suppressed).toEqual([]);
});
