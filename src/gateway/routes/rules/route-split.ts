import { refuse } from '../../../core/error';

const RULES = 16;
const MATCHES = 128;

const HOSTNAMES = 16;

interface Rule { readonly name?: string; readonly matches?: readonly { _render(): object }[] }

/** How the matches of a kind of routes are ranked. */
export interface Precedence {
  /** Matches with different keys are never of one rank, or never for one request. */
  key(match: object): string;
  /** Whether two matches with one key can be for one request, so that the order of their rules decides. */
  tie(one: object, other: object): boolean;
}

/**
 * Rules as objects can hold them, 16 rules and 128 matches each, in as many lists as that needs.
 *
 * Within an object the order decides between matches of one rank; between objects their age does, and that nobody can foresee. So
 * rules that are of one rank for some request stay in one list, in their order; of others the rank decides wherever they stand.
 *
 * @throws TRF1120 where more rules than fit into an object are held together by this
 */
export function splitRules<R extends Rule>(rules: readonly R[], precedence: Precedence): R[][] {
  if (fits(rules)) return [[...rules]];
  const parts: Placed<R>[][] = [];
  for (const group of inseparable(rules.map((rule, place) => ({ rule, place })), precedence)) {
    if (!fits(group.map(({ rule }) => rule))) refuseGroup(group.map(({ rule }) => rule));
    const part = parts.find(known => fits([...known, ...group].map(({ rule }) => rule)));
    if (part) part.push(...group);
    else parts.push([...group]);
  }
  return parts.map(part => part.sort((a, b) => a.place - b.place).map(({ rule }) => rule));
}

/**
 * Hostnames as objects can hold them, in as many lists as that needs. Rules for different hostnames never compete: how specific the
 * hostname is decides before all else.
 */
export function splitHostnames(hostnames: readonly string[]): (readonly string[])[] {
  const lists = Array.from({ length: Math.ceil(hostnames.length / HOSTNAMES) }, (_, i) => hostnames.slice(i * HOSTNAMES, (i + 1) * HOSTNAMES));
  return lists.length > 0 ? lists : [[]];
}

interface Placed<R> { readonly rule: R; readonly place: number }

function fits(rules: readonly Rule[]): boolean {
  return rules.length <= RULES && rules.reduce((count, { matches = [] }) => count + Math.max(1, matches.length), 0) <= MATCHES;
}

/** The rules in groups whose order has to stay, by the first rule of each. */
function inseparable<R extends Rule>(rules: readonly Placed<R>[], { key, tie }: Precedence): Placed<R>[][] {
  const groups = rules.map(rule => [rule]);
  const byKey = new Map<string, { readonly place: number; readonly match: object }[]>();
  for (const { rule: { matches = [] }, place } of rules) {
    for (const match of matches.length > 0 ? matches.map(given => given._render()) : [{}]) {
      const others = byKey.get(key(match)) ?? [];
      byKey.set(key(match), others);
      for (const other of others) {
        if (groups[other.place] !== groups[place] && tie(other.match, match)) join(groups, other.place, place);
      }
      others.push({ place, match });
    }
  }
  return [...new Set(groups)];
}

function join<R>(groups: Placed<R>[][], one: number, other: number): void {
  const [kept, added] = [groups[one], groups[other]];
  kept.push(...added);
  for (const { place } of added) groups[place] = kept;
}

function refuseGroup(rules: readonly Rule[]): never {
  return refuse({
    code: 'TRF1120', value: rules.slice(0, 3).map(({ name, matches = [] }) => name ?? matches.map(match => match._render())),
    expected: `at most ${RULES} rules with ${MATCHES} matches that can be for one request and none of which is more specific: their order decides, `
      + `and only within one object; these are the first of ${rules.length}`,
    fix: 'let the rules differ in path, method or the values of a header, or route some of them behind another hostname',
  });
}
