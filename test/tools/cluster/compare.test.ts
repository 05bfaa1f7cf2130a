import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Api } from '../../../tools/cluster/api';
import { compare, namespacesOf } from '../../../tools/cluster/compare';
import { apiServerArguments, etcdArguments } from '../../../tools/cluster/control-plane';
import { installations, ruleExamples } from '../../../tools/cluster/subjects';

interface Asked { readonly method: string; readonly path: string; readonly body?: { readonly metadata: { readonly name: string } } }

const CORE = [{ name: 'configmaps', kind: 'ConfigMap', namespaced: true }, { name: 'namespaces', kind: 'Namespace', namespaced: false },
  { name: 'configmaps/status', kind: 'ConfigMap', namespaced: true }];
const installation = { name: 'here', options: {} };
const configMap = (name: string, more: object = {}) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...more });

let server: Server;
let api: Api;
let asked: Asked[];
/** What the server says of objects with these names. */
let refused: Record<string, [status: number, body: object]>;
let stored: object;

beforeEach(async () => {
  [asked, refused, stored] = [[], {}, {}];
  server = createServer((request, response) => void answer(request).then(([status, body]) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  api = new Api(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { token: 'secret' });
});

afterEach(() => {
  api.close();
  server.close();
});

async function answer(request: IncomingMessage): Promise<[number, object]> {
  const body = JSON.parse(await text(request) || 'null') as Asked['body'];
  const { method = '', url: path = '', headers: { authorization } } = request;
  asked.push({ method, path, body });
  if (authorization !== 'Bearer secret') return [401, { message: 'who are you?' }];
  if (path === '/readyz') return [200, {}];
  if (path === '/api/v1') return [200, { resources: CORE }];
  if (path.startsWith('/apis/')) return [404, { message: 'not found' }];
  if (method === 'POST' && body && !path.includes('dryRun')) stored = { ...body, metadata: { ...body.metadata, generation: undefined } };
  return refused[body?.metadata.name ?? ''] ?? [200, body ?? stored];
}

test('verdicts that are the same make no difference', async () => {
  refused.Bad = [422, { message: 'invalid name' }];

  const result = await compare(api, [{ name: 'both', objects: [configMap('good'), configMap('Bad')] }], installation);

  expect(result).toEqual({ compared: 2, refused: 1, passedOver: 0, differences: [] });
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual(
    Array(2).fill('/api/v1/namespaces/default/configmaps?dryRun=All&fieldValidation=Strict'));
});

test('what only one of the two refuses is told in the words of both', async () => {
  refused.good = [400, { message: 'the server knows better' }];

  const { differences } = await compare(api, [{ name: 'both', objects: [configMap('good'), configMap('Bad')] }], installation);

  expect(differences).toEqual([
    'both, ConfigMap good (here)\n  server: the server knows better\n  ours: accepted',
    expect.stringMatching(/^both, ConfigMap Bad \(here\)\n {2}server: accepted\n {2}ours: TRF2042 metadata.name /),
  ]);
});

test('an object that is there already is a valid one; a kind that the server does not have is refused', async () => {
  refused.here = [409, { reason: 'AlreadyExists', message: 'it exists' }];

  expect(await api.judge(configMap('here'))).toEqual({ accepted: true, said: '' });
  expect(await api.judge({ apiVersion: 'v1', kind: 'ConfigMaps', metadata: { name: 'a' } })).toEqual({ accepted: false, said: 'the server has no v1 ConfigMaps' });
});

test('objects of kinds that nobody knows are counted', async () => {
  const objects = [{ apiVersion: 'example.com/v1', kind: 'Cart', metadata: { name: 'a' } }];

  expect(await compare(api, [{ name: 'cart', objects }], installation)).toMatchObject({ compared: 0, passedOver: 1, differences: [] });
});

test('a change is judged against what is stored, which is removed again', async () => {
  const subject = { name: 'change', previous: configMap('a', { immutable: true, data: { a: '1' } }), objects: [configMap('a', { immutable: true, data: { a: '2' } })] };

  const { differences } = await compare(api, [subject], installation);

  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/v1', 'POST /api/v1/namespaces/default/configmaps?fieldValidation=Strict',
    'GET /api/v1/namespaces/default/configmaps/a',
    'PUT /api/v1/namespaces/default/configmaps/a?dryRun=All&fieldValidation=Strict', 'DELETE /api/v1/namespaces/default/configmaps/a',
  ]);
  expect(differences.length).toBe(1);
});

test('what a server makes anew when it stores an object is passed over', async () => {
  const before = configMap('a', { metadata: { name: 'a', generation: 1 } });
  const strange = configMap('b', { metadata: { name: 'b', managedFields: [{ operation: 'Replace' }] } });

  expect(await compare(api, [{ name: 'change', previous: before, objects: [before] }, { name: 'create', objects: [strange] }], installation))
    .toMatchObject({ compared: 0, passedOver: 2, differences: [] });
});

test('the server is ready when it says so to who may ask', async () => {
  expect(await api.isReady()).toBe(true);
  expect(await new Api('http://127.0.0.1:1', { token: '' }).isReady()).toBe(false);
});

test('namespaces are those that objects are in, as far as they can exist', () => {
  const named = (namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace } });

  expect(namespacesOf([{ name: 'a', objects: [named('shop'), named(), named('default'), named('No.Such'), named('shop')] }])).toEqual(['shop']);
});

test('both programs stay on loopback, and keep what they write in one folder', () => {
  const place = { folder: '/tmp/here', etcd: 1001, etcdPeers: 1002, api: 1003 };

  for (const args of [etcdArguments(place), apiServerArguments(place)]) {
    for (const address of args.join(' ').match(/\d+\.\d+\.\d+\.\d+/g) ?? []) expect(['127.0.0.1', '10.0.0.0']).toContain(address);
    expect(args.filter(argument => argument.includes('=/')).every(argument => argument.includes('=/tmp/here/'))).toBe(true);
  }
  expect(apiServerArguments(place)).toContain('--etcd-servers=http://127.0.0.1:1001');
});

test('each set of CRDs is installed with one of its pair, and kinds of examples are told apart by their groups', () => {
  const groups = ruleExamples().flatMap(({ objects }) => objects).filter(({ kind }) => kind === 'CustomResourceDefinition')
    .map(({ spec }) => (spec as { group: string }).group).filter(group => group.endsWith('.example.com'));

  expect(new Set(groups).size).toBe(groups.length);
  for (const { crds } of installations()) {
    const names = crds.map(({ metadata }) => (metadata as { name: string }).name);
    expect(new Set(names).size).toBe(names.length);
  }
});
