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

describe('to Kong', () => {
  const ingress = (annotation: string) => 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  namespace: shop\n  annotations:\n'
    + `    nginx.ingress.kubernetes.io/${annotation}\nspec:\n  ingressClassName: nginx\n  rules: [{ host: a.example.com, http: { paths: `
    + '[{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]\n';
  const tidy = folder.write('nginx/web.yaml', ingress('limit-rps: "5"'));

  test('an Ingress for ingress-nginx, with a report', async () => {
    const { code, stdout, stderr } = await command('migrate', 'ingress-nginx', '--class-name', 'internal', tidy);

    expect(code).toBe(0);
    expect(stdout).toContain('ingressClassName: internal');
    expect(stderr.replaceAll(folder.path, '')).toMatchInlineSnapshot(`
warning TRF1833  /nginx/web.yaml:7  Ingress shop/web  metadata.annotations[nginx.ingress.kubernetes.io/limit-rps]
  becomes second: 5 of a KongPlugin rate-limiting: without bursts, and refused with 429 in place of 503
1. apply plugins and policies: KongPlugin shop/web-rate-limiting
2. apply the routes: from here on Kong takes the requests: Ingress shop/web
2 documents; nothing is lost

`);
  });

  test('fails where an annotation is lost', async () => {
    const { code, stderr } = await command('migrate', 'ingress-nginx', folder.write('snippet.yaml', ingress('server-snippet: return 404;')));

    expect(code).toBe(1);
    expect(stderr).toContain('TRF1831');
  });

  test('is JSON for programs, and files for each step', async () => {
    const out = join(folder.path, 'to-kong');

    const { stdout } = await command('migrate', 'ingress-nginx', '--format', 'json', '--out', out, tidy);

    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ kind: 'KongPlugin' }, { kind: 'Ingress' }], findings: [{ code: 'TRF1833' }], summary: { documents: 2, lost: 0 } });
    expect(readFileSync(join(out, '4-routes.yaml'), 'utf8')).toContain('kind: Ingress\n');
  });

  test.each([['kong-ingress', 'KongIngress'], ['tcp-ingress', 'TCPIngress']])('has a verb for %s', async (verb, kind) => {
    const path = folder.write(`${verb}.yaml`, `apiVersion: configuration.konghq.com/v1\nkind: ${kind}\nmetadata: { name: a }\n`);

    expect(await command('migrate', verb, path)).toMatchObject({ code: 0, stdout: '' });
  });
});
