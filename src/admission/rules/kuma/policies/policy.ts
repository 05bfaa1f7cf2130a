import { Hit } from '../../rule';
import { Labelled } from '../membership';

/** How a policy can be wrong. Each way has a rule, and a code, of its own. */
export type Mistake =
  | 'kind' | 'reference' | 'sections' | 'role' | 'missing' | 'exclusive' | 'unfitting' | 'range' | 'form' | 'unread' | 'word' | 'repeated'
  | 'conflict';

/** A mistake in a place. */
export interface Violation extends Hit {
  readonly mistake: Mistake;
}

/** A mistake whose place the caller knows. */
export type Complaint = Omit<Violation, 'path' | 'value'>;

/** How a policy refers to what it is about. */
export interface TargetRef {
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly mesh?: string;
  readonly sectionName?: string;
  readonly proxyTypes?: readonly string[];
}

/** A condition about clients. */
export interface Match {
  readonly spiffeID?: { readonly type?: string; readonly value?: string };
  readonly sni?: { readonly type?: string; readonly value?: string };
}

/** An item of `to`, `from` or `rules`. */
export interface Item {
  readonly targetRef?: TargetRef;
  readonly matches?: readonly Match[];
  readonly default?: object;
}

export type Section = 'to' | 'from' | 'rules';

export interface Policy extends Labelled {
  readonly spec?: { readonly [section in Section]?: readonly Item[] } & { readonly targetRef?: TargetRef; readonly default?: object };
}

/** Where settings stand. */
export interface Place<T extends Item = Item> {
  readonly section: Section | 'default';
  /** The kind that the policy is for. */
  readonly top: string;
  readonly item: T;
  /** The path of the item: `spec.to[0]`; of the spec where there are no items. */
  readonly path: string;
}

/** Says what is wrong with settings. */
export type Settings = (settings: object, path: string, place: Place) => Iterable<Violation>;
