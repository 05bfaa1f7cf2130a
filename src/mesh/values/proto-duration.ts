import { Duration } from 'cdk8s';

const UNITS: readonly [suffix: string, milliseconds: number][] = [['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]];

/** As Kuma's older kinds read durations (JSON of protocol buffers): seconds and nothing else, `90s`, `0.25s`. */
export function protoDuration(duration: Duration): string {
  return `${duration.toMilliseconds() / 1000}s`;
}

/** As Mesh reads lifetimes: a whole number of one unit, `24h`, `90m`. */
export function singleUnit(duration: Duration): string {
  const milliseconds = duration.toMilliseconds();
  const [suffix, size] = UNITS.find(([, unit]) => milliseconds % unit === 0)!;
  return `${milliseconds / size}${suffix}`;
}
