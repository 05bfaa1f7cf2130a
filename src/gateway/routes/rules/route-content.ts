import { BackendRefs } from './backend-refs';
import { Protocol } from '../../../core/protocol';

/** What a RouteSpec stands for. */
export interface RouteContent {
  readonly apiVersion: string;
  readonly kind: string;
  readonly hostnames: readonly string[];
  /** Whether it can have none, so that it takes those of its parents. */
  readonly takesHostnames?: boolean;
  /** What its backends have to speak, where proxies need to know. */
  readonly protocol?: Protocol;
  /** What does not fit into the same object. */
  readonly more?: readonly RouteContent[];
  /** Whether it is what did not fit into the object of another: what is wrong with both is said of that one. */
  readonly isPart?: boolean;
  /** Everything of the spec beside parentRefs and hostnames; backends are bound to the route that they are asked for. */
  fields(refs: BackendRefs): object;
}
