import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';
import { readAssembly } from '../../tools/assembly';

export const ROOT = join(__dirname, '../..');

/** A fenced block of a Markdown file. */
export interface Snippet {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** README, CONTRIBUTING, the guides and the READMEs of the examples; not the generated API reference, whose snippets are signatures. */
export function documents(): string[] {
  const guides = ['docs', 'docs/policies'].flatMap(folder => readdirSync(join(ROOT, folder)).filter(file => file.endsWith('.md')).map(file => `${folder}/${file}`));
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter(entry => entry.isDirectory())
    .map(({ name }) => `examples/${name}/README.md`);
  return ['README.md', 'CONTRIBUTING.md', ...guides, ...examples];
}

/** The fenced blocks of a document, in order. */
export function snippets(file: string): Snippet[] {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const found: Snippet[] = [];
  for (let start = 0; start < lines.length; start++) {
    const fence = lines[start].match(/^```(\w+)/);
    if (!fence) continue;
    const end = lines.indexOf('```', start + 1);
    found.push({ file, line: start + 1, language: fence[1], text: lines.slice(start + 1, end).join('\n') + '\n' });
    start = end;
  }
  return found;
}

/**
 * What the compiler says of TypeScript snippets, each a module of its own. One that imports nothing may use everything the package
 * exports, and what docs/prelude.ts declares: it continues a chart that the reader has in mind.
 */
export function compileErrors(all: readonly Snippet[]): string[] {
  const prelude = readFileSync(join(ROOT, 'docs/prelude.ts'), 'utf8');
  const sources = new Map(all.map((snippet, i) => [join(ROOT, `docs/snippet-${i}.ts`), { snippet, text: source(snippet.text, prelude) }]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...rest) => {
    const text = sources.get(file)?.text;
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = file => sources.has(file) || fileExists(file);
  host.readFile = file => sources.get(file)?.text ?? readFile(file);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([...sources.keys()], options, host));
  return diagnostics.map(({ file, start, messageText }) => {
    const at = file && sources.get(file.fileName);
    const offset = at ? at.text.split('\n').length - at.snippet.text.split('\n').length : 0;
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line - offset : 0;
    const where = at ? `${at.snippet.file}:${at.snippet.line + 1 + line}` : relative(ROOT, file?.fileName ?? '');
    return `${where} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

function source(text: string, prelude: string): string {
  return /^import /m.test(text) ? `${text}\nexport {};` : `import { ${exportsIn(text)} } from 'cdk8s-traffic';\n${prelude}\n${text}`;
}

let exported: Set<string> | undefined;

/** What a snippet uses of the package. */
function exportsIn(text: string): string {
  exported ??= new Set(Object.keys(readAssembly<{ types: object }>(ROOT).types).map(type => type.split('.').pop()!));
  return [...new Set(text.match(/\b[A-Z]\w+/g) ?? [])].filter(name => exported!.has(name)).join(', ');
}

/** As the examples have it, but with the typings that users get: the sources need not be compiled once more. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'examples/tsconfig.json'), ts.sys.readFile);
  const paths = Object.entries<string[]>(config.compilerOptions.paths).map(([name, [file]]) =>
    [name, [file.replace(/^\.\.\/(src|imports)\//, '../lib/$1/').replace(/\.ts$/, '.d.ts')]]);
  config.compilerOptions.paths = Object.fromEntries(paths);
  config.compilerOptions.types.push('jest'); // snippets of tests
  return ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'examples')).options;
}
