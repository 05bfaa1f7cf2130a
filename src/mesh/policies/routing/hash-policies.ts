import { HashPolicy } from './hash-policy';
import { some } from '../../../core/sparse';

/** As Kuma has them. Nothing stays nothing. */
export function hashes(policies: readonly HashPolicy[] | undefined): object[] | undefined {
  return some(policies?.map(policy => policy._render()));
}
