/** What a controller says of an object, as in `status.conditions`. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

/** What is wrong between objects, told apart more finely than reasons do. */
export type Fault =
  | 'proxy-port' | 'parent' | 'section' | 'port' | 'kind' | 'namespace' | 'hostname' | 'set'
  | 'backend' | 'backend-port' | 'backend-kind' | 'grant' | 'extension'
  | 'secret' | 'secret-content' | 'authority' | 'authority-content'
  | 'conflict' | 'route-kind' | 'parameters' | 'policy-target' | 'policy-conflict' | 'service-conflict';

/** Why something doesn't hold: the reason in Gateway API's words, and a sentence. */
export interface Problem {
  /** Absent where it only follows from other problems, or where one object and its reader are enough to see it: then admission says so. */
  readonly fault?: Fault;
  /** What to write instead. */
  readonly fix?: string;
  readonly reason: string;
  readonly message: string;
  /** The field of the object that is to blame. */
  readonly path?: string;
}

/** The condition of a type: true without a problem. */
export function condition(type: string, problem: Problem | undefined, reason: string = type): Condition {
  return problem ? { type, status: 'False', reason: problem.reason, message: problem.message } : { type, status: 'True', reason, message: '' };
}

/** The condition that something is the matter. */
export function warning(type: string, { reason, message }: Problem): Condition {
  return { type, status: 'True', reason, message };
}
