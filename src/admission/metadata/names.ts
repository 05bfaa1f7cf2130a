import { isDns1035Label, isDnsLabel, isDnsSubdomain } from '../../core/name';

/** What a kind takes as a name: the check, and how to say it. */
export interface NameRule {
  readonly fits: (name: string) => boolean;
  readonly expected: string;
}

export const DNS_SUBDOMAIN: NameRule = {
  fits: isDnsSubdomain, expected: 'a-z, 0-9, "-" and ".", letters or digits at the ends of each part, at most 253 characters',
};
export const DNS_LABEL: NameRule = { fits: isDnsLabel, expected: 'a-z, 0-9 and "-", letters or digits at the ends, at most 63 characters' };
export const DNS_1035_LABEL: NameRule = { fits: isDns1035Label, expected: 'a-z, 0-9 and "-", a letter at the beginning, at most 63 characters' };
export const PATH_SEGMENT: NameRule = {
  fits: name => name !== '.' && name !== '..' && !/[/%]/.test(name), expected: 'anything but ".", "..", "/" and "%"',
};

const LABEL = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_MAX = 63;
export const LABEL_KEY = 'letters, digits, "-", "_" and ".", at most 63 of them, after an optional DNS name and "/"';
export const LABEL_VALUE = 'nothing, or letters, digits, "-", "_" and ".", letters or digits at the ends, at most 63 characters';

/** Whether this may be the key of a label or annotation, or a finalizer: a qualified name. */
export function isQualifiedName(key: string): boolean {
  const [name, prefix, ...more] = key.split('/').reverse();
  return more.length === 0 && (prefix === undefined || isDnsSubdomain(prefix)) && name.length <= LABEL_MAX && LABEL.test(name);
}

export function isLabelValue(value: string): boolean {
  return value === '' || (value.length <= LABEL_MAX && LABEL.test(value));
}

/** The name that is checked for a beginning to which the server adds a random end. */
export function generatedFrom(base: string): string {
  return base.length > 1 && base.endsWith('-') ? `${base.slice(0, -2)}a` : base;
}
