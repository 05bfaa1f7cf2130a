import { Violation } from './policy';

interface Change { readonly op?: string; readonly path?: string; readonly from?: string; readonly value?: unknown }

type Operation = string | undefined;

const WITH_FROM: readonly Operation[] = ['move', 'copy'];
const WITH_VALUE: readonly Operation[] = ['add', 'replace'];

/** What is wrong with changes of a document (JSON Patch, RFC 6902). */
export function* checkChanges(changes: readonly Change[], path: string): Iterable<Violation> {
  for (const [i, { op, path: pointer, from, value }] of changes.entries()) {
    const at = `${path}[${i}]`;
    yield* checkOperand('from', from, `${at}.from`, op, WITH_FROM);
    yield* checkOperand('value', value, `${at}.value`, op, WITH_VALUE);
    if (op === 'remove' && (pointer === '' || pointer === '/')) {
      yield { mistake: 'form', path: `${at}.path`, value: pointer, message: 'is all of it', expected: 'the path of something inside', fix: 'path: /name' };
    }
  }
}

function* checkOperand(name: string, operand: unknown, path: string, op: Operation, ops: readonly Operation[]): Iterable<Violation> {
  if (operand !== undefined && !ops.includes(op)) {
    yield { mistake: 'unfitting', path, value: operand, message: `${op} has no ${name}`, expected: `${name} with ${ops.join(' and ')} only`, fix: `remove ${name}` };
  } else if (operand === undefined && ops.includes(op)) {
    yield { mistake: 'missing', path, message: `is missing: ${op} needs it`, fix: `give ${name}` };
  }
}
