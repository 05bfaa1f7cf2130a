import { remembering } from '../remembered';

const DURATION = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
const MILLISECONDS: { readonly [unit: string]: number } = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const LONGEST_MS = 2 ** 63 / 1e6;

/** The milliseconds of a duration as Go writes them: `1h30m`, `-5s`, `0`, fractions too; nothing for a text that is none. */
export const parseGoDuration = remembering(parse);

function parse(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined;
  let sum = 0;
  for (const [, number, unit] of text.matchAll(PART)) sum += Number(number) * MILLISECONDS[unit];
  if (sum >= LONGEST_MS) return undefined;
  return text.startsWith('-') ? -sum : sum;
}
