import { ApiObject, ApiObjectProps, App, AppProps, Chart, IResolver, JsonPatch, Lazy, ResolutionContext, YamlOutputType } from 'cdk8s';
import { Construct, DependencyGroup, IConstruct } from 'constructs';
import * as fc from 'fast-check';
import { refuse } from '../../src/core/error';

/** An app as data, from which the same app can be built with different classes. */
export interface AppRecipe {
  readonly yamlOutputType: YamlOutputType;
  readonly recordConstructMetadata: boolean;
  readonly outputFileExtension?: string;
  readonly ownResolver: boolean;
  readonly nodes: readonly NodeRecipe[];
  readonly dependencies: readonly DependencyRecipe[];
}

interface NodeRecipe {
  /** Which of the constructs before it is its parent; the first one is the app. */
  readonly parent: number;
  readonly id: string;
  readonly type: 'construct' | 'chart' | 'chart with its own documents' | 'object' | 'object of an L1 class';
  readonly kind: string;
  readonly metadata?: MetadataRecipe;
  readonly fields: Readonly<Record<string, Value>>;
  readonly patches: readonly ('add' | 'rename' | 'remove' | 'broken')[];
  readonly validation: 'none' | 'passes' | 'fails' | 'adds';
}

interface MetadataRecipe {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Record<string, string>;
  readonly list?: readonly string[];
}

interface DependencyRecipe { readonly from: number; readonly on: readonly number[] }

/** Plain data, or what becomes plain data when it is rendered. */
type Value = null | undefined | boolean | number | string | readonly Value[] | { readonly [key: string]: Value } | Token;
interface Token { readonly token: 'lazy' | 'resolvable' | 'union' | 'instance' | 'counter' | 'misuse'; readonly value: Value }

const id = fc.constantFrom('a', 'b', 'c', 'web', 'Resource', 'Default', 'x/y', '0', '5', '7', '12', '01', '3x', '4294967294', '4294967295');
const text = fc.oneof(
  fc.constantFrom('', 'yes', '1', '1.5', 'x y', 'two\nlines', 'two\nlines\n', "it's", '"q"', '# c', '*', 'a: b', 'e1', '\ttab', '\x07', '12:30', '2001-12-14'),
  fc.string({ maxLength: 8 }),
);
const key = fc.constantFrom('b', 'a', '10', '9', 'zz', 'yes', 'x/y', 'A', 'value', 'metadata', 'name');
const { value: anyValue } = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 8, arbitrary: text },
    { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)) },
    { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 4, arbitrary: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.record({ token: fc.constantFrom('lazy', 'resolvable', 'counter'), value: tie('value') }) as fc.Arbitrary<Token> },
    { weight: 1, arbitrary: fc.record({ token: fc.constant('union'), value: fc.oneof(text, fc.integer()) }) as fc.Arbitrary<Token> },
  ),
}));

/** Mostly the first. */
function rare<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 100, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

const node: fc.Arbitrary<NodeRecipe> = fc.record({
  parent: fc.nat(40),
  id,
  type: fc.oneof(
    { weight: 60, arbitrary: fc.constant<NodeRecipe['type']>('object') },
    { weight: 30, arbitrary: fc.constantFrom<NodeRecipe['type'][]>('construct', 'chart') },
    { weight: 10, arbitrary: fc.constant<NodeRecipe['type']>('object of an L1 class') },
    { weight: 2, arbitrary: fc.constant<NodeRecipe['type']>('chart with its own documents') },
  ) as fc.Arbitrary<NodeRecipe['type']>,
  kind: fc.constantFrom('Deployment', 'Service', 'ConfigMap'),
  metadata: fc.option(fc.record({
    name: fc.constant('same'),
    namespace: fc.constantFrom(undefined, 'here', 'there'),
    labels: fc.dictionary(key, text, { maxKeys: 2, noNullPrototype: true }),
    list: fc.constantFrom(undefined, [], ['item']),
  }, { requiredKeys: [] }).map(({ name, ...others }) => others.list && others.namespace && name ? { name, ...others } : others), { nil: undefined }),
  fields: fc.dictionary(fc.constantFrom('spec', 'data', 'a-field'), fc.oneof({ weight: 100, arbitrary: anyValue }, {
    weight: 1, arbitrary: fc.record({ token: fc.constantFrom('misuse', 'instance'), value: fc.constant(null) }) as fc.Arbitrary<Token>,
  }), { maxKeys: 2, noNullPrototype: true }),
  patches: fc.oneof({ weight: 8, arbitrary: fc.constant([]) }, fc.array(rare<NodeRecipe['patches'][number]>('add', 'rename', 'remove', 'broken'), { maxLength: 2 })),
  validation: rare<NodeRecipe['validation']>('none', 'passes', 'fails', 'adds'),
});

const dependencies = fc.array(fc.record({
  from: fc.nat(40), on: fc.oneof({ weight: 5, arbitrary: fc.tuple(fc.nat(40)) }, { weight: 1, arbitrary: fc.array(fc.nat(40), { maxLength: 3 }) }),
}), { maxLength: 4 });

// constructs that validations add have no part in dependencies: cdk8s takes them in the order in which it happens to find them
const calm = (recipe: AppRecipe): AppRecipe => recipe.dependencies.length === 0 ? recipe
  : { ...recipe, nodes: recipe.nodes.map(each => each.validation === 'adds' ? { ...each, validation: 'passes' } : each) };

export const appRecipe: fc.Arbitrary<AppRecipe> = fc.record({
  yamlOutputType: fc.constantFrom(0, 1, 2, 3),
  recordConstructMetadata: fc.boolean(),
  outputFileExtension: fc.constantFrom(undefined, '.yaml'),
  ownResolver: fc.integer({ min: 0, max: 9 }).map(number => number === 0),
  nodes: fc.array(node, { minLength: 1, maxLength: 24, size: 'max' }),
  dependencies: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: dependencies }),
}).map(calm);

/** Builds the app that a recipe describes. */
export function build<A extends App>(recipe: AppRecipe, outdir: string, newApp: (props: AppProps) => A): A {
  const { yamlOutputType, recordConstructMetadata, outputFileExtension, ownResolver } = recipe;
  const app = newApp({ outdir, yamlOutputType, recordConstructMetadata, outputFileExtension, resolvers: ownResolver ? [new Shout()] : undefined });
  const counter = { count: 0 };
  const constructs: IConstruct[] = [app];
  for (const each of recipe.nodes) {
    const parent = constructs[each.parent % constructs.length] as Construct;
    if (!parent.node.tryFindChild(each.id)) constructs.push(plant(parent, each, counter));
  }
  const pick = (index: number) => constructs[index === 0 ? 0 : 1 + index % (constructs.length - 1)];
  for (const { from, on } of recipe.dependencies) {
    const targets = on.map(pick);
    pick(from).node.addDependency(targets.length === 1 ? targets[0] : new DependencyGroup(...targets));
  }
  return app;
}

function plant(parent: Construct, recipe: NodeRecipe, counter: { count: number }): Construct {
  const construct = newConstruct(parent, recipe, counter);
  const findings = recipe.validation === 'fails' ? ['first finding', 'second finding'] : [];
  if (recipe.validation !== 'none') construct.node.addValidation({ validate: () => recipe.validation === 'adds' ? added(construct) : findings });
  return construct;
}

function added(construct: Construct): string[] {
  if (isInChart(construct) && !construct.node.tryFindChild('added')) new ApiObject(construct, 'added', { apiVersion: 'v1', kind: 'Secret' });
  return [];
}

function newConstruct(parent: Construct, recipe: NodeRecipe, counter: { count: number }): Construct {
  if (recipe.type === 'construct') return new Construct(parent, recipe.id);
  if (recipe.type === 'chart with its own documents') return new OwnChart(parent, recipe.id);
  if (recipe.type === 'chart' || !isInChart(parent)) return new Chart(parent, recipe.id, { namespace: recipe.metadata?.namespace, labels: recipe.metadata?.labels });

  const props = { apiVersion: 'group/v1', kind: recipe.kind, metadata: recipe.metadata, ...realized(recipe.fields, counter) as object } as ApiObjectProps;
  const object = recipe.type === 'object' ? new ApiObject(parent, recipe.id, props) : new L1Object(parent, recipe.id, props);
  for (const patch of recipe.patches) object.addJsonPatch(PATCHES[patch]);
  return object;
}

const PATCHES = {
  add: JsonPatch.add('/unknown', { b: 1, a: ['2'] }),
  rename: JsonPatch.replace('/metadata/name', 'renamed'),
  remove: JsonPatch.remove('/metadata'),
  broken: JsonPatch.replace('/no/such/field', 1),
};

function isInChart(construct: IConstruct): boolean {
  return construct.node.scopes.some(Chart.isChart);
}

function realized(given: Value, counter: { count: number }): unknown {
  if (Array.isArray(given)) return given.map(item => realized(item, counter));
  if (typeof given !== 'object' || given === null) return given;
  if (isToken(given)) return TOKENS[given.token](realized(given.value, counter), counter);
  return Object.fromEntries(Object.entries(given).map(([field, item]) => [field, realized(item as Value, counter)]));
}

function isToken(given: object): given is Token {
  return 'token' in given;
}

const TOKENS: Record<Token['token'], (value: unknown, counter: { count: number }) => unknown> = {
  lazy: result => Lazy.any({ produce: () => result }),
  resolvable: result => ({ resolve: () => result }),
  union: result => new Union(result),
  // tells in which order, and how often, things are rendered
  counter: (_, counter) => Lazy.any({ produce: () => counter.count++ }),
  instance: () => new Date(0),
  misuse: () => Lazy.any({ produce: () => refuse({ code: 'TRF9999', value: 1, expected: '2', fix: '3' }) }),
};

class Union {
  public constructor(public readonly value: unknown) {}
}

/** As classes made by `cdk8s import` do it: only the fields that they know. Two of them are the same object. */
class L1Object extends ApiObject {
  public toJson(): any {
    const { apiVersion, kind, metadata, spec } = super.toJson();
    return spec === false ? undefined : { apiVersion, kind, metadata, spec, again: spec };
  }
}

class OwnChart extends Chart {
  public toJson(): any[] {
    return super.toJson().slice(1);
  }
}

class Shout implements IResolver {
  public resolve(context: ResolutionContext): void {
    if (context.value === 'yes') context.replaceValue('YES');
  }
}
