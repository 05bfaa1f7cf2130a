/**
 * The API reference: what jsii-docgen writes of the assembly, split into a page for each folder of src/, with API.md as their index.
 *
 * Run as `tsx tools/api-docs.ts` to write the pages, with `--check` to say (exit 1) whether they are up to date.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAssembly } from './assembly';

const ROOT = join(__dirname, '..');
const PACKAGE = 'cdk8s-traffic';
const TITLES: Record<string, string> = {
  'app': 'Apps',
  'mesh': 'Service meshes: Kuma',
  'gateway': 'Gateway API',
  'kong': 'API gateways: Kong',
  'kong-plugins': 'Settings of Kong plugins',
  'core': 'What all share',
};

interface Assembly { types: Record<string, { symbolId: string; docs?: { summary?: string } }> }
interface Entry { readonly name: string; readonly section: string; readonly text: string; readonly module: string; readonly summary: string }

const assembly: Assembly = readAssembly(ROOT);

/** The folder a type is in; the settings of Kong's plugins are too many for the page of the rest. */
function moduleOf(name: string): string {
  const { symbolId } = assembly.types[`${PACKAGE}.${name}`];
  return symbolId.startsWith('src/kong/plugins/bundled/') ? 'kong-plugins' : symbolId.split('/')[1];
}

function generated(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'api-')), 'API.md');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/jsii-docgen/bin/jsii-docgen'), '-o', file], {
    cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
  });
  return readFileSync(file, 'utf8');
}

function entries(markdown: string): Entry[] {
  const found: Entry[] = [];
  for (const section of markdown.split(/^## /m).slice(1)) {
    const title = section.match(/^(\w+)/)![1];
    for (const text of section.split(/^### /m).slice(1)) {
      const name = text.match(/^\w+/)![0];
      found.push({ name, section: title, text, module: moduleOf(name), summary: assembly.types[`${PACKAGE}.${name}`].docs?.summary ?? '' });
    }
  }
  return found;
}

function page(module: string, all: readonly Entry[]): string {
  const parts = [`# ${TITLES[module] ?? module}`, '[All pages](../../API.md)'];
  for (const section of new Set(all.map(entry => entry.section))) {
    const own = all.filter(entry => entry.section === section && entry.module === module);
    if (own.length > 0) parts.push(`## ${section}`, ...own.map(entry => `### ${linked(entry.text, module)}`.trimEnd()));
  }
  return parts.join('\n\n') + '\n';
}

/** Links lead to the page of the type they name. */
function linked(text: string, from: string): string {
  return text.replace(new RegExp(`"#${PACKAGE}\\.(\\w+)`, 'g'), (link, name) =>
    assembly.types[`${PACKAGE}.${name}`] && moduleOf(name) !== from ? `"${moduleOf(name)}.md${link.slice(1)}` : link);
}

function index(all: readonly Entry[]): string {
  const modules = [...new Set(all.map(entry => entry.module))].sort((a, b) => order(a) - order(b));
  const parts = ['# API reference'];
  for (const module of modules) {
    const rows = all.filter(entry => entry.module === module && entry.section !== 'Structs');
    parts.push(
      `## [${TITLES[module] ?? module}](docs/api/${module}.md)`,
      rows.map(({ name, summary }) => `- [${name}](docs/api/${module}.md#${PACKAGE}.${name}) — ${summary}`).join('\n'),
    );
  }
  return parts.filter(part => part !== '').join('\n\n') + '\n';
}

function order(module: string): number {
  const position = Object.keys(TITLES).indexOf(module);
  return position < 0 ? Object.keys(TITLES).length : position;
}

const all = entries(generated());
const pages = new Map([['API.md', index(all)]]);
for (const module of new Set(all.map(entry => entry.module))) pages.set(`docs/api/${module}.md`, page(module, all));

const stale = [...pages].filter(([file, text]) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not what \`npx projen docgen\` makes of the code`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
}
