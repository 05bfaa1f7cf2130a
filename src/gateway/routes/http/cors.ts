import { Duration } from 'cdk8s';
import { CorsOptions } from './http-filter-options';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { parameterName } from '../../values/header';
import { atMost } from '../../values/limit';

const ORIGIN = /^(\*|https?:\/\/(((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?))$/;
const ORIGIN_MAX = 253;
const MAX = 64;

/** Whether this is an origin that a CORS filter can allow. */
export function isCorsOrigin(origin: string): boolean {
  return origin.length <= ORIGIN_MAX && ORIGIN.test(origin);
}

/** As Gateway API writes it. */
export function cors(options: CorsOptions): object {
  const { allowOrigins = [], allowMethods = [], allowHeaders = [], exposeHeaders = [], maxAge } = options;
  allowOrigins.forEach(checkOrigin);
  [...allowHeaders, ...exposeHeaders].forEach(name => parameterName(name, 'header'));
  const lists = { allowOrigins, allowMethods, allowHeaders, exposeHeaders };
  for (const [field, list] of Object.entries(lists)) {
    atMost(MAX, list, field);
    distinct(field, list);
    if (field !== 'exposeHeaders') aloneIfAll(field, list);
  }
  const rendered = sparse({
    allowOrigins: some(allowOrigins), allowCredentials: options.allowCredentials, allowMethods: some(allowMethods),
    allowHeaders: some(allowHeaders), exposeHeaders: some(exposeHeaders), maxAge: maxAge && wholeSeconds(maxAge),
  });
  return rendered ?? refuse({ code: 'TRF1109', value: {}, expected: 'an origin to allow', fix: "{ allowOrigins: ['https://shop.example.com'] }" });
}

function checkOrigin(value: string): void {
  if (isCorsOrigin(value)) return;
  const bare = value.replace(/^https?:\/\//, '').replace(/\/.*/, '');
  refuse({
    code: 'TRF1109', value, expected: 'an origin: http:// or https://, a host and perhaps a port, nothing after it; or "*"',
    fix: isCorsOrigin(`https://${bare}`) ? `"https://${bare}"` : '"https://shop.example.com"',
  });
}

function distinct(field: string, list: readonly string[]): void {
  const twice = list.find((entry, i) => list.indexOf(entry) < i);
  if (twice) refuse({ code: 'TRF1109', value: twice, expected: `each entry of ${field} once`, fix: 'take one out' });
}

function aloneIfAll(field: string, list: readonly string[]): void {
  if (list.length < 2 || !list.includes('*')) return;
  refuse({ code: 'TRF1109', value: list, expected: `"*" in ${field} to stand alone: it is all of them`, fix: `{ ${field}: ['*'] }` });
}

function wholeSeconds(maxAge: Duration): number {
  const seconds = maxAge.toMilliseconds() / 1000;
  return Number.isInteger(seconds) && seconds >= 1 ? seconds : refuse({
    code: 'TRF1109', value: `${seconds}s`, expected: 'a maxAge of whole seconds, at least one', fix: 'Duration.seconds(5)',
  });
}
