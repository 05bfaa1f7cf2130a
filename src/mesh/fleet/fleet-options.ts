import { ResourceProps } from '../../core/tree/resource';
import { AffinityTag } from '../policies/routing/locality-awareness';
import { IZone } from '../reference/zone-reference';
import { MultiZoneServicePort } from '../services/service-port';

/** Options of what happens when a zone cannot take requests. */
export interface FleetFailoverOptions {
  /** The zones in the order in which they stand in for others; a client's own zone always comes first. @default - any zone, all alike */
  readonly order?: IZone[];
  /** Share of healthy endpoints below which some requests go on to the next zone, in percent: more than 0 to 100. @default - Kuma applies 50 */
  readonly failoverThreshold?: number;
  /** Within the zone: tags in order of nearness. @default - all endpoints of a zone are alike */
  readonly affinityTags?: AffinityTag[];
}

/** Options of one service of several zones. */
export interface MultiZoneServiceOptions extends ResourceProps {
  /** Its ports: those that the workloads have, too, are used. @default - the port of the workloads */
  readonly ports?: MultiZoneServicePort[];
  /** The labels of the MeshServices it is made of. @default - those that say what the Service of the workloads is called, and its namespace */
  readonly matchLabels?: { [label: string]: string };
}
