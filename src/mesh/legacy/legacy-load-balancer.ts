import { refuse } from '../../core/error';
import { sparse } from '../../core/sparse';
import { HashFunction } from '../policies/routing/load-balancer';
import { count } from '../values/positive';

/** Options of a ring of hashes, in legacy routes. */
export interface LegacyRingHashOptions {
  /** How hashes are made. @default - Envoy applies XX_HASH */
  readonly hashFunction?: HashFunction;
  /** How many places the ring has at least: 1 or more. @default - Envoy applies 1024 */
  readonly minRingSize?: number;
  /** How many places the ring has at most: 1 or more. @default - Envoy applies 8388608 */
  readonly maxRingSize?: number;
}

const FUNCTIONS: { readonly [name: string]: string } = { [HashFunction.XX_HASH]: 'XX_HASH', [HashFunction.MURMUR_HASH_2]: 'MURMUR_HASH_2' };

/** How a legacy route picks an endpoint. */
export class LegacyLoadBalancer {
  /** One after the other. */
  public static roundRobin(): LegacyLoadBalancer {
    return new LegacyLoadBalancer({ roundRobin: {} });
  }

  /** Of some that are picked at random the one with the fewest requests. @param choiceCount how many: 2 or more. @throws TRF1574 where it is less */
  public static leastRequest(choiceCount = 2): LegacyLoadBalancer {
    if (!Number.isInteger(choiceCount) || choiceCount < 2) {
      refuse({ code: 'TRF1574', value: choiceCount, expected: 'a whole number from 2', fix: 'LegacyLoadBalancer.leastRequest(2)' });
    }
    return new LegacyLoadBalancer({ leastRequest: { choiceCount } });
  }

  /** By a ring of hashes. @throws TRF1259 where a size is no whole number from 1 */
  public static ringHash(options: LegacyRingHashOptions = {}): LegacyLoadBalancer {
    const { hashFunction, minRingSize, maxRingSize } = options;
    const sizes = { minRingSize: text(count(minRingSize)), maxRingSize: text(count(maxRingSize)) };
    return new LegacyLoadBalancer({ ringHash: { ...sparse({ hashFunction: hashFunction && FUNCTIONS[hashFunction], ...sizes }) } });
  }

  /** Any, at random. */
  public static random(): LegacyLoadBalancer {
    return new LegacyLoadBalancer({ random: {} });
  }

  /** By a table of hashes. */
  public static maglev(): LegacyLoadBalancer {
    return new LegacyLoadBalancer({ maglev: {} });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Numbers of 64 bits are texts in the JSON of protocol buffers. */
function text(size: number | undefined): string | undefined {
  return size === undefined ? undefined : String(size);
}
