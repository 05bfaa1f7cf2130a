import * as fc from 'fast-check';
import { ingress, path } from './nginx-samples';
import { askKong, askNginx } from './routers';
import { migrateNginx } from '../../../src/migration/kong';

const HOSTS = ['a.example.com', 'b.example.com'];
const SEGMENT = fc.constantFrom('shop', 'shopping', 'cart');
const asked = fc.record({
  host: fc.constantFrom(...HOSTS),
  path: fc.tuple(fc.array(fc.oneof(SEGMENT, fc.constant('Shop')), { maxLength: 3 }), fc.boolean()).map(([parts, isOpen]) => `/${parts.join('/')}${isOpen && parts.length > 0 ? '/' : ''}`),
});
const paths = fc.uniqueArray(fc.record({
  path: fc.array(SEGMENT, { maxLength: 2 }).map(parts => `/${parts.join('/')}`), pathType: fc.constantFrom('Prefix', 'Exact', 'ImplementationSpecific'),
}), { minLength: 1, maxLength: 4, selector: each => each.path });
const ingresses = fc.tuple(paths, paths, fc.constantFrom<Record<string, string>>({}, { 'use-regex': 'true' }, { 'rewrite-target': '/x' })).map(([first, second, annotations]) => [
  ingress({ name: 'one', annotations, spec: rules(HOSTS[0], first, 'one') }), ingress({ name: 'two', spec: rules(HOSTS[1], second, 'two') }),
  ingress({ name: 'three', spec: rules(HOSTS[0], second.filter(each => !first.some(other => other.path === each.path)), 'three') }),
]);

function rules(host: string, all: readonly { readonly path: string; readonly pathType: string }[], stem: string): object {
  return { rules: [{ host, http: { paths: all.map((each, i) => path(each.path, `${stem}-${i % 2}`, each.pathType)) } }] };
}

function routed(objects: readonly object[]): any[] {
  return migrateNginx(objects).documents.map(({ document }) => document as any).filter(({ kind }) => kind === 'Ingress');
}

test('requests get to the same backends through Kong as through nginx', () => {
  fc.assert(fc.property(ingresses, fc.array(asked, { minLength: 5, maxLength: 20 }), (before, requests) => {
    const after = routed(before);

    expect(requests.map(request => askKong(after, request))).toEqual(requests.map(request => askNginx(before, request)));
  }), { numRuns: 500 });
}, 60_000);

test('who has the header or the cookie gets the canary, others do not', () => {
  const spec = (name: string) => rules(HOSTS[0], [{ path: '/shop', pathType: 'Prefix' }], name);
  const canary = { 'canary': 'true', 'canary-by-header': 'X-Canary', 'canary-by-cookie': 'beta' };

  const after = routed([ingress({ name: 'web', spec: spec('web') }), ingress({ name: 'canary', spec: spec('canary'), annotations: canary })]);

  const ask = (headers: Record<string, string>) => askKong(after, { host: HOSTS[0], path: '/shop', headers });
  expect([ask({}), ask({ 'x-canary': 'always' }), ask({ 'x-canary': 'never' }), ask({ cookie: 'a=b; beta=always' }), ask({ cookie: 'beta=never' })]).toEqual([
    'web-0', 'canary-0', 'web-0', 'canary-0', 'web-0',
  ]);
});
