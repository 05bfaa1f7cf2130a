import { hashes } from './hash-policies';
import { HashPolicy } from './hash-policy';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';
import { decimal } from '../../values/decimal';

/** A hash function. */
export enum HashFunction {
  /** xxHash. */
  XX_HASH = 'XXHash',
  /** MurmurHash2, as libstdc++ has it. */
  MURMUR_HASH_2 = 'MurmurHash2',
}

/** Options of the least busy endpoint. */
export interface LeastRequestOptions {
  /** Among how many endpoints, taken at random: 2 or more. @default - Kuma applies 2 */
  readonly choiceCount?: number;
  /** How much requests under way count against weights: 0 not at all. @default - Kuma applies 1 */
  readonly activeRequestBias?: number;
}

/** Options of load balancers that hash. */
export interface HashingOptions {
  /** By what requests are hashed: for control planes before 2.12. Later ones want it of the policy, see `hashPolicies` there. @default - none */
  readonly hashPolicies?: HashPolicy[];
}

/** Options of hashing onto a ring. */
export interface RingHashOptions extends HashingOptions {
  /** The hash function. @default - Kuma applies XX_HASH */
  readonly hashFunction?: HashFunction;
  /** The least size of the ring: 1 to 8000000. The larger, the more evenly it spreads. @default - Kuma applies 1024 */
  readonly minRingSize?: number;
  /** The greatest size of the ring: 1 to 8000000. @default - Kuma applies 8000000 */
  readonly maxRingSize?: number;
}

/** Options of Maglev. */
export interface MaglevOptions extends HashingOptions {
  /** The size of its table, a prime number: 1 to 5000011. @default - Kuma applies 65537 */
  readonly tableSize?: number;
}

const RING_MAX = 8_000_000;
const TABLE_MAX = 5_000_011;

/** Which endpoint gets the next request. */
export class LoadBalancer {
  /** One after the other. */
  public static roundRobin(): LoadBalancer {
    return new LoadBalancer({ type: 'RoundRobin' });
  }

  /** The one with the fewest requests under way. @throws TRF1207 where a number is out of range */
  public static leastRequest(options: LeastRequestOptions = {}): LoadBalancer {
    const { choiceCount, activeRequestBias: bias } = options;
    if (bias !== undefined && !(bias >= 0)) refuse({ code: 'TRF1207', value: bias, expected: 'a number from 0', fix: 'activeRequestBias: 1' });
    const leastRequest = sparse({ choiceCount: within(choiceCount, 2, Number.MAX_SAFE_INTEGER), activeRequestBias: decimal(bias) });
    return new LoadBalancer({ type: 'LeastRequest', ...sparse({ leastRequest }) });
  }

  /** Any. */
  public static random(): LoadBalancer {
    return new LoadBalancer({ type: 'Random' });
  }

  /** The one that the hash of the request falls to on a ring: few change when endpoints come and go. @throws TRF1207 where a size is out of range */
  public static ringHash(options: RingHashOptions = {}): LoadBalancer {
    const { hashFunction, minRingSize, maxRingSize, hashPolicies } = options;
    if (minRingSize !== undefined && maxRingSize !== undefined && minRingSize > maxRingSize) {
      refuse({ code: 'TRF1207', value: minRingSize, expected: `a ring of at most ${maxRingSize}`, fix: `maxRingSize: ${minRingSize}` });
    }
    const sizes = { minRingSize: within(minRingSize, 1, RING_MAX), maxRingSize: within(maxRingSize, 1, RING_MAX) };
    const ringHash = sparse({ hashFunction, ...sizes, hashPolicies: hashes(hashPolicies) });
    return new LoadBalancer({ type: 'RingHash', ...sparse({ ringHash }) }, hashPolicies);
  }

  /** The one that the hash of the request falls to in a table: spreads more evenly than a ring and looks up sooner. @throws TRF1207 where the size is out of range */
  public static maglev(options: MaglevOptions = {}): LoadBalancer {
    const { tableSize, hashPolicies } = options;
    const maglev = sparse({ tableSize: within(tableSize, 1, TABLE_MAX), hashPolicies: hashes(hashPolicies) });
    return new LoadBalancer({ type: 'Maglev', ...sparse({ maglev }) }, hashPolicies);
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
    /** @internal */
    public readonly _hashPolicies: readonly HashPolicy[] = [],
  ) {}
}

function within(value: number | undefined, min: number, max: number): number | undefined {
  if (value === undefined || Number.isInteger(value) && value >= min && value <= max) return value;
  return refuse({ code: 'TRF1207', value, expected: `a whole number from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ''}`, fix: 'leave it out for the default' });
}
