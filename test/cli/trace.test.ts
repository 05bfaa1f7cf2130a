import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { command, temporaryFolder } from './command';

const MANIFESTS = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec:
  gatewayClassName: any
  listeners:
    - { name: web, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }
    - name: shop
      port: 80
      protocol: HTTP
      hostname: shop.example.com
      allowedRoutes: { namespaces: { from: All } }
    - { name: rpc, port: 8080, protocol: HTTP, hostname: rpc.example.com, allowedRoutes: { namespaces: { from: All } } }
    - { name: through, port: 443, protocol: TLS, tls: { mode: Passthrough }, allowedRoutes: { namespaces: { from: All } } }
    - { name: names, port: 53, protocol: UDP, allowedRoutes: { namespaces: { from: All } } }
    - { name: raw, port: 9000, protocol: TCP }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: shop }
spec:
  parentRefs: [{ name: edge, namespace: edge, sectionName: shop }]
  rules:
    - matches: [{ path: { value: /cart } }]
      backendRefs: [{ name: cart, port: 8080 }]
    - matches:
        - { path: { value: /cart }, headers: [{ name: x-release, value: canary }] }
      filters:
        - { type: ResponseHeaderModifier, responseHeaderModifier: { set: [{ name: x-cart, value: new }] } }
        - { type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: / } } }
      timeouts: { request: 10s }
      backendRefs: [{ name: cart, port: 8080, weight: 3 }, { name: cart-next, port: 8080 }]
    - matches: [{ path: { value: /old } }]
      filters: [{ type: RequestRedirect, requestRedirect: { hostname: old.example.com } }]
    - matches: [{ path: { value: /lost } }]
      backendRefs: [{ name: cart, port: 1 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: { name: rpc, namespace: shop }
spec:
  parentRefs: [{ name: edge, namespace: edge, sectionName: rpc }]
  rules: [{ matches: [{ method: { service: shop.Cart } }], backendRefs: [{ name: cart, port: 8080 }] }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: vault, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], hostnames: [vault.example.com], rules: [{ backendRefs: [{ name: vault, port: 443 }] }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: UDPRoute
metadata: { name: names, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], rules: [{ backendRefs: [{ name: names, port: 53 }] }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: between, namespace: shop }
spec: { parentRefs: [{ group: '', kind: Service, name: cart }], rules: [{ backendRefs: [{ name: cart-next, port: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop }
spec: { ports: [{ port: 8080 }] }
`;

let file: string;
beforeAll(() => { file = temporaryFolder().write('shop.yaml', MANIFESTS); });

const text = async (...args: string[]) => {
  const { code, stdout, stderr } = await command('trace', ...args, file);
  return `${stdout.split(file).join('shop.yaml')}${stderr}exit ${code}`;
};

test('shows the way of a request, what decided, and what lost', async () => {
  expect(await text('GET', 'http://shop.example.com/cart/1?a=b', '-H', 'X-Release: canary')).toMatchInlineSnapshot(`
GET http://shop.example.com/cart/1?a=b

listener  shop of Gateway edge/edge is for shop.example.com on port 80
          shop.yaml:9  spec.listeners[1]
          not Gateway edge/edge spec.listeners[0]: its hostname is less specific
              shop.yaml:8
route     HTTPRoute shop/shop is for host shop.example.com, paths that begin with /cart, header x-release = canary
          shop.yaml:28  spec.rules[1].matches[0]
          not HTTPRoute shop/shop spec.rules[0].matches[0]: more headers go before fewer
              shop.yaml:25
filter    changes headers of the answer
          shop.yaml:30  spec.rules[1].filters[0]
filter    rewrites shop.example.com/cart/1 to shop.example.com/1
          shop.yaml:31  spec.rules[1].filters[1]
backend   75% to Service shop/cart:8080
          shop.yaml:33  spec.rules[1].backendRefs[0]
backend   25% to Service shop/cart-next:8080
          shop.yaml:33  spec.rules[1].backendRefs[1]

forwarded to 75% shop/cart:8080, 25% shop/cart-next:8080
  GET shop.example.com/1?a=b
  x-release: canary
  the answer gets x-cart: new
  within 10s
exit 0
`);
});

test('shows an answer that nobody forwards', async () => {
  expect(await text('http://shop.example.com/old')).toMatchInlineSnapshot(`
GET http://shop.example.com/old

listener  shop of Gateway edge/edge is for shop.example.com on port 80
          shop.yaml:9  spec.listeners[1]
          not Gateway edge/edge spec.listeners[0]: its hostname is less specific
              shop.yaml:8
route     HTTPRoute shop/shop is for host shop.example.com, paths that begin with /old
          shop.yaml:34  spec.rules[2].matches[0]
filter    redirects to http://old.example.com/old
          shop.yaml:35  spec.rules[2].filters[0]

answered with 302
  location: http://old.example.com/old
exit 0
`);
  expect(await text('http://shop.example.com/lost')).toMatchInlineSnapshot(`
GET http://shop.example.com/lost

listener  shop of Gateway edge/edge is for shop.example.com on port 80
          shop.yaml:9  spec.listeners[1]
          not Gateway edge/edge spec.listeners[0]: its hostname is less specific
              shop.yaml:8
route     HTTPRoute shop/shop is for host shop.example.com, paths that begin with /lost
          shop.yaml:36  spec.rules[3].matches[0]
backend   100% to Service shop/cart:1: 500, as Service shop/cart has no port 1; it has 8080
          shop.yaml:37  spec.rules[3].backendRefs[0]
answer    500: no backend can be reached

answered with 500
exit 0
`);
});

test('shows what came closest where no route is for a request, and ends with 1', async () => {
  expect(await text('POST', 'http://shop.example.com/carts')).toMatchInlineSnapshot(`
POST http://shop.example.com/carts

listener  shop of Gateway edge/edge is for shop.example.com on port 80
          shop.yaml:9  spec.listeners[1]
          not Gateway edge/edge spec.listeners[0]: its hostname is less specific
              shop.yaml:8
answer    404: none of the routes at listener shop of Gateway edge/edge is for POST shop.example.com/carts
          not HTTPRoute shop/shop spec.rules[0].matches[0]: path /carts doesn't begin with /cart: a prefix ends where an element of the path does
              shop.yaml:25
          not HTTPRoute shop/shop spec.rules[2].matches[0]: path /carts doesn't begin with /old
              shop.yaml:34
          not HTTPRoute shop/shop spec.rules[3].matches[0]: path /carts doesn't begin with /lost
              shop.yaml:36
          not HTTPRoute shop/shop spec.rules[1].matches[0]: path /carts doesn't begin with /cart: a prefix ends where an element of the path does; header x-release is not there, and has to be "canary"
              shop.yaml:28

answered with 404
exit 1
`);
});

test('shows what listens where nothing does', async () => {
  expect(await text('tls://shop.example.com:8443', '--gateway', 'edge/edge')).toMatchInlineSnapshot(`
tls://shop.example.com:8443 to Gateway edge/edge

answer    nothing listens for tls on port 8443 of Gateway edge/edge
          not Gateway edge/edge spec.listeners[0]: listener web is for HTTP on port 80
              shop.yaml:8
          not Gateway edge/edge spec.listeners[1]: listener shop is for HTTP on port 80, host shop.example.com
              shop.yaml:9
          not Gateway edge/edge spec.listeners[2]: listener rpc is for HTTP on port 8080, host rpc.example.com
              shop.yaml:14
          not Gateway edge/edge spec.listeners[3]: listener through is for TLS on port 443
              shop.yaml:15
          not Gateway edge/edge spec.listeners[4]: listener names is for UDP on port 53
              shop.yaml:16
          not Gateway edge/edge spec.listeners[5]: listener raw is for TCP on port 9000
              shop.yaml:17

the connection is refused
exit 1
`);
});

test('says what is left out, and which parents are not there', async () => {
  const route = (name: string, spec: string): string => `{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: ${name}, namespace: shop }, spec: ${spec} }`;
  const odd = temporaryFolder().write('odd.yaml', [
    route('lonely', '{ parentRefs: [{ name: edge, namespace: edge }], hostnames: [shop.example.com] }'), route('broken', '{ rules: none }'),
    route('elsewhere', '{ parentRefs: [{ name: edge }], hostnames: [blog.example.com] }'), route('lonely', '{ parentRefs: [{ name: door }] }'), 'text', '[open',
  ].join('\n---\n'));

  const { code, stdout, stderr } = await command('trace', 'https://shop.example.com', odd);

  expect(code).toBe(1);
  expect(stderr.split(odd).join('odd.yaml')).toMatchInlineSnapshot(`
odd.yaml:11: unexpected end of the stream within a flow collection: left out
odd.yaml:1: HTTPRoute shop/lonely is there again further down, and that one counts
odd.yaml:3: HTTPRoute shop/broken is left out, as no API server could read it: "cdk8s-traffic validate" says why
odd.yaml:9: no object of Kubernetes: left out

`);
  expect(stdout.split(odd).join('odd.yaml')).toMatchInlineSnapshot(`
GET https://shop.example.com/

answer    nothing listens for https on port 443: there is no Gateway that anybody serves
          not HTTPRoute shop/lonely spec.parentRefs[0]: there is no Gateway shop/door among the objects
              odd.yaml:7

the connection is refused

`);
});

test('says who is not asked', async () => {
  expect(await text('http://shop.example.com', '--target', 'kuma-3.0')).toMatchInlineSnapshot(`
GET http://shop.example.com/

answer    nothing listens for http on port 80: there is no Gateway that anybody serves
          not Gateway edge/edge spec.gatewayClassName: kuma-3.0 doesn't serve its class, any
              shop.yaml:6

the connection is refused
exit 1
`);
  expect(await text('http://cart:8080', '--from', 'shop', '--target', 'kic-3.5')).toMatchInlineSnapshot(`
GET http://cart:8080/ from shop

route     no route says anything about Service shop/cart on port 8080: it is called itself
          not HTTPRoute shop/between spec.parentRefs[0]: nobody who is asked reads routes of Services
              shop.yaml:59

forwarded to shop/cart:8080
  GET cart/
exit 1
`);
});

describe('reads', () => {
  const way = async (...args: string[]) => JSON.parse((await command('trace', ...args, file, '--format', 'json')).stdout);

  test('calls of gRPC', async () => {
    expect(await way('grpc://rpc.example.com/shop.Cart/Add', '--port', '8080')).toMatchObject({ outcome: 'forwarded', route: { kind: 'GRPCRoute' }, backends: [{ name: 'cart' }] });
  });

  test('connections, by name and by port', async () => {
    expect(await way('tls://vault.example.com')).toMatchObject({ route: { kind: 'TLSRoute' }, backends: [{ name: 'vault', port: 443 }] });
    expect(await way('tls://10.0.0.1', '--sni', 'vault.example.com')).toMatchObject({ route: { kind: 'TLSRoute' } });
    expect(await way('udp://edge:53')).toMatchObject({ route: { kind: 'UDPRoute' }, backends: [{ name: 'names' }] });
  });

  test('requests between Services', async () => {
    expect(await way('http://cart:8080/', '--from', 'shop/web')).toMatchObject({ route: { name: 'between' }, backends: [{ name: 'cart-next' }] });
  });

  test('a target', async () => {
    expect(await way('http://shop.example.com/cart', '--target', 'kuma-2.14', '-H', 'x-release: canary')).toMatchObject({ timeouts: {} });
  });

  test('standard input', () => {
    const main = join(__dirname, '../../src/cli/main.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx', main, 'trace', 'GET', 'http://shop.example.com/old', '-'], { input: MANIFESTS, encoding: 'utf8' });

    expect(printed).toContain('answered with 302');
  });
});

describe('refuses, with 2', () => {
  test.each([
    [['shop.example.com/a'], 'shop.example.com/a is neither a method, such as GET, nor a URL, such as https://shop.example.com/a'],
    [['GET', 'shop.example.com'], 'shop.example.com is no URL, such as https://shop.example.com'],
    [['GET', './dist'], './dist is no URL, such as https://shop.example.com/cart'],
    [['GET'], 'after GET there is to be a URL, such as https://shop.example.com/cart'],
    [['http://shop.example.com', '--gateway', 'edge'], '--gateway edge: write NAMESPACE/NAME'],
    [['ftp://shop.example.com'], 'ftp://shop.example.com is no URL that can be traced: its scheme is one of http, https, grpc, grpcs, tls, tcp, udp'],
    [['http://shop.example.com', '-H', 'canary'], 'canary is no header: write name: value'],
    [['http://shop.example.com', '--client-cert', 'nowhere.pem'], 'nowhere.pem: this certificate cannot be read'],
    [['http://shop.example.com', 'nowhere.yaml'], 'nowhere.yaml: there is no such file or folder'],
  ])('%j', async (args, message) => {
    expect(await command('trace', ...args)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n` });
  });
});
