/**
 * Compares admission with an API server's own code over many documents: verdicts, paths, and what would be stored.
 *
 * `CRDCHECK` names the oracle, which is built otherwise. `MUTANTS`, `SEED`, `SETS` (parts of names) and `SHOW` (how many differences) change what
 * is compared; `CONFORMANCE_SECONDS` bounds all of it, building included.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedDocuments } from './documents';
import { ask, findOracle, Request } from './oracle';
import { Question, questions } from './questions';
import { CrdSet, rulesOf, SETS } from './sets';
import { Tally } from './tally';
import { admit } from '../../src/admission';

const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);
const [MUTANTS, SEED, SECONDS, SHOWN] = [number('MUTANTS', 200), number('SEED', 1), number('CONFORMANCE_SECONDS', 300), number('SHOW', 20)];
const ONLY = process.env.SETS?.split(',') ?? [''];

const shared = resolve(__dirname, '../../../shared');
const end = Date.now() + SECONDS * 1000;
const written = sharedDocuments(shared);
let shown = 0;

async function main(): Promise<void> {
  const oracle = findOracle(shared, SECONDS * 600);
  if ('missing' in oracle) return console.log(`conformance: skipped, ${oracle.missing}`);
  const total = new Tally();
  for (const set of SETS.filter(({ name }) => ONLY.some(part => name.includes(part)))) {
    if (!existsSync(set.folder(shared))) continue;
    for (const ratcheting of [false, true]) {
      const tally = await compare(oracle.program, set, ratcheting);
      const rules = [...rulesOf(set.kinds())];
      const broken = rules.filter(rule => tally.broken.has(rule)).length;
      console.log(`${set.name}${ratcheting ? ', forgiving' : ''}: ${tally}; ${broken} of ${rules.length} rules broken`);
      total.add(tally);
    }
  }
  oracle.remove();
  console.log(`conformance: ${total}${Date.now() > end ? `, stopped after ${SECONDS} seconds` : ''}`);
  if (!total.agrees) process.exitCode = 1;
}

/** @param ratcheting judges updates forgivingly, and fewer documents: new objects are judged as before */
async function compare(program: string, set: CrdSet, ratcheting: boolean): Promise<Tally> {
  const tally = new Tally();
  const open = new Map<number, Question>();
  const requests = function* (): Iterable<Request> {
    let id = 0;
    for (const question of questions(set, written, ratcheting ? MUTANTS / 2 : MUTANTS, ratcheting ? SEED + 1 : SEED)) {
      if (Date.now() > end) return;
      open.set(++id, question);
      yield { id, object: question.object, ...question.previous === undefined ? {} : { oldObject: question.previous } };
    }
  };
  await ask(program, set.folder(shared), requests(), verdict => {
    const question = open.get(verdict.id)!;
    open.delete(verdict.id);
    if (verdict.ok === null) return;
    const { object, previous } = question;
    const findings = admit([object], { ...set.options, ratcheting, ...previous === undefined ? {} : { previous: [previous] } });
    const different = tally.count(question, verdict, findings);
    if (different !== undefined && shown++ < SHOWN) console.log(different);
  }, ...ratcheting ? ['--ratcheting'] : []);
  return tally;
}

void main();
