import { isUriPath } from './path';
import {
  ANNOTATED_PROTOCOLS, HEADER_NAME_MAX, isAnnotatedHost, isHeaderName, isHost, isMethod, isRewriteTemplate, isTag, REDIRECT_CODES,
} from './values';
import { nearest } from '../spelling/nearest';
import { isPort } from '../port';

/** What is wrong with the value of an annotation. */
export interface ValueProblem {
  /** What becomes of it: its annotation is ignored without a word, or the controller or the gateway refuses the object. */
  readonly fate: 'ignored' | 'refused';
  readonly expected: string;
  readonly fix: string;
}

/** What is wrong with a value, if anything. */
export type ValueCheck = (value: string) => ValueProblem | undefined;

const BOOLEANS = ['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'];

function ignored(expected: string, fix: string): ValueProblem {
  return { fate: 'ignored', expected, fix };
}

function refused(expected: string, fix: string): ValueProblem {
  return { fate: 'refused', expected, fix };
}

/** The members of a list, as Kong's controllers read it. */
export function membersOf(value: string): string[] {
  return value.split(',').map(member => member.trim()).filter(member => member !== '');
}

/** Anything. */
export const anyText: ValueCheck = () => undefined;

/** `true` or `false`, in any case of letters. */
export const flag: ValueCheck = value => {
  return ['', 'true', 'false'].includes(value.toLowerCase()) ? undefined : ignored('"true" or "false"', flagMeant(value));
};

/** What Go reads as a boolean. */
export const boolean: ValueCheck = value => (BOOLEANS.includes(value) ? undefined : ignored('"true" or "false"', flagMeant(value)));

/** The same, after letters are made small. */
export const anyCaseBoolean: ValueCheck = value => boolean(value.toLowerCase());

/** Only this one value says something. */
export function only(wanted: string): ValueCheck {
  return value => (value === wanted || value === '' || value === 'false' ? undefined : ignored(`"${wanted}"`, `"${wanted}", or leave it out`));
}

/** A whole number; one beyond what Kong takes makes it refuse everything. */
export function whole(min: number, max: number, unit = ''): ValueCheck {
  return value => {
    const expected = `a whole number${unit} from ${min} to ${max}`;
    if (!/^[+-]?\d+$/.test(value)) return ignored(expected, `"${Math.max(min, millisecondsMeant(value) ?? (parseInt(value, 10) || min))}"`);
    const number = Number(value);
    return number >= min && number <= max ? undefined : refused(expected, `"${Math.min(Math.max(number, min), max)}"`);
  };
}

export const redirectCode: ValueCheck = value => {
  return value === '' || REDIRECT_CODES.includes(Number(value)) ? undefined : ignored(`one of ${REDIRECT_CODES.join(', ')}`, '"308"');
};

export const protocol: ValueCheck = value => {
  return value === '' || ANNOTATED_PROTOCOLS.includes(value) ? undefined : ignored(`one of ${ANNOTATED_PROTOCOLS.join(', ')}`, protocolMeant(value));
};

export const protocols: ValueCheck = value => {
  const wrong = membersOf(value).find(member => !ANNOTATED_PROTOCOLS.includes(member));
  return wrong === undefined ? undefined : refused(`out of ${ANNOTATED_PROTOCOLS.join(', ')}`, protocolMeant(wrong));
};

export const methods: ValueCheck = value => {
  const wrong = membersOf(value).find(member => !isMethod(member.toUpperCase()));
  return wrong === undefined ? undefined : ignored('methods such as GET, in letters: the whole list is dropped, and all methods match', '"GET,POST"');
};

/** Names that clients ask for in TLS. */
export const serverNames: ValueCheck = value => {
  const wrong = membersOf(value).find(member => !isAnnotatedHost(member.replace(/^\*\./, '')));
  return wrong === undefined ? undefined : ignored('hostnames: the whole list is dropped, and all names match', '"shop.example.com"');
};

export const hostAliases: ValueCheck = value => {
  const wrong = membersOf(value).find(member => !isAnnotatedHost(member.replace(/^\*\./, '').replace(/\.\*$/, '')));
  if (wrong !== undefined) return ignored('hostnames, which may begin with "*." or end with ".*": the whole list is dropped', '"shop.example.org"');
  const wild = membersOf(value).find(member => member.startsWith('*.') && member.endsWith('.*'));
  return wild === undefined ? undefined : refused('hostnames with one "*", first or last', `"${wild.replace(/\.\*$/, '.com')}"`);
};

/** `v` and a digit is what the controller looks for, anywhere; the gateway knows two. */
export const pathHandling: ValueCheck = value => {
  if (value === 'v0' || value === 'v1') return undefined;
  return (/v\d/.test(value) ? refused : ignored)('"v0" or "v1"', '"v0"');
};

export const servicePath: ValueCheck = value => {
  if (value === '' || isUriPath(value)) return undefined;
  return value.startsWith('/') ? refused('a path without empty segments, of characters that a URI may have', `"${value.replace(/\/{2,}/g, '/')}"`)
    : ignored('a path that starts with "/"', `"/${value}"`);
};

export const hostHeader: ValueCheck = value => {
  const [name, port, ...more] = value.split(':');
  const fits = value === '' || (isHost(name) && more.length === 0 && (port === undefined || isPort(Number(port))));
  return fits ? undefined : refused('a hostname, or one with ":" and a port', '"grafana.internal"');
};

export const tags: ValueCheck = value => {
  const wrong = membersOf(value).find(tag => !isTag(tag));
  return wrong === undefined ? undefined : refused('tags without "/" and without control characters', `"${wrong.replace(/[/\x00-\x1f\x7f]+/g, '-')}"`);
};

export const rewrite: ValueCheck = value => {
  return isRewriteTemplate(value) ? undefined : refused('a path in which $1 is what the first group matched, and \\$ is a dollar', '"/$1"');
};

/** The header is named by the key of the annotation. */
export function headerValues(name: string): ValueCheck {
  return value => {
    if (name.toLowerCase() === 'host') return refused('the name of another header: routes know hosts by themselves', 'use hosts of the rule, or konghq.com/host-aliases');
    if (name === '' || value === '') return ignored('a header and its values', 'konghq.com/headers.X-Tenant: "a,b"');
    return isHeaderName(name) && name.length <= HEADER_NAME_MAX ? undefined : refused('the name of a header: letters, digits, "-" and "_"', 'konghq.com/headers.X-Tenant');
  };
}

function flagMeant(value: string): string {
  return ['no', 'off', '0', 'disabled'].includes(value.toLowerCase()) ? '"false"' : '"true"';
}

function protocolMeant(value: string): string {
  const meant = nearest(value.trim(), ANNOTATED_PROTOCOLS);
  return meant === undefined ? 'for example "https"' : `did you mean "${meant}"?`;
}

/** What somebody meant who wrote `5s`. */
function millisecondsMeant(value: string): number | undefined {
  const [, number, unit] = /^(\d+)(ms|s|m)$/.exec(value.trim()) ?? [];
  return number === undefined ? undefined : Number(number) * { ms: 1, s: 1000, m: 60_000 }[unit as 'ms' | 's' | 'm'];
}
