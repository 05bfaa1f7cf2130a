import { cdk8s, javascript, JsonFile, TextFile, typescript } from 'projen';

const ENGINES = '>= 20.0.0';
const CDK8S = '2.70.0';
const CONSTRUCTS = '10.5.0';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-traffic',
  description: 'Service meshes (Kuma), API gateways (Kong) and Gateway API routes as cdk8s constructs',
  author: 'The cdk8s-traffic maintainers',
  authorAddress: 'https://github.com/cdk8s-traffic',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-traffic/cdk8s-traffic.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-traffic maintainers',
  stability: 'experimental',
  keywords: ['cdk8s', 'constructs', 'kubernetes', 'kuma', 'kong', 'gateway-api', 'service-mesh', 'api-gateway'],
  defaultReleaseBranch: 'main',
  projenrcTs: true,
  projenrcTsOptions: { runner: typescript.TypeScriptRunner.tsx() },
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.0.0',

  cdk8sVersion: CDK8S,
  constructsVersion: CONSTRUCTS,
  jsiiVersion: '~6.0.0',
  compressAssembly: true,
  typescriptVersion: '6.0.x',
  peerDeps: ['cdk8s-plus-28@^2.5.6'],
  bundledDeps: [
    '@bufbuild/cel', '@bufbuild/protobuf', 'commander@^14', 'diff@^9', 'fastest-levenshtein', 'ipaddr.js', 'js-yaml@^5', 'picocolors', 're2js',
  ],
  devDeps: [
    '@types/node@^22', 'cdk8s-cli@2.207.60', 'cdk8s-plus-33@^2.5.0', 'fast-check@^4', 'tinybench@^6', 'ts-node@^10', 'tsx@^4',
    'typescript-of-template@npm:typescript@5.9.x',
  ],

  entrypoint: 'lib/src/index.js',
  tsconfig: {
    fileName: 'tsconfig.json',
    compilerOptions: { rootDir: '.', outDir: 'lib', types: ['node'], inlineSourceMap: false, inlineSources: false },
    include: ['src/**/*.ts'],
  },
  tsconfigDev: {
    compilerOptions: { rootDir: '..', isolatedModules: true, types: ['node', 'jest'] },
    include: ['../src/**/*.ts', '../tools/**/*.ts', '../bench/**/*.ts'],
  },
  jestOptions: {
    jestVersion: '^30',
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    configFilePath: 'jest.config.json',
    jestConfig: { collectCoverage: false, maxWorkers: '100%', testMatch: ['<rootDir>/test/**/*.test.ts'], reporters: ['<rootDir>/test/closing-line.cjs'] },
    junitReporting: false,
  },
  eslintOptions: { dirs: ['src'], devdirs: ['tools', 'test', 'bench', 'examples'], ignorePatterns: ['imports/**', 'lib/**', 'examples/*/dist/**'] },
  npmignoreEnabled: false,
  gitignore: ['/dist/', '/artifacts/', '/coverage/', '/bench/results.json', '/.jsii.gz'],
  artifactsDirectory: 'artifacts',
  docgenFilePath: 'API.md',

  release: false,
  buildWorkflow: false,
  depsUpgrade: false,
  github: false,
  pullRequestTemplate: false,
});

// The house: a stage imports from stages to its left, from core, and from its own folder; the constructs meet in core only.
const STAGES = ['admission', 'model', 'analysis', 'output', 'migration', 'app', 'testing', 'gitops', 'cli'];
const CONSTRUCT_FOLDERS = ['mesh', 'gateway', 'kong'];
const others = (...own: string[]) => ['core', ...CONSTRUCT_FOLDERS, ...STAGES].filter(folder => !own.includes(folder)).map(folder => `./src/${folder}`);
project.eslint?.addRules({
  '@stylistic/object-property-newline': 'off',
  'no-bitwise': 'off',
  'import/no-restricted-paths': ['error', {
    zones: [
      { target: './src/core', from: others('core') },
      ...CONSTRUCT_FOLDERS.map(folder => ({ target: `./src/${folder}`, from: others('core', folder) })),
      ...STAGES.map((stage, i) => ({ target: `./src/${stage}`, from: others('core', ...STAGES.slice(0, i + 1)) })),
    ],
  }],
});

// every file has a tsconfig.json that knows it, but not the one beside it
const { parserOptions } = project.eslint!.config;
delete parserOptions.projectService;
parserOptions.project = ['test', 'examples', 'projenrc'].map(folder => `./${folder}/tsconfig.json`);

// Each library behind one module: changing it is changing that file.
const IMPORTERS: Record<string, string[]> = {
  '@bufbuild/cel': ['src/admission/cel/parse.ts'],
  'commander': ['src/cli/**'],
  'diff': ['src/output/difference.ts'],
  'fastest-levenshtein': ['src/core/spelling/nearest.ts'],
  'ipaddr.js': ['src/core/ip.ts'],
  'js-yaml': ['src/core/yaml/yaml.ts', 'tools/**', 'test/**'],
  'picocolors': ['src/cli/terminal.ts'],
  're2js': ['src/core/regex/regex.ts'],
};
project.eslint?.addRules({ 'no-restricted-imports': ['error', { paths: Object.keys(IMPORTERS) }] });
for (const [library, files] of Object.entries(IMPORTERS)) {
  project.eslint?.addOverride({ files, rules: { 'no-restricted-imports': ['error', { paths: Object.keys(IMPORTERS).filter(other => other !== library) }] } });
}

// Written for a machine where nothing is installed yet.
const install = 'node tools/install.mjs';
const scripts: Record<string, string> = {
  'synth': `${install} && node tools/synth.mjs`,
  'test': `${install} && projen compile && projen test`,
  'build': `${install} && projen build`,
  'imports': `${install} && node --import tsx tools/imports/main.ts`,
  'conformance': `${install} && node --import tsx tools/conformance/main.ts`,
  'coverage:api': `${install} && node --import tsx tools/api-coverage/main.ts`,
  'test:cluster': `${install} && node --import tsx tools/cluster/main.ts`,
  'bench': `${install} && projen compile && node --import tsx bench/main.ts`,
};
for (const [name, command] of Object.entries(scripts)) project.setScript(name, command);

// Parts that are TypeScript only: their names outside, and their files.
const SUBPATHS = { admission: 'admission/index', analysis: 'analysis/index', gitops: 'gitops/index', jest: 'jest', migration: 'migration/index', model: 'model/index', plugin: 'plugin', universal: 'output/universal/index' };

// What is shipped, and under which names: constructs at the root, API facts behind subpaths.
project.addFields({
  types: 'lib/src/index.d.ts',
  bin: { 'cdk8s-traffic': 'lib/src/cli/main.js' },
  files: ['.jsii', '.jsii.gz', 'API.md', 'lib/**/*.js', 'lib/**/*.d.ts', 'lib/**/*.json'],
  exports: {
    '.': { types: './lib/src/index.d.ts', default: './lib/src/index.js' },
    ...Object.fromEntries(Object.entries(SUBPATHS).map(([name, file]) => [`./${name}`, { types: `./lib/src/${file}.d.ts`, default: `./lib/src/${file}.js` }])),
    './imports/*': { types: './lib/imports/*.d.ts', default: './lib/imports/*.js' },
    './package.json': './package.json',
    './.jsii': './.jsii',
    './.jsii.gz': './.jsii.gz',
    './.warnings.jsii.js': './.warnings.jsii.js',
  },
  typesVersions: {
    '*': { ...Object.fromEntries(Object.entries(SUBPATHS).map(([name, file]) => [name, [`lib/src/${file}.d.ts`]])), 'imports/*': ['lib/imports/*'] },
  },
  // 1.13.0 names builds for platforms that were never published, which `npm ci` cannot get over
  overrides: { 'unrs-resolver': '1.12.1' },
});
project.package.addEngine('node', ENGINES);
new TextFile(project, '.npmrc', { lines: ['omit-lockfile-registry-resolved=true', 'fund=false', 'audit=false'] });

// what a source has become that is no more would be shipped
project.compileTask.prependExec('node -e "fs.rmSync(\'lib/src\', { recursive: true, force: true })"');
project.compileTask.exec('node tools/lazy-index.mjs');
project.compileTask.exec('tsc -p imports/tsconfig.json');
project.compileTask.exec('node tools/copy-facts.mjs');
project.tasks.tryFind('docgen')?.reset('tsx tools/api-docs.ts');
project.testTask.reset('tsx tools/api-docs.ts --check');
project.testTask.exec('tsc --noEmit -p test/tsconfig.json');
project.testTask.exec('tsc --noEmit -p examples/tsconfig.json');
project.testTask.spawn(project.eslint!.eslintTask);
project.testTask.exec('jest --ci', { receiveArgs: true });
project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

// The L1 classes are far larger than the library: compiled apart from it, and only when they change.
new JsonFile(project, 'imports/tsconfig.json', {
  obj: {
    extends: '../tsconfig.json',
    compilerOptions: { rootDir: '..', outDir: '../lib', noCheck: true, incremental: true, tsBuildInfoFile: '../lib/imports.tsbuildinfo', sourceMap: false, inlineSourceMap: false, inlineSources: false },
    include: ['*.ts'],
  },
  committed: true,
});

project.synth();
