import { refuse } from '../../../core/error';
import { IZone } from '../../reference/zone-reference';

/** Options of where requests go when a zone cannot take them. */
export interface FailoverOptions {
  /** Only requests from these zones: zones of a fleet, or their names. @default - from all */
  readonly from?: (string | IZone)[];
}

/** Where requests go when all endpoints nearer by fail. Rules are tried in their order. */
export class Failover {
  /** To these zones. @throws TRF1296 where there are none, or one is empty */
  public static to(zones: (string | IZone)[], options: FailoverOptions = {}): Failover {
    return new Failover({ type: 'Only', zones: zoneNames(zones) }, options);
  }

  /** To any zone. @throws TRF1296 where a zone is empty */
  public static any(options: FailoverOptions = {}): Failover {
    return new Failover({ type: 'Any' }, options);
  }

  /** To any zone but these. @throws TRF1296 where there are none, or one is empty */
  public static anyExcept(zones: (string | IZone)[], options: FailoverOptions = {}): Failover {
    return new Failover({ type: 'AnyExcept', zones: zoneNames(zones) }, options);
  }

  /** Nowhere. @throws TRF1296 where a zone is empty */
  public static none(options: FailoverOptions = {}): Failover {
    return new Failover({ type: 'None' }, options);
  }

  /** @internal */
  public readonly _rendered: object;

  private constructor(to: object, { from }: FailoverOptions) {
    this._rendered = { ...from && { from: { zones: zoneNames(from) } }, to };
  }
}

/** A tag that endpoints near by share with the client. */
export interface AffinityTag {
  /** The tag, `topology.kubernetes.io/zone` for example. */
  readonly key: string;
  /** How many times as many requests stay among those that share it as among those of the next tag: 1 or more; for all tags or none. @default - Kuma applies 9 to 1, tag by tag */
  readonly weight?: number;
}

/** How near requests stay. */
export interface LocalityAwareness {
  /** Whether all zones are alike, also where a less specific policy says otherwise. @default - Kuma applies false: requests stay in the zone of the client */
  readonly disabled?: boolean;
  /** Within the zone: tags in order of nearness. @default - all endpoints of a zone are alike */
  readonly affinityTags?: AffinityTag[];
  /** Between zones: where requests go when nobody nearer by takes them. Not for one MeshService, which is in one zone. @default - nowhere */
  readonly failover?: Failover[];
  /** Share of healthy endpoints below which some requests go on to the next, in percent: more than 0 to 100. @default - Kuma applies 50 */
  readonly failoverThreshold?: number;
}

function zoneNames(zones: readonly (string | IZone)[]): readonly string[] {
  const names = zones.map(zone => (typeof zone === 'string' ? zone : zone.zoneName));
  if (names.length > 0 && !names.includes('')) return names;
  return refuse({ code: 'TRF1296', value: names, expected: 'a zone at least, each with its name', fix: "['zone-1']" });
}
