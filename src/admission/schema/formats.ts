import { isIPv4, isIPv6 } from 'node:net';
import { isDnsLabel, isDnsSubdomain } from '../../core/name';

/** Whether a text has a format, as the server's own checks see it; what it means by each is in the table, not in a standard. */
export function hasFormat(format: string, text: string): boolean {
  return FORMATS[format.replace(/-/g, '')]?.(text) ?? true;
}

const HEX = '[0-9a-f]';
const UUID = (version: string, variant: string): RegExp => new RegExp(`^${HEX}{8}-?${HEX}{4}-?${version}-?${variant}-?${HEX}{12}$`, 'i');
const ANY4 = `${HEX}{4}`;

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  base64: text => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/[\r\n]/g, '')),
  bsonobjectid: text => /^[0-9a-fA-F]{24}$/.test(text),
  byte: text => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/.test(text),
  cidr: isCidr,
  creditcard: isCreditCard,
  date: isDate,
  datetime: isDateTime,
  duration: isDuration,
  email: isEmail,
  hexcolor: text => /^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(text),
  hostname: isHostname,
  ipv4: text => isIPv4(text.replace(/(^|\.)0+(?=\d)/g, '$1')) || (isIPv6(text) && text.includes('.')),
  ipv6: text => isIPv6(text) && !text.includes('%'),
  isbn: text => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  k8slongname: isDnsSubdomain,
  k8sshortname: isDnsLabel,
  mac: isMac,
  quantity: text => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/.test(text),
  rgbcolor: isRgbColor,
  ssn: text => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  uri: isRequestUri,
  uuid: text => UUID(ANY4, ANY4).test(text),
  uuid3: text => UUID(`3${HEX}{3}`, ANY4).test(text),
  uuid4: text => UUID(`4${HEX}{3}`, `[89ab]${HEX}{3}`).test(text),
  uuid5: text => UUID(`5${HEX}{3}`, `[89ab]${HEX}{3}`).test(text),
};

function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (bits === undefined || more.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
  const plain = address.replace(/(^|\.)0+(?=\d)/g, '$1');
  return (isIPv4(plain) && Number(bits) <= 32) || (isIPv6(address) && !address.includes('%') && Number(bits) <= 128);
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Looser than RFC 3339 in what separates the fraction, stricter in leap seconds. */
function isDateTime(text: string): boolean {
  const [date, time] = text.toLowerCase().split('t');
  const match = /^(\d\d):(\d\d):(\d\d)(.\d+)?(z|[+-]\d\d:\d\d)$/.exec(time ?? '');
  return isDate(date) && match !== null && match[1] <= '23' && match[2] <= '59' && match[3] <= '59';
}

const GO_DURATION = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const UNITS = ['ns', 'us', 'µs', 'ms', 's', 'm', 'h', 'hr', 'd', 'w', 'wk'];
const UNIT_BEGINNINGS = ['nano', 'micro', 'milli', 'sec', 'min', 'hour', 'day', 'week'];

/** Go's durations, and any text in which a number of 64 bits stands before something like a unit. */
function isDuration(text: string): boolean {
  if (text.match(/\d{19,}/g)?.some(digits => BigInt(digits) >= 2n ** 63n)) return false;
  if (GO_DURATION.test(text)) return true;
  return [...text.matchAll(/\d+\s*([A-Za-zµ]+)/g)].some(([, unit]) => {
    const lower = unit.toLowerCase();
    return UNITS.includes(lower) || UNIT_BEGINNINGS.some(beginning => lower.startsWith(beginning));
  });
}

const ATOMS = '[^\\s@<>()[\\]\\\\,;:".]+(?:\\.[^\\s@<>()[\\]\\\\,;:".]+)*';
const EMAIL = new RegExp(`^(?:${ATOMS}|"(?:[^"\\\\]|\\\\.)*")@(?:${ATOMS}|\\[[^\\]]*\\])$`);

/** An address, perhaps in angle brackets after a name. */
function isEmail(text: string): boolean {
  return EMAIL.test(/^[^<>@]*<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim());
}

const HOST_NAME = /^[a-zA-Z0-9\p{S}\p{L}]-?[a-zA-Z0-9\p{S}\p{L}]{0,62}$/u;
const HOST_LABEL = /^[a-zA-Z0-9\p{S}\p{L}](?:[a-zA-Z0-9\p{S}\p{L}-]{0,61}[a-zA-Z0-9\p{S}\p{L}])?$/u;
const TOP_LEVEL = /^[a-zA-Z\p{L}]{2,63}$/u;

/** One label, or labels and a top-level domain of letters. */
function isHostname(text: string): boolean {
  const labels = text.split('.');
  if (Buffer.byteLength(text) > 255 || labels.some(label => Buffer.byteLength(label) > 63)) return false;
  const last = labels[labels.length - 1];
  return labels.length === 1 ? HOST_NAME.test(last) : labels.slice(0, -1).every(label => HOST_LABEL.test(label)) && TOP_LEVEL.test(last);
}

function isMac(text: string): boolean {
  const [plain, separator = ''] = [text.replace(/[:.-]/g, ''), /[:.-]/.exec(text)?.[0]];
  const group = separator === '.' ? 4 : 2;
  return [12, 16, 40].includes(plain.length) && /^[0-9a-fA-F]+$/.test(plain)
    && (separator === '' ? plain : plain.match(new RegExp(`.{${group}}`, 'g'))!.join(separator)) === text;
}

function isRgbColor(text: string): boolean {
  const match = /^rgb\(\s*(0|[1-9]\d{0,2})\s*,\s*(0|[1-9]\d{0,2})\s*,\s*(0|[1-9]\d{0,2})\s*\)$/.exec(text);
  return match !== null && match.slice(1).every(part => Number(part) <= 255);
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '');
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return weighted(digits, i => i + 1) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '');
  return /^\d{13}$/.test(digits) && weighted(digits, i => i % 2 === 0 ? 1 : 3) % 10 === 0;
}

function weighted(digits: string, weight: (i: number) => number): number {
  return [...digits].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(i), 0);
}

const CARD = /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/;

function isCreditCard(text: string): boolean {
  const digits = text.replace(/\D+/g, '');
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return CARD.test(digits) && sum % 10 === 0;
}

const BROKEN_ESCAPE = /%(?![0-9a-fA-F]{2})/;

/** As it stands in a request: an absolute path, or a scheme and what may follow it. */
function isRequestUri(text: string): boolean {
  if (text === '' || /[\x00-\x1f\x7f]/.test(text)) return false;
  if (text === '*') return true;
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(text)?.[0] ?? '';
  const [rest] = text.slice(scheme.length).split('?');
  if (!rest.startsWith('/')) return scheme !== '';
  const [, authority, path] = /^\/\/([^/]*)(.*)$/s.exec(scheme === '' ? '' : rest) ?? ['', undefined, rest];
  return !BROKEN_ESCAPE.test(path) && (authority === undefined || isAuthority(authority));
}

const USER = /^[\w.:~!$&'()*+,;=%@-]*$/;
const HOST = /^(?:[\w.~!$&'()*+,;=:<>"-]|[^\x00-\x7f]|%25|%[89a-fA-F][0-9a-fA-F])*$/;

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [user, host] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (!USER.test(user) || BROKEN_ESCAPE.test(user)) return false;
  const bracket = /^\[([^[\]]*)\](?::\d*)?$/.exec(host);
  return bracket ? isIPv6(bracket[1].replace('%25', '%')) : HOST.test(host) && /^[^:]*(?::\d*)?$|:\d*$/.test(host);
}
