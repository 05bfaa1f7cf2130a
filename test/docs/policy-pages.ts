import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing, Yaml } from 'cdk8s';
import * as cdk8s from 'cdk8s';
import * as ts from 'typescript';
import { ROOT, Snippet, snippets } from './snippets';
import * as traffic from '../../src';
import { verdict } from '../../src/cli/verdict';
import { TrafficError } from '../../src/core/error';
import { readDocuments } from '../../src/core/yaml/yaml';
import { findingText, isAtLeast } from '../../src/output/finding-text';
import { shop } from '../mesh/fixtures';

const FOLDER = 'docs/policies';

/** A page about a policy: an example and what it renders, a mistake and what is said of it. */
export interface PolicyPage {
  readonly file: string;
  readonly example: string;
  readonly yaml: string;
  readonly mistake: Snippet;
  readonly answer: string;
}

/** The files of the pages, without the index. */
export function policyFiles(): string[] {
  return readdirSync(join(ROOT, FOLDER)).filter(file => file !== 'README.md').map(file => `${FOLDER}/${file}`);
}

/** The blocks of a page, in the order that all pages have. */
export function policyPage(file: string): PolicyPage {
  const [example, yaml, mistake, answer, ...others] = snippets(file);
  const order = [example, yaml, mistake, answer].map(one => one?.language).join();
  if (!/^ts,yaml,(ts|yaml),text$/.test(order) || others.length > 0) throw new Error(`${file} has the blocks ${order}`);
  return { file, example: example.text, yaml: yaml.text, mistake, answer: answer.text };
}

/** The objects of a kind that a snippet adds to the shop, as YAML. Fails where there is anything to say of them. */
export function rendered(snippet: string, kind: string): string {
  const { chart } = run(snippet);
  const before = new Set(Testing.synth(shop().chart).map(object => JSON.stringify(object)));
  const added = Testing.synth(chart).filter(object => object.kind === kind && !before.has(JSON.stringify(object)));
  expect(said(Yaml.stringify(...Testing.synth(chart)))).toBe('');
  return Yaml.stringify(...added);
}

/** What is said of a mistake: by the construct that is given it, at synthesis, or by the command `validate`. */
export function answered({ language, text }: Snippet): string {
  if (language === 'yaml') return said(text);
  try {
    return said(Yaml.stringify(...Testing.synth(run(text).chart)));
  } catch (error) {
    if (TrafficError.of(error)) return `${(error as Error).message}\n`;
    throw error;
  }
}

function said(manifests: string): string {
  return verdict({ manifests: [...readDocuments(manifests)] }).findings.filter(finding => isAtLeast('warning', finding)).map(findingText).join('\n');
}

/** Runs a snippet where docs/prelude.ts says that it is. */
function run(snippet: string): { readonly chart: Chart } {
  const context: { [name: string]: unknown } = { ...cdk8s, ...traffic, ...shop() };
  const names = Object.keys(context).filter(name => new RegExp(`\\b${name}\\b`).test(snippet));
  const { outputText } = ts.transpileModule(snippet, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 } });
  new Function(...names, outputText)(...names.map(name => context[name]));
  return context as unknown as { readonly chart: Chart };
}
