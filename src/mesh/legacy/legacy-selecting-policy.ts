import { Construct } from 'constructs';
import { LegacyResource, LegacyResourceProps } from './legacy-resource';
import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { TagSelector } from '../reference/tag-selector';

/** What legacy policies accept that are about one side of traffic. */
export interface LegacySelectingPolicyProps extends LegacyResourceProps {
  /** The proxies it is for. @default [TagSelector.any()] */
  readonly selectors?: TagSelector[];
}

/** A legacy policy for selected proxies. */
export abstract class LegacySelectingPolicy extends LegacyResource {
  private readonly selectors: readonly TagSelector[];

  /**
   * @param byService whether each selector must name a service
   * @internal
   */
  protected constructor(scope: Construct, id: string, kind: string, props: LegacySelectingPolicyProps, byService: boolean) {
    const { selectors = [TagSelector.any()] } = props;
    super(scope, id, kind, props, selectors);
    this.selectors = selectors;
    const wrong = byService ? selectors.find(({ _tags }) => !(SERVICE_TAG in _tags)) : undefined;
    if (wrong || selectors.length === 0) {
      refuse({
        code: 'TRF1560', value: wrong?._tags ?? selectors, construct: this,
        expected: byService ? `proxies, each by ${SERVICE_TAG} and perhaps more` : 'proxies to select', fix: 'selectors: [TagSelector.any()]',
      });
    }
  }

  /** @internal */
  protected _spec(): object {
    return { selectors: this.selectors.map(selector => selector._render()), conf: this._conf() };
  }

  /** @internal */
  protected _conf(): object | undefined {
    return undefined;
  }
}
