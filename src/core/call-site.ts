import { dirname, sep } from 'node:path';

/** This library. */
const OWN = dirname(__dirname) + sep;

/** Deep enough for constructs within constructs. */
const DEPTH = 40;

/**
 * Where the code of a user calls this library, as a line of a stack: `    at new Shop (/shop/main.ts:12:5)`. Nothing where others stand
 * between: who synthesizes an app is not who wrote what is wrong in it, and code in another language has no lines here.
 */
export function callSite(): string | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = DEPTH;
  const frames = new Error().stack?.split('\n').filter(line => /^ {4}at .*:\d+:\d+\)?$/.test(line)) ?? [];
  Error.stackTraceLimit = stackTraceLimit;
  const caller = frames.findIndex(frame => !frame.includes(OWN));
  const isSynthesis = frames.slice(0, Math.max(caller, 0)).some(frame => /^ {4}at \w+\.synth\w* \(/.test(frame));
  return caller >= 0 && !isSynthesis && isOfUser(frames[caller]) ? frames[caller] : undefined;
}

/** What runs programs in other languages is called Kernel. */
function isOfUser(frame: string): boolean {
  return !/node:|at Kernel\b/.test(frame) && !frame.includes(`${sep}node_modules${sep}`);
}
