import { Size } from 'cdk8s';

const UNITS: readonly [suffix: string, kibibytes: number][] = [['Pi', 1024 ** 4], ['Ti', 1024 ** 3], ['Gi', 1024 ** 2], ['Mi', 1024], ['Ki', 1]];

/** As Kubernetes writes quantities of memory, in the largest unit that divides it: `64Mi`, `1Gi`, `1536Mi`, `0`. */
export function quantity(size: Size): string {
  const kibibytes = size.toKibibytes();
  const unit = UNITS.find(([, factor]) => kibibytes > 0 && kibibytes % factor === 0);
  return unit ? `${kibibytes / unit[1]}${unit[0]}` : String(kibibytes * 1024);
}

/** Bytes, as Envoy and Kong's plugins count. */
export function bytes(size: Size): number {
  return size.toKibibytes() * 1024;
}
