import { laterShorthands, withLaterAlternatives } from './later';
import { fromPublished, ownOf, Tree } from './published';
import { LuaField, PublishedField } from './upstream';
import { ENTITY_RULES, NAMED, UNNAMED } from './validators';
import { Constraints, EntityCheck, Shorthand } from '../../../src/core/kong/facts';

/** Keywords of Kong's schemas and how they are read; undefined for those that say nothing about values. */
const READ: Readonly<Record<string, ((value: any) => Partial<Tree>) | undefined>> = {
  type: undefined, required: undefined, default: undefined, fields: undefined, elements: undefined, keys: undefined, values: undefined,
  entity_checks: undefined, shorthand_fields: undefined, custom_validator: undefined, func: undefined, err: undefined, unique: undefined,
  deprecation: ({ message, removal_in_version: goneIn }: NonNullable<LuaField['deprecation']>) => {
    const use = /please use config\.([\w.]*\w)/.exec(message)?.[1];
    return { deprecated: { ...goneIn && { goneIn }, ...use && { use } } };
  },
  auto: () => ({ generated: true }),
  eq: value => ({ equals: value }),
  gt: value => ({ above: value }),
  between: value => ({ between: value }),
  one_of: value => Array.isArray(value) && !value.some(isStub) ? { oneOf: value } : {},
  not_one_of: value => ({ notOneOf: value }),
  is_regex: () => ({ regex: true }),
  len_min: value => ({ minLength: value }),
  len_max: value => ({ maxLength: value }),
  starts_with: value => ({ startsWith: value }),
  match: value => ({ match: value }),
  match_all: (list: { pattern: string }[]) => ({ matchAll: list.map(({ pattern }) => pattern) }),
  match_none: (list: { pattern: string }[]) => ({ matchNone: list.map(({ pattern }) => pattern) }),
  match_any: ({ patterns }) => ({ matchAny: patterns }),
  contains: value => ({ contains: value }),
  referenceable: () => ({ vault: true }),
  encrypted: () => ({ secret: true }),
};

/** What stands in the recorded constraints where Kong makes up a text. */
const RANDOM = 'RANDOM';

/** Values that a gateway without a database does not list among those it takes. */
const NEEDS_DATABASE: Readonly<Record<string, readonly unknown[]>> = {
  'rate-limiting config.policy': ['cluster'],
  'response-ratelimiting config.policy': ['cluster'],
};

/** Where the old names of fields lead that say it in code. */
const LEADS: Readonly<Record<string, Omit<Shorthand<never>, 'field'>>> = {
  'opentelemetry config.endpoint': { to: ['traces_endpoint'] },
  'session config.cookie_lifetime': { to: ['rolling_timeout'], wins: true },
  'session config.cookie_idletime': { to: ['idling_timeout'], wins: true },
  'session config.cookie_discard': { to: ['stale_ttl'], wins: true },
  'session config.cookie_samesite': { to: ['cookie_same_site'], wins: true },
  'session config.cookie_httponly': { to: ['cookie_http_only'], wins: true },
  'session config.cookie_renew': {},
  'session config.cookie_persistent': {},
};

/**
 * A field of an open source plugin: the constraints of its Lua schema, brought up to date by the published one, which is newer but
 * leaves out most of them.
 *
 * @param demanded whether the field is a record that is required unless it says otherwise: all but those in lists are
 */
export function constrained(lua: LuaField, published: PublishedField | undefined, place: string, demanded = false): Tree {
  const tree: Tree = {
    type: lua.type === 'number' && published?.type === 'integer' ? 'integer' : lua.type as Tree['type'],
    ...(lua.required ?? (demanded && lua.type === 'record')) && { required: true },
    ...defaultOf(lua),
    ...constraintsOf(lua, place),
    ...ruleOf(lua, place),
    ...updates(lua, published),
    ...NEEDS_DATABASE[place] && { needsDatabase: NEEDS_DATABASE[place] },
  };
  const checks = checksOf(lua.entity_checks, place, lua, published);
  return { ...tree, ...childrenOf(lua, published, place, demanded), ...checks, ...shorthandsOf(lua, place) };
}

/** What newer schemas say otherwise. A reference to a vault stays possible: for values of maps they don't say it. */
function updates(lua: LuaField, published: PublishedField | undefined): Partial<Tree> {
  if (!published || lua.type === 'map' || lua.type === 'record' || lua.type === 'foreign') return {};
  const { minLength: _, default: fallback, ...own } = ownOf(published);
  return { ...own, ...fallback !== undefined && lua.default !== undefined && { default: fallback } };
}

function childrenOf(lua: LuaField, published: PublishedField | undefined, place: string, demanded: boolean): Partial<Tree> {
  const values = typeof published?.additionalProperties === 'object' ? published.additionalProperties : undefined;
  return {
    ...lua.fields && { fields: fieldsOf(lua, published, place, demanded) },
    ...lua.elements && { elements: constrained(lua.elements, published?.items, `${place}[]`) },
    ...lua.keys && { keys: constrained(lua.keys, undefined, `${place}{key}`) },
    ...lua.values && { values: constrained(lua.values, values, `${place}{}`) },
  };
}

/** The fields that both have, and those that came later; one that is gone is gone. */
function fieldsOf(lua: LuaField, published: PublishedField | undefined, place: string, demanded: boolean): { [name: string]: Tree } {
  const old = Object.assign({}, ...listed(lua.fields)) as Record<string, LuaField>;
  const now = published?.properties;
  const kept = Object.entries(old).filter(([name]) => !now || Object.hasOwn(now, name));
  const added = Object.entries(now ?? {}).filter(([name]) => !Object.hasOwn(old, name));
  return Object.fromEntries([
    ...kept.map(([name, field]) => [name, constrained(field, now?.[name], `${place}.${name}`, demanded)] as const),
    ...added.map(([name, field]) => [name, fromPublished(field, `${place}.${name}`, published?.required?.includes(name))] as const),
  ]);
}

function constraintsOf(lua: LuaField, place: string): Partial<Tree> {
  return Object.assign({}, ...Object.entries(lua).map(([keyword, value]) => {
    if (!Object.hasOwn(READ, keyword)) throw new Error(`${place} uses the keyword ${keyword}, which the generator does not know`);
    return READ[keyword]?.(value) ?? {};
  })) as Partial<Tree>;
}

function ruleOf({ custom_validator: rule }: LuaField, place: string): Partial<Tree> {
  const name = rule && (NAMED[rule.$fn ?? rule.$stub ?? ''] ?? unnamed(UNNAMED, place));
  return name === undefined ? {} : { keeps: name };
}

function unnamed(names: Readonly<Record<string, string | undefined>>, place: string): string | undefined {
  if (!Object.hasOwn(names, place)) throw new Error(`${place} has a rule in code that has no name`);
  return names[place];
}

function shorthandsOf(lua: LuaField, place: string): Partial<Tree> {
  const later = laterShorthands(place) as Readonly<Record<string, Shorthand<Tree>>>;
  const entries = Object.entries(Object.assign({}, ...lua.shorthand_fields ?? []) as Record<string, LuaField>);
  const shorthands = { ...Object.fromEntries(entries.map(([name, field]) => [name, shorthandOf(field, `${place}.${name}`)])), ...later };
  return Object.keys(shorthands).length > 0 ? { shorthands } : {};
}

function shorthandOf(lua: LuaField, place: string): Shorthand<Tree> {
  const [replacement] = lua.deprecation?.replaced_with ?? [];
  if (!replacement && !Object.hasOwn(LEADS, place)) throw new Error(`${place} is an old name that leads nowhere`);
  return { field: constrained(lua, undefined, place), ...replacement ? { to: replacement.path, same: true } : LEADS[place] };
}

type Checks = { readonly checks?: readonly EntityCheck[] };

/** The rules about several fields of a record or plugin. */
export function checksOf(checks: LuaField['entity_checks'], place: string, lua: LuaField, published: PublishedField | undefined): Checks {
  if (listed(checks).length === 0) return {};
  return {
    checks: listed(checks).map(check => {
      const [[rule, value]] = Object.entries(check);
      if (!Object.hasOwn(CHECKS, rule)) throw new Error(`${place} has the rule ${rule}, which the generator does not know`);
      return withLaterAlternatives(CHECKS[rule](value, place, valuesOf(lua, published)), place);
    }),
  };
}

type ValuesOf = (path: string) => { readonly old?: readonly unknown[]; readonly now?: readonly unknown[] };

const CHECKS: Readonly<Record<string, (value: any, place: string, valuesOf: ValuesOf) => EntityCheck>> = {
  at_least_one_of: fields => ({ rule: 'atLeastOne', fields }),
  only_one_of: fields => ({ rule: 'exactlyOne', fields }),
  mutually_required: fields => ({ rule: 'allOrNone', fields }),
  mutually_exclusive: fields => ({ rule: 'atMostOne', fields }),
  conditional: (value, place, values) => {
    const has = constraintOf(value.then_match, place);
    return {
      rule: 'ifThen', if: value.if_field, matches: constraintOf(value.if_match, place),
      then: value.then_field, has: value.if_field === value.then_field ? has : widened(has, values(value.then_field)),
    };
  },
  conditional_at_least_one_of: (value, place) => ({
    rule: 'ifThenAny', if: value.if_field, matches: constraintOf(value.if_match, place), fields: value.then_at_least_one_of,
  }),
  custom_entity_check: (value: { field_sources: string[] }, place) => ({
    rule: 'keeps', fields: value.field_sources, name: unnamed(ENTITY_RULES, place) as string,
  }),
};

function constraintOf(match: LuaField, place: string): Constraints {
  return { ...constraintsOf(match, place) as Constraints, ...match.required && { required: true } };
}

/** A rule does not forbid values that nobody knew when it was recorded. */
function widened(has: Constraints, { old, now }: ReturnType<ValuesOf>): Constraints {
  const later = now?.filter(value => !old?.includes(value)) ?? [];
  if (has.equals === undefined || !old || later.length === 0) return has;
  const { equals, ...rest } = has;
  return { ...rest, oneOf: [equals, ...later] };
}

function valuesOf(lua: LuaField, published: PublishedField | undefined): ValuesOf {
  return path => {
    let old: LuaField | undefined = lua;
    let now = published;
    for (const name of path.split('.')) {
      old = listed(old?.fields).find(field => Object.hasOwn(field, name))?.[name];
      now = now?.properties?.[name];
    }
    return { old: old?.one_of as readonly unknown[] | undefined, now: now?.enum };
  };
}

function defaultOf({ default: value, type }: LuaField): Partial<Tree> {
  if (value === undefined || isStub(value)) return {};
  return value === RANDOM ? { generated: true } : { default: plain(value, type) };
}

/** Lua has one empty table for lists and objects. */
function listed<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}

function plain(value: unknown, type: string): unknown {
  return type !== 'map' && type !== 'record' && typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : value;
}

function isStub(value: unknown): boolean {
  return value === '$stub' || typeof value === 'object' && value !== null && '$stub' in value;
}
