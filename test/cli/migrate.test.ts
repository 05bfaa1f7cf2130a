import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, temporaryFolder } from './command';

const folder = temporaryFolder();
const file = folder.write('in/policies.yaml', `# slow backends
apiVersion: kuma.io/v1alpha1
kind: Timeout
mesh: default
metadata:
  name: slow
spec:
  sources:
    - match:
        kuma.io/service: '*'
  destinations:
    - match:
        kuma.io/service: api_shop_svc_8080
  conf:
    connectTimeout: 90s
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ port: 8080, name: http }] }
`);
const lossy = folder.write('lossy.yaml', 'apiVersion: kuma.io/v1alpha1\nkind: VirtualOutbound\nmesh: default\nmetadata: { name: all }\nspec: { selectors: [], conf: {} }\n');

test('rewrites to standard output, and says in which order to apply', async () => {
  const { code, stdout, stderr } = await command('migrate', 'kuma', file);

  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
# slow backends
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  name: slow
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  targetRef:
    kind: Mesh
  to:
    - targetRef:
        kind: MeshService
        name: api
        namespace: shop
        sectionName: http
      default:
        connectionTimeout: 1m30s

`);
  expect(stderr).toMatchInlineSnapshot(`
1. apply the policies, and see to it that they have effect: MeshTimeout kuma-system/slow
2. delete what has been replaced: Timeout slow
1 document; nothing is lost

`);
});

test('a service goes by its tag where Kuma 2.14 still has tags', async () => {
  const { stdout } = await command('migrate', 'kuma', '--to', '2.14', file);

  expect(stdout).toContain('        name: api_shop_svc_8080\n');
});

test('writes a file for each step', async () => {
  const out = join(folder.path, 'out');

  expect(await command('migrate', 'kuma', '--out', out, file)).toMatchObject({ code: 0, stdout: '' });
  expect(readFileSync(join(out, '2-policies.yaml'), 'utf8')).toContain('kind: MeshTimeout\n');
  expect(existsSync(join(out, '4-mesh.yaml'))).toBe(false);
});

test('fails where something is lost, with object, field, reason and what to do', async () => {
  const { code, stderr } = await command('migrate', 'kuma', lossy);

  expect(code).toBe(1);
  expect(stderr.replaceAll(folder.path, '')).toMatchInlineSnapshot(`
error TRF1801  /lossy.yaml:5  VirtualOutbound all  spec
  hostnames of MeshServices are made from their names and labels, not from tags: nothing does the same
  fix: a HostnameGenerator, for example with template "{{ .DisplayName }}.mesh"; services have the ports of their MeshServices
1. write what takes their place, and delete them only then: VirtualOutbound all
0 documents; 1 loss

`);
});

test('is JSON for programs', async () => {
  const { stdout } = await command('migrate', 'kuma', '--format', 'json', join(folder.path, 'in'));

  expect(JSON.parse(stdout)).toMatchObject({
    documents: [{ kind: 'MeshTimeout' }], findings: [], summary: { documents: 1, lost: 0 },
    steps: [{ file: '2-policies.yaml', objects: [{ kind: 'MeshTimeout', name: 'slow' }] }, { objects: [{ kind: 'Timeout', name: 'slow' }] }],
  });
});

test('wants to know where to migrate from', async () => {
  expect(await command('migrate', 'istio')).toMatchObject({ code: 2 });
  expect(await command('migrate', 'kuma', '--to', '4')).toMatchObject({ code: 2 });
});
