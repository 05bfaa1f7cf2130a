/**
 * The API reference: what jsii-docgen writes of the assembly, split into pages for folders of src/, with API.md as their index.
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

/** Folders that have pages of their own, and what these are called; what is in other folders is on the page of the nearest one above. */
const PAGES: Record<string, string> = {
  'app': 'Apps',
  'mesh': 'Service meshes: Kuma',
  'mesh/policies': 'Policies of Kuma',
  'mesh/install': 'Installing Kuma',
  'mesh/legacy': 'Kinds that Kuma 3 drops',
  'gateway': 'Gateway API',
  'kong': 'API gateways: Kong',
  'kong/install': 'Installing Kong',
  'kong/plugins': 'Plugins of Kong',
  'kong/plugins/bundled': 'Settings of Kong plugins',
  'core': 'What all share',
};

interface Assembly { types: Record<string, { symbolId: string; docs?: { summary?: string } }> }
interface Entry { readonly name: string; readonly section: string; readonly text: string; readonly folder: string; readonly summary: string }

const assembly: Assembly = readAssembly(ROOT);

/** The folder whose page a type is on. */
function folderOf(name: string): string {
  const path = assembly.types[`${PACKAGE}.${name}`].symbolId.split('/').slice(1, -1);
  const above = path.map((_, i) => path.slice(0, path.length - i).join('/'));
  return above.find(folder => folder in PAGES) ?? missing(name, path.join('/'));
}

function missing(name: string, folder: string): never {
  throw new Error(`no page is for ${folder}, where ${name} is`);
}

function fileOf(folder: string): string {
  return `${folder.replaceAll('/', '-')}.md`;
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
      found.push({ name, section: title, text, folder: folderOf(name), summary: assembly.types[`${PACKAGE}.${name}`].docs?.summary ?? '' });
    }
  }
  return found;
}

function page(folder: string, all: readonly Entry[]): string {
  const parts = [`# ${PAGES[folder]}`, '[All pages](../../API.md)'];
  for (const section of new Set(all.map(entry => entry.section))) {
    const own = all.filter(entry => entry.section === section && entry.folder === folder);
    if (own.length > 0) parts.push(`## ${section}`, ...own.map(entry => `### ${linked(entry.text, folder)}`.trimEnd()));
  }
  return parts.join('\n\n') + '\n';
}

/** Links lead to the page of the type they name. */
function linked(text: string, from: string): string {
  return text.replace(new RegExp(`"#${PACKAGE}\\.(\\w+)`, 'g'), (link, name) =>
    assembly.types[`${PACKAGE}.${name}`] && folderOf(name) !== from ? `"${fileOf(folderOf(name))}${link.slice(1)}` : link);
}

function index(all: readonly Entry[]): string {
  const parts = ['# API reference'];
  for (const [folder, title] of Object.entries(PAGES)) {
    const file = `docs/api/${fileOf(folder)}`;
    const rows = all.filter(entry => entry.folder === folder && entry.section !== 'Structs');
    parts.push(`## [${title}](${file})`, rows.map(({ name, summary }) => `- [${name}](${file}#${PACKAGE}.${name}) — ${summary}`).join('\n'));
  }
  return parts.filter(part => part !== '').join('\n\n') + '\n';
}

const all = entries(generated());
const pages = new Map([['API.md', index(all)]]);
for (const folder of Object.keys(PAGES)) pages.set(`docs/api/${fileOf(folder)}`, page(folder, all));

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
