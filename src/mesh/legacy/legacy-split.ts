import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { TagSelector } from '../reference/tag-selector';

/** A share of the traffic. */
export interface LegacyShare {
  /** Where it goes: a service, or by more tags a part of one. */
  readonly destination: TagSelector;
  /** In proportion to the sum of all: a whole number from 0. */
  readonly weight: number;
}

/** Where the traffic of a legacy route goes. */
export class LegacySplit {
  /** All of it to one service, or by more tags to a part of one. @throws TRF1569 where it is not said by its service */
  public static all(destination: TagSelector): LegacySplit {
    return new LegacySplit({ destination: service(destination) });
  }

  /** To several, in proportion to their weights. @throws TRF1569 where one is not said by its service, TRF1570 where the weights are none, or all zero */
  public static weighted(shares: LegacyShare[]): LegacySplit {
    return new LegacySplit({ split: weighted(shares) });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Destinations with weights. @throws TRF1569 where one is not said by its service, TRF1570 where the weights are none, or all zero */
export function weighted(shares: readonly LegacyShare[]): { weight: number; destination: object }[] {
  const weights = shares.map(({ weight }) => weight);
  if (!weights.every(weight => Number.isInteger(weight) && weight >= 0) || !weights.some(weight => weight > 0)) {
    refuse({ code: 'TRF1570', value: weights, expected: 'whole numbers from 0, and not all of them 0', fix: 'weights are shares: 90 and 10' });
  }
  return shares.map(({ weight, destination }) => ({ weight, destination: service(destination) }));
}

function service({ _tags }: TagSelector): object {
  return SERVICE_TAG in _tags ? _tags : refuse({
    code: 'TRF1569', value: _tags, expected: `a destination by ${SERVICE_TAG}, and perhaps more`, fix: "TagSelector.service('web_shop_svc_80')",
  });
}
