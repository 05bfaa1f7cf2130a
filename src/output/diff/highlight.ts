import { ObjectReference } from '../../admission/finding';

/** What a reviewer reads first. */
export interface Highlight {
  readonly topic: 'hosts' | 'listeners' | 'permissions' | 'encryption' | 'weights' | 'plugins' | 'loss' | 'order';
  /** Whether more is possible than before, or less; neither where something moves. */
  readonly effect: 'opens' | 'closes' | 'moves';
  readonly object: ObjectReference;
  /** A sentence without its full stop. */
  readonly text: string;
}
