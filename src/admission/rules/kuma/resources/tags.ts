import { Complaint, missing } from './complaint';
import { SERVICE_TAG } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';

export type Tags = Readonly<Record<string, string>>;

export interface Selector { readonly match?: Tags }

/** What is asked of tags beside their form. */
export interface TagDemands {
  readonly atLeastOne?: boolean;
  /** `kuma.io/service` is among them. */
  readonly service?: boolean;
  /** `kuma.io/service` is not among them. */
  readonly noService?: boolean;
  /** `kuma.io/service` is the only one. */
  readonly serviceOnly?: boolean;
  /** Tags that are Kuma's to set. */
  readonly reserved?: readonly string[];
  /** Values of `kuma.io/protocol`, which then has to be there. */
  readonly protocols?: readonly string[];
}

const NAME = /^[a-zA-Z0-9.\-_:/]*$/;
const VALUE = /^[a-zA-Z0-9.\-_:]*$/;
const PATTERN = /^([a-zA-Z0-9.\-_:/]*|\*)$/;
const PROTOCOL_TAG = 'kuma.io/protocol';

/** Selectors in a list, each with tags in `match`. */
export function* selectors(path: string, list: readonly Selector[] | undefined, demands: TagDemands, atMostOne = false): Iterable<Complaint> {
  if (!list?.length) yield missing(path, 'add a selector, such as { match: { kuma.io/service: "*" } }', 'needs one selector at least');
  for (const [i, { match }] of (list ?? []).entries()) {
    yield* selectingTags(`${path}[${i}].match`, match, demands);
    if (i > 0 && atMostOne) yield { mistake: 'together', path: `${path}[${i}]`, message: 'there is one selector at most where a listener is for other meshes', fix: 'remove it' };
  }
}

/** Tags that select others: `*` stands for any value. */
export function* selectingTags(path: string, tags: Tags | undefined, demands: TagDemands): Iterable<Complaint> {
  yield* checked(path, tags ?? {}, demands, PATTERN, 'letters, digits and ".", "-", "_", ":", "/"; or "*" for any');
}

/** Tags that something has. */
export function* ownTags(path: string, tags: Tags | undefined, demands: TagDemands = {}): Iterable<Complaint> {
  yield* checked(path, tags ?? {}, demands, VALUE, 'letters, digits and ".", "-", "_", ":"');
}

function* checked(path: string, tags: Tags, demands: TagDemands, values: RegExp, expected: string): Iterable<Complaint> {
  const keys = Object.keys(tags);
  if (demands.atLeastOne && keys.length === 0) yield wrong(path, 'needs one tag at least', `${SERVICE_TAG}: "*"`);
  if (demands.serviceOnly && (keys.length !== 1 || tags[SERVICE_TAG] === undefined)) {
    yield wrong(path, `has ${SERVICE_TAG} and no other tag`, `{ ${SERVICE_TAG}: ${shown(tags[SERVICE_TAG] ?? '*')} }`);
  }
  if (demands.protocols) yield* protocol(path, tags, demands.protocols);
  for (const [key, value] of Object.entries(tags)) yield* tag(path, key, value, demands, values, expected);
  if (demands.noService && tags[SERVICE_TAG] !== undefined) yield wrong(path, `${SERVICE_TAG} is Kuma's to set here`, `remove ${SERVICE_TAG}`);
  if (demands.service && tags[SERVICE_TAG] === undefined) yield wrong(path, `needs the tag ${SERVICE_TAG}`, `${SERVICE_TAG}: "*"`);
}

function* tag(path: string, key: string, value: string, demands: TagDemands, values: RegExp, expected: string): Iterable<Complaint> {
  const at = `${path}[${key}]`;
  if (key === '') yield wrong(path, 'a tag has no name', 'give it a name');
  if (!NAME.test(key)) yield wrong(at, `${shown(key)} cannot be the name of a tag`, shown(key.replace(/[^a-zA-Z0-9.\-_:/]+/g, '-')));
  if (demands.reserved?.includes(key)) yield wrong(at, `${key} is Kuma's to set`, 'remove it');
  if (demands.serviceOnly && key !== SERVICE_TAG) yield wrong(at, `only ${SERVICE_TAG} selects here`, 'remove it');
  if (value === '') {yield wrong(at, 'has no value', '"*" for any, where the tag selects');} else if (!values.test(value)) {
    yield { ...wrong(at, `${shown(value)} cannot be the value of a tag`, shown(value.replace(/[^a-zA-Z0-9.\-_:]+/g, '-'))), value, expected };
  }
}

function* protocol(path: string, tags: Tags, words: readonly string[]): Iterable<Complaint> {
  const value = tags[PROTOCOL_TAG];
  if (value === undefined) {yield wrong(path, `needs the tag ${PROTOCOL_TAG}`, `${PROTOCOL_TAG}: ${words[0]}`);} else if (!words.includes(value)) {
    yield { ...wrong(`${path}[${PROTOCOL_TAG}]`, `only proxies see requests of ${words.join(', ')}`, `${PROTOCOL_TAG}: ${words[0]}`), value };
  }
}

function wrong(path: string, message: string, fix: string): Complaint {
  return { mistake: 'tag', path, message, fix };
}
