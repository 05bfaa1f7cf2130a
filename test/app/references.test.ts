/** What objects say of each other that isn't so, by each of the ways in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import { Gateway, GatewayClass, Listener, Suppression, TrafficApp, World } from '../../src';
import { TrafficValidation } from '../../src/plugin';
import { command } from '../cli/command';

let stderr: jest.SpyInstance;
beforeEach(() => { stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true); });
afterEach(() => stderr.mockRestore());

const said = () => stderr.mock.calls.map(([text]) => String(text)).join('');

/** A shop whose canary listens elsewhere than its route says. */
function shop(port: number, props: { suppress?: Suppression[]; world?: World } = {}): TrafficApp {
  const app = new TrafficApp({ summary: false, ...props });
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const gateway = new Gateway(chart, 'edge', { gatewayClass: GatewayClass.kuma(), listeners: [Listener.http()] });
  for (const [name, number] of [['api', 8080], ['api-canary', port]] as const) {
    new ApiObject(chart, name, {
      apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector: { app: name }, ports: [{ port: number, appProtocol: 'http' }] },
    });
  }
  // constructs refuse such a port themselves (TRF1032)
  new ApiObject(chart, 'route', {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'shop' },
    spec: { parentRefs: [{ name: gateway.name }], rules: [{ backendRefs: [{ name: 'api', port: 8080 }, { name: 'api-canary', port: 8080, weight: 10 }] }] },
  });
  return app;
}

const WRONG_PORT = `\
error TRF3107  shop/route  HTTPRoute shop/shop  spec.rules[0].backendRefs[1].port
  Service shop/api-canary has no port 8080; it has 9090
  fix: use port 9090, or add 8080 to the Service
`;

describe('a port that a Service does not have', () => {
  test('keeps an app from being written', () => {
    // GIVEN
    const app = shop(9090);

    // THEN
    expect(() => app.synthYaml()).toThrow('4 objects: 1 error');
    expect(said()).toBe(WRONG_PORT);
  });

  test('is said by the command, with file and line', async () => {
    const path = write(shop(8080).synthYaml().replace(/(kind: Service[^]*?name: api-canary[^]*?port: )8080/, '$19090'));
    const broken = await command('validate', path);

    expect(broken.stdout).toContain('TRF3107');
    expect(broken.code).toBe(1);
  });

  test('is said by the plugin', async () => {
    const violations: { readonly ruleName: string }[] = [];
    const path = write(shop(8080).synthYaml().replace(/(kind: Service[^]*?name: api-canary[^]*?port: )8080/, '$19090'));
    const report = { addViolation: (violation: { readonly ruleName: string }) => { violations.push(violation); }, submit: () => undefined };
    await new TrafficValidation().validate({ manifests: [path], report });

    expect(violations.map(({ ruleName }) => ruleName)).toEqual(['error TRF3107: The port of a backend is one of its Service']);
  });

  test('can be accepted', () => {
    shop(9090, { suppress: [{ code: 'TRF3107', reason: 'another team opens it' }] }).synthYaml();

    expect(said()).toBe('4 objects: no findings; 1 suppressed\n');
  });

  test('that it has is no news, nor what may be elsewhere', () => {
    shop(8080).synthYaml();

    expect(said()).toBe('');
  });

  test('in an app that is all there is, nobody serves the class', () => {
    const app = shop(8080, { world: World.CLOSED });

    expect(() => app.synthYaml()).toThrow('4 objects: 1 error');
    expect(said()).toContain('there is no GatewayClass kuma: nobody serves the Gateway');
  });
});

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'references-')); });
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const path = join(folder, 'shop.yaml');
  writeFileSync(path, text);
  return path;
}
