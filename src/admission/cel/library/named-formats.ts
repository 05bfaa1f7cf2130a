import { isDns1035Label, isDnsLabel, isDnsSubdomain } from '../../../core/name';
import { fail } from '../runtime/error';
import { Optional } from '../runtime/optional';
import { dateOnly } from '../runtime/time';
import { Comparable } from '../runtime/values';
import { Library } from '../signature';
import { isRequestUri } from './go-url';

/** A format by name, with what is wrong with a text that has another one. */
class NamedFormat implements Comparable {
  public readonly celType = 'kubernetes.NamedFormat';

  public constructor(public readonly name: string, public readonly problems: (text: string) => string[]) {}

  public equals(other: unknown): boolean { return other instanceof NamedFormat && other.name === this.name; }
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
const NAME_PART = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

const subject = (test: (text: string) => boolean, expected: string) => (text: string): string[] => test(text) ? [] : [`must be ${expected}`];

const label = subject(isDnsLabel, 'a DNS label');
const subdomain = subject(isDnsSubdomain, 'a DNS subdomain');
const label1035 = subject(isDns1035Label, 'a DNS label that starts with a letter');
const asPrefix = (problems: (text: string) => string[]) => (text: string): string[] =>
  problems(text.length > 1 && text.endsWith('-') ? `${text.slice(0, -2)}a` : text);

const FORMATS = new Map<string, (text: string) => string[]>(Object.entries({
  dns1123Label: label,
  dns1123Subdomain: subdomain,
  dns1035Label: label1035,
  qualifiedName: subject(isQualifiedName, 'a qualified name'),
  dns1123LabelPrefix: asPrefix(label),
  dns1123SubdomainPrefix: asPrefix(subdomain),
  dns1035LabelPrefix: asPrefix(label1035),
  labelValue: subject(text => text === '' || (text.length <= 63 && NAME_PART.test(text)), 'a label value'),
  uri: subject(isRequestUri, 'an absolute URI or path'),
  uuid: subject(text => UUID.test(text), 'a UUID'),
  byte: subject(text => BASE64.test(text), 'base64'),
  date: subject(text => dateOnly(text) !== undefined, 'a date'),
  datetime: subject(isDateTime, 'a date and time'),
}));

const formats = new Map([...FORMATS].map(([name, problems]) => [name, new NamedFormat(name, problems)]));

/** Formats by name: `format.dns1123Label().validate(text)` is an optional list of what is wrong, without value where nothing is. */
export const NAMED_FORMATS: Library = {
  ...Object.fromEntries([...formats].map(([name, format]) => [`format.${name}(): kubernetes.NamedFormat`, () => format])),
  'format.named(string): optional(kubernetes.NamedFormat)': (name: string) => Optional.maybe(formats.get(name)),
  '<kubernetes.NamedFormat>.validate(string): optional(list(string))': (format: NamedFormat, text: string) => {
    const problems = (format ?? fail('no such overload')).problems(text);
    return Optional.maybe(problems.length > 0 ? problems : undefined);
  },
};

function isQualifiedName(text: string): boolean {
  const [prefix, name, ...rest] = text.includes('/') ? text.split('/') : [undefined, text];
  return rest.length === 0 && (prefix === undefined || isDnsSubdomain(prefix)) && name!.length <= 63 && NAME_PART.test(name!);
}

function isDateTime(text: string): boolean {
  const [date, time] = text.toLowerCase().split('t');
  const [, hour, minute, second] = /^(\d\d):(\d\d):(\d\d)(?:.\d+)?(?:z|[-+]\d\d:\d\d)$/.exec(time ?? '') ?? [];
  return text.length >= 4 && dateOnly(date) !== undefined && hour <= '23' && minute <= '59' && second <= '59';
}
