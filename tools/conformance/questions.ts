import { Generator as Values } from './generate';
import { Mutator } from './mutate';
import { Random } from './random';
import { CrdSet, rulesIn } from './sets';
import { admit } from '../../src/admission';
import { Kind } from '../../src/admission/kinds/kind';

type Document = Record<string, unknown>;

/** A document to be judged; with `previous` it is an update. */
export interface Question {
  readonly kind: Kind;
  readonly object: unknown;
  readonly previous?: unknown;
}

/** How many mutants are tried to break a rule that nothing broke yet. */
const SEARCHES = 3000;

/** What rules ask of the status before an update. */
const PROGRAMMED = {
  conditions: ['Programmed', 'APIAuthValid'].map(type => ({
    type, status: 'True', reason: 'Done', message: '', lastTransitionTime: '2030-01-31T12:00:00Z',
  })),
};

/** Documents of every kind of a set: those that people wrote, some made from its schema, and so many mutants of both. */
export function* questions(set: CrdSet, written: readonly Document[], mutants: number, seed: number): Generator<Question> {
  const kinds = set.kinds();
  for (const { group, names, versions } of kinds.all) {
    for (const { name } of versions.filter(({ served }) => served)) {
      const kind = kinds.kind(group, name, names.kind)!;
      yield* new KindQuestions(set, kind, written, seed).all(mutants * set.times);
    }
  }
}

class KindQuestions {
  private readonly random: Random;
  private readonly bases: readonly Document[];
  private readonly mutator: Mutator;

  public constructor(private readonly set: CrdSet, private readonly kind: Kind, written: readonly Document[], seed: number) {
    const { group, version, kind: name, schema, namespaced } = kind;
    this.random = new Random(`${seed} ${group}/${version}/${name}`);
    const words = [...rulesIn(schema)].flatMap(rule => [...rule.matchAll(/'([^'\\]*)'/g)].map(([, word]) => word));
    const values = new Values(this.random, [...new Set(words)]);
    const identity = { apiVersion: `${group}/${version}`, kind: name };
    const metadata = { name: 'example', ...namespaced ? { namespace: 'default' } : {} };
    this.bases = [
      ...written.filter(document => document.kind === name && String(document.apiVersion).startsWith(`${group}/`))
        .map(document => ({ ...document, ...identity })),
      ...[0, 0.1, 0.3, 0.3, 0.5, 0.5, 0.8, 1].map(fullness => ({ ...values.value(schema, fullness) as object, ...identity, metadata })),
    ];
    this.mutator = new Mutator(this.random, schema, values);
  }

  public *all(mutants: number): Generator<Question> {
    for (const object of this.bases) yield { kind: this.kind, object };
    for (let i = 0; i < mutants; i++) yield this.mutant(this.bases, 0.3);
    yield* this.breaking();
  }

  /** Mutants that break rules that nothing broke yet, found by trying. */
  private *breaking(): Generator<Question> {
    const unbroken = new Set(rulesIn(this.kind.schema));
    const valid = this.bases.filter(base => admit([base], this.set.options).every(({ severity }) => severity !== 'error'));
    for (let i = 0; i < SEARCHES && unbroken.size > 0 && valid.length > 0; i++) {
      const question = this.mutant(valid, 0.3);
      const findings = admit([question.object], { ...this.set.options, ...question.previous ? { previous: [question.previous] } : {} });
      if (findings.filter(({ rule }) => rule !== undefined && unbroken.delete(rule)).length > 0) yield question;
    }
  }

  private mutant(bases: readonly Document[], updates: number): Question {
    const base = this.random.pick(bases);
    const object = this.mutator.mutated(base, bases);
    if (!this.random.chance(updates) || !haveOneName(base, object)) return { kind: this.kind, object };
    return { kind: this.kind, object, previous: this.random.chance(0.5) ? base : { ...base, status: PROGRAMMED } };
  }
}

/** Updates are told from new objects by their names. */
function haveOneName(...documents: readonly Document[]): boolean {
  const names = documents.map(({ metadata }) => {
    const { name, namespace = 'default' } = (metadata ?? {}) as { name?: unknown; namespace?: unknown };
    return typeof name === 'string' && name !== '' && typeof namespace === 'string' ? `${namespace}/${name}` : undefined;
  });
  return names[0] !== undefined && names.every(name => name === names[0]);
}
