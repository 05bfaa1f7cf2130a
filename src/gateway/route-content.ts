import { BackendRefs } from './backend-refs';
import { Protocol } from '../core/protocol';

/** What a RouteSpec stands for. */
export interface RouteContent {
  readonly apiVersion: string;
  readonly kind: string;
  readonly hostnames: readonly string[];
  /** What its backends have to speak, where proxies need to know. */
  readonly protocol?: Protocol;
  /** Everything of the spec beside parentRefs and hostnames; backends are bound to the route that they are asked for. */
  fields(refs: BackendRefs): object;
}
