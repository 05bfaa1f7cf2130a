import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdmitOptions, FAILURES, RULES } from '../../src/admission';
import { FAILURE_EXAMPLES } from '../../src/admission/failure-examples';
import { isCrd } from '../../src/admission/kinds/user-crds';
import { isManifest, Manifest } from '../../src/admission/manifest';
import { exampleObjects } from '../../src/admission/rules/example';
import { crdsOf } from '../../src/core/install/crds';
import { listItems, readDocuments } from '../../src/core/yaml/yaml';

/** CRDs that are installed together, and how admission is told which they are. */
export interface Installation {
  readonly name: string;
  readonly crds: readonly Manifest[];
  readonly options: AdmitOptions;
}

/** Objects that are judged together. */
export interface Subject {
  readonly name: string;
  readonly objects: readonly Manifest[];
  /** What the first of them replaces. */
  readonly previous?: Manifest;
}

const kuma = { family: 'kuma', begins: 'kuma' };

/** All sets of CRDs that come with this package: no server can have both of a pair. */
export function installations(): Installation[] {
  return [
    {
      name: 'Gateway API standard, Kong Ingress Controller, Kuma', options: { channel: 'standard', targets: ['kic-3.5', 'kuma-2.14'] },
      crds: crds({ family: 'gateway-api', begins: 'gateway-api', ends: 'standard' }, { family: 'kong', begins: 'kong-ingress-controller' }, kuma),
    },
    {
      name: 'Gateway API experimental, Kong Operator, Kuma', options: { channel: 'experimental', targets: ['kong-operator-2.2', 'kuma-2.14'] },
      crds: crds({ family: 'gateway-api', begins: 'gateway-api', ends: 'experimental' }, { family: 'kong', begins: 'kong-operator' }, kuma),
    },
  ];
}

function crds(...sets: readonly { readonly family: string; readonly begins: string; readonly ends?: string }[]): Manifest[] {
  return sets.flatMap(({ family, ...set }) => crdsOf(family, set))
    .map(({ metadata, spec }) => ({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata, spec }));
}

/** What the example apps render, a subject for each file. */
export function exampleFiles(folder: string): Subject[] {
  return readdirSync(folder).sort().map(name => join(name, 'dist')).filter(name => existsSync(join(folder, name))).flatMap(name =>
    readdirSync(join(folder, name)).filter(file => file.endsWith('.yaml')).sort().map(file => {
      const path = join(name, file);
      const documents = [...readDocuments(readFileSync(join(folder, path)), path)].flatMap(document => [...listItems(document)]);
      return { name: path, objects: documents.map(({ value }) => value as Manifest) };
    }));
}

/** The examples of everything that the API server itself decides. What cannot be read never gets to it. */
export function ruleExamples(): Subject[] {
  const failures = Object.entries(FAILURE_EXAMPLES).flatMap(([name, example]) => {
    const { code } = FAILURES[name as keyof typeof FAILURES];
    return (['fails', 'passes'] as const).map(way => subject(`${code} ${way}`, text => read(text, `${code}-${way}`), example[way], example.previous));
  });
  const rules = RULES.filter(({ code }) => code.startsWith('TRF20')).flatMap(rule => (['fails', 'passes'] as const)
    .map(way => subject(`${rule.code} ${way}`, text => exampleObjects(rule, text), rule[way], rule.previous)));
  return [...failures, ...rules].filter(({ objects }) => objects.length > 0);
}

function subject(name: string, objectsOf: (text: string) => Manifest[], text: string, previous?: string): Subject {
  return { name, objects: objectsOf(text), ...previous === undefined ? {} : { previous: objectsOf(previous)[0] } };
}

/** Kinds of one's own get a group of their own, as each example has its own CRD of one name. */
function read(text: string, name: string): Manifest[] {
  const documents = [...readDocuments(text)];
  if (documents.some(({ error, value }) => error || !isManifest(value) || typeof value.kind !== 'string')) return [];
  if (!documents.some(({ value }) => isCrd(value))) return documents.map(({ value }) => value as Manifest);
  return [...readDocuments(text.replaceAll('example.com', `${name.toLowerCase()}.example.com`))].map(({ value }) => value as Manifest);
}
