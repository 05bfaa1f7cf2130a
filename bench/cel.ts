import { compile } from '../lib/src/admission/cel/compile';
import { ruleCompiler } from '../lib/src/admission/cel/precompiled';
import { CompiledRule } from '../lib/src/admission/cel/rule';
import { Budget } from '../lib/src/admission/cel/runtime/budget';
import { openApiView } from '../lib/src/admission/cel/schema-view';
import { shippedRules as precompiled } from '../lib/src/admission/cel/shipped';
import { planned, typed, UNKNOWN_TO_REFERENCE } from '../test/admission/cel/reference';
import { Schema, shippedRules, shippedSchemas } from '../test/admission/cel/shipped';

const RUNS = 7;

const times = (count: number, make: (i: number) => object): object[] => Array.from({ length: count }, (_, i) => make(i));

const header = { name: 'x-tenant', type: 'Exact', value: 'a' };
const match = (i: number): object => ({ path: { type: 'PathPrefix', value: `/api/${i}` }, headers: [header] });
const filter = { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-env', value: 'prod' }] } };
const backend = { name: 'api', port: 8080, group: '', kind: 'Service', weight: 1 };

function httpRoute(rules: number, matches: number): object {
  const parentRefs = [{ name: 'edge', group: 'gateway.networking.k8s.io', kind: 'Gateway' }];
  const rule = (): object => ({ matches: times(matches, match), filters: [filter], backendRefs: [backend, backend] });
  return { spec: { parentRefs, rules: times(rules, rule) } };
}

function gateway(listeners: number): object {
  const tls = { mode: 'Terminate', certificateRefs: [{ name: 'cert', group: '', kind: 'Secret' }] };
  const listener = (i: number): object => ({ name: `l${i}`, port: 443, protocol: 'HTTPS', hostname: `h${i}.example.com`, tls });
  return { spec: { gatewayClassName: 'kuma', listeners: times(listeners, listener) } };
}

const OBJECTS: readonly [name: string, kind: string, object: object][] = [
  ['HTTPRoute, 2 rules with 2 matches', 'HTTPRoute', httpRoute(2, 2)],
  ['HTTPRoute, 16 rules with 8 matches', 'HTTPRoute', httpRoute(16, 8)],
  ['Gateway, 4 listeners', 'Gateway', gateway(4)],
  ['Gateway, 64 listeners', 'Gateway', gateway(64)],
];

/** A rule and the value it is about, for both sides. */
interface Job { readonly ours: CompiledRule; readonly theirs: (self: unknown) => unknown; readonly self: unknown; readonly typed: unknown }

const compiler = ruleCompiler(precompiled);
const plans = new Map<string, Job['theirs']>();

/** All rules that an API server evaluates when the object is created, at all places. */
function* jobsOf(schema: Schema, value: unknown, resource = false): Generator<Job> {
  if (value === undefined) return;
  for (const { rule } of schema['x-kubernetes-validations'] ?? []) {
    if (/\boldSelf\b/.test(rule) || UNKNOWN_TO_REFERENCE.test(rule)) continue;
    const ours = compiler.rule(rule, openApiView(schema), { resource });
    if ('problem' in ours) throw new Error(ours.problem);
    if (!plans.has(rule)) plans.set(rule, planned(rule));
    yield { ours, theirs: plans.get(rule)!, self: value, typed: typed(value, schema) };
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* jobsOf(property, (value as Record<string, unknown>)[name]);
  if (schema.items) for (const item of value as unknown[]) yield* jobsOf(schema.items, item);
}

function microseconds(act: () => void, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) act();
  return (performance.now() - start) * 1000 / repeat;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

function main(): void {
  console.log('CEL rules of an object, compiled to JavaScript, against @bufbuild/cel (its conversion of values not counted):');
  const schemas = shippedSchemas();
  for (const [name, kind, object] of OBJECTS) {
    const jobs = [...jobsOf(schemas.find(schema => schema.kind === kind && schema.version === 'v1')!.schema, object, true)];
    const ours = (): void => {
      const budget = new Budget();
      for (const job of jobs) job.ours.evaluate(job.self, undefined, budget);
    };
    const theirs = (): void => {
      for (const job of jobs) job.theirs(job.typed);
    };
    const first = microseconds(ours, 1);
    microseconds(ours, 200);
    microseconds(theirs, 5);
    const pairs = Array.from({ length: RUNS }, () => [microseconds(ours, 100), microseconds(theirs, 3)]);
    const [a, b] = [0, 1].map(side => median(pairs.map(pair => pair[side])));
    const ratio = `${(b / a).toFixed(0)} times faster (first time ${first.toFixed(0)} µs)`;
    console.log(`  ${name}: ${jobs.length} evaluations, ${a.toFixed(1)} µs and ${b.toFixed(0)} µs: ${ratio}`);
  }
  const all = shippedRules();
  const found = microseconds(() => all.forEach(({ rule, schema, options }) => compiler.rule(rule, schema, options)), 1);
  const texts = [...new Map(all.map(source => [source.rule, source])).values()];
  const parsed = microseconds(() => texts.forEach(({ rule, schema, options }) => compile(rule, schema, 'bool', options)), 1);
  console.log(`  finding ${all.length} compiled rules: ${(found / all.length).toFixed(0)} µs each`);
  console.log(`  parsing and compiling ${texts.length} rules: ${(parsed / texts.length).toFixed(0)} µs each`);
}

main();
