import { ObjectReference } from '../../core/tree/amendment';
import { Misuse } from '../../core/error';
import { Profile } from '../../core/gateway/profile';
import { Resource } from '../../core/tree/resource';
import { BoundBackend } from '../../core/tree/service';
import { MeshClient } from '../../core/tree/workload';

/** A route, as its parents see it. */
export interface AttachedRoute {
  readonly construct: Resource;
  readonly kind: string;
  readonly namespace: string;
  readonly hostnames: readonly string[];
  readonly backends: readonly BoundBackend[];
  /** Its backends that are no Services. */
  readonly otherBackends: readonly ObjectReference[];
}

/** One parent of a route: a Gateway, something that stands for one, a Service, or what only some controller knows. */
export interface Attachment {
  /** What is attached to. */
  readonly parent: string;
  /** The one host that it is for, where the route names none. */
  readonly hostname?: string;
  /** The one listener of it that is asked for. */
  readonly section?: string;
  readonly kind: 'Gateway' | 'Service' | 'Other';
  /** The controller that reads it, where that is known. */
  readonly facts?: Profile;
  /** Why backends have to say what they speak. Undefined where nobody needs to know. */
  readonly speaksBecause?: string;
  /** Who calls the backends, to the proxies of their mesh. Undefined where no proxy of the mesh does, or each client itself. */
  readonly client?: MeshClient;
  /** The entries of `parentRefs`. */
  refs(): object[];
  /** Whether requests for a hostname of the route can arrive here. */
  meets(hostname: string): boolean;
  /** What is wrong with it when all is constructed. */
  faults(): Iterable<Misuse>;
}
