/** What a new project is made for. */
export interface ProjectOptions {
  readonly name: string;
  /** What it depends on: a range of versions, or `file:` and a path. */
  readonly dependency: string;
  /** What applies its repository. Without one, `dist` is committed as cdk8s renders it. */
  readonly gitops?: { readonly agent: 'argocd' | 'flux'; readonly repository?: string };
}

/** The files of a new project, by path. */
export function projectFiles(options: ProjectOptions): Readonly<Record<string, string>> {
  return {
    'package.json': packageJson(options),
    'tsconfig.json': TSCONFIG,
    'cdk8s.yaml': CDK8S,
    'main.ts': MAIN,
    'charts/shop.ts': CHART,
    'test/shop.test.ts': TEST,
    '.gitignore': options.gitops ? 'node_modules/\ndist/\n' : 'node_modules/\n',
    '.github/workflows/manifests.yaml': workflow(options),
    'README.md': readme(options),
  };
}

const DEPENDENCIES = { 'cdk8s': '^2.70.0', 'cdk8s-plus-28': '^2.5.6', 'constructs': '^10.5.0' };
const DEV_DEPENDENCIES = {
  '@types/jest': '^30.0.0', '@types/node': '^22.0.0', 'cdk8s-cli': '^2.200.0', 'jest': '^30.0.0', 'ts-jest': '^29.4.0', 'tsx': '^4.20.0', 'typescript': '^6.0.0',
};

/** Whether npm would not install the project for its name. */
export function isTaken(name: string): boolean {
  return ['node_modules', 'favicon.ico', 'cdk8s-traffic', ...Object.keys(DEPENDENCIES), ...Object.keys(DEV_DEPENDENCIES)].includes(name);
}

function packageJson({ name, dependency, gitops }: ProjectOptions): string {
  const written = gitops && `cdk8s-traffic gitops dist . --folder deploy --agent ${gitops.agent}${gitops.repository === undefined ? '' : ` --repository ${gitops.repository}`}`;
  return json({
    name, version: '0.0.0', private: true,
    scripts: {
      // cdk8s and jest run what they are given without a look at its types
      synth: 'tsc && cdk8s synth',
      test: 'tsc && jest',
      validate: 'cdk8s-traffic validate dist',
      ...written === undefined ? {} : { gitops: written },
    },
    dependencies: Object.fromEntries(Object.entries({ ...DEPENDENCIES, 'cdk8s-traffic': dependency }).sort(([a], [b]) => a < b ? -1 : 1)),
    devDependencies: DEV_DEPENDENCIES,
    jest: { preset: 'ts-jest', testMatch: ['<rootDir>/test/**/*.test.ts'] },
  });
}

const TSCONFIG = json({
  compilerOptions: {
    target: 'ES2022', module: 'node16', moduleResolution: 'node16', strict: true, esModuleInterop: true, skipLibCheck: true, noEmit: true, isolatedModules: true,
    types: ['node', 'jest'],
  },
  include: ['**/*.ts'],
});

const CDK8S = `\
language: typescript
app: node --import tsx main.ts
output: dist
validations:
  # main.ts has a TrafficApp, which says what is wrong before anything is written; this also sees what other charts render
  - package: ./node_modules/cdk8s-traffic
    version: 0.0.0 # cdk8s wants one, also for a path
    class: TrafficValidation
    properties: { failOn: error }
`;

const MAIN = `\
import { TrafficApp } from 'cdk8s-traffic';
import { Shop } from './charts/shop';

const app = new TrafficApp();
new Shop(app, 'shop', { namespace: 'shop' });
app.synth();
`;

const CHART = `\
import { Chart, ChartProps } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import { Backend, Clients, KongIngress, KongTls, MeshWorkload, Plugin, Protocol, ServiceMesh, TrafficPermission } from 'cdk8s-traffic';
import { Construct } from 'constructs';

/** A shop in a mesh that permits nothing but what is said here, and one way in. */
export class Shop extends Chart {
  public constructor(scope: Construct, id: string, props: ChartProps) {
    super(scope, id, props);
    const mesh = new ServiceMesh(this, 'mesh');
    mesh.namespace('shop');

    const web = this.workload(mesh, 'web');
    const cart = this.workload(mesh, 'cart');
    new TrafficPermission(this, 'web-calls-cart', { from: [web], to: [cart] });

    // Kong runs in the mesh, too: in a namespace of its own, with sidecars
    new TrafficPermission(this, 'kong-calls-web', { from: [Clients.namespace('kong')], to: [web] });
    new KongIngress(this, 'edge', {
      host: 'shop.example.com',
      tls: KongTls.secret('shop-tls'),
      backend: Backend.workload(web),
      plugins: [Plugin.rateLimiting({ minute: 600 })],
    });
  }

  private workload(mesh: ServiceMesh, name: string): MeshWorkload {
    const server = new Deployment(this, name, { containers: [{ image: \`example.com/\${name}:1\`, portNumber: 8080 }] });
    const workload = mesh.workload(name, server, { port: 80, protocol: Protocol.HTTP });
    workload.expose({ targetPort: 8080 });
    return workload;
  }
}
`;

const TEST = `\
import { TrafficApp } from 'cdk8s-traffic';
import { Manifests } from 'cdk8s-traffic/jest';
import { Shop } from '../charts/shop';

const shop = () => new Shop(new TrafficApp(), 'shop', { namespace: 'shop' });

test('a cluster takes it', () => {
  expect(shop()).toBeAdmitted();
});

test('the shop is open under its name, and nothing else is', () => {
  const chart = shop();

  expect(chart).toHaveObjectCount(1, 'Ingress');
  expect(Manifests.of(chart).find('Ingress').spec.rules[0].host).toBe('shop.example.com');
});

test('the web may call the cart', () => {
  expect(shop()).toHaveObject({
    kind: 'MeshTrafficPermission', metadata: { name: 'shop-web-calls-cart-cart' },
    spec: { rules: [{ default: { allow: [{ spiffeID: { value: expect.stringMatching(/\\/sa\\/web$/) } }] } }] },
  });
});
`;

function workflow({ gitops }: ProjectOptions): string {
  const drift = gitops ? 'npm run gitops -- --check' : 'test -z "$(git status --porcelain -- dist)" || { git add -N dist; git diff -- dist; exit 1; }';
  return `\
name: manifests
on: [push, pull_request]
permissions: { contents: read }
jobs:
  manifests:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npm test
      - run: npm run synth
      - run: npm run validate -- --format github
      - name: what is committed is what the code renders
        run: |
          ${drift}
`;
}

function readme({ name, gitops }: ProjectOptions): string {
  const tree = gitops ? `npm run gitops      # writes deploy/ for ${gitops.agent === 'argocd' ? 'Argo CD' : 'Flux'}; with -- --check it only says what would change\n` : '';
  return `\
# ${name}

\`\`\`
npm install
npm run synth       # checks types, renders dist/, and says what a cluster would refuse
npm test
${tree}\`\`\`

\`charts/\` says what runs; ${gitops ? '`deploy/` is what is applied: commit it' : '`dist/` is what is applied: commit it'}. The workflow fails where the two differ.
`;
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
