import { Size } from 'cdk8s';

/** Bytes, as Envoy and Kong's plugins count. */
export function bytes(size: Size): number {
  return size.toKibibytes() * 1024;
}
