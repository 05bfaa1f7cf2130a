import { dirname } from 'path';
import { types } from 'util';

/**
 * Does something, and makes of an error what the one who wrote the app needs of it: its text, and below it the lines of their own
 * code that threw it, if any. `cdk8s synth` shows what Node prints of an uncaught error, which is its stack.
 */
export function textOnly<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (types.isNativeError(error)) Reflect.defineProperty(error, 'stack', { value: textOf(error) });
    throw error; // node-do-not-add-exception-line
  }
}

function textOf(error: Error): string {
  const lines = ownLines(error);
  return lines.length > 0 ? [String(error), ...lines].join('\n') : error.message;
}

const HERE = dirname(__dirname);

/** Where the app's own code throws, and who called it there; nothing where cdk8s or this library throws. */
function ownLines({ stack = '' }: Error): string[] {
  const calls = stack.split('\n').filter(line => /^ +at /.test(line) && !line.includes('<anonymous>)'));
  const ours = calls.findIndex(line => line.includes(HERE));
  const isOwn = (line: string) => !/node_modules|node:/.test(line);
  const theirs = ours < 0 ? calls : calls.slice(0, ours);
  return theirs.length > 0 && isOwn(theirs[0]) ? theirs.filter(isOwn) : [];
}
