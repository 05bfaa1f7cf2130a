import { IConstruct } from 'constructs';
import { KongRouteOptions } from './kong-route-options';
import { located, refuse } from '../../core/error';
import { HEADER_NAME_MAX, isAnnotatedHost, isHeaderName, isMethod } from '../../core/kong/values';
import { KongProtocol } from '../values/kong-protocol';
import { tagList } from '../values/names';
import { isGrpc, isOverTls, routeProtocols } from '../values/protocols';
import { whole } from '../values/whole-number';

/** Annotations by their keys. */
export type Annotations = { readonly [key: string]: string };

const SEPARATORS = [',', ';', '|', ' | ', '<>'];
const INT32 = 2 ** 31;

/**
 * What an object says to Kong by annotations, all but its plugins. Each value is checked here: Kong's controller ignores most of
 * what it does not understand without a word.
 *
 * @param families the protocols that the kind of route can take together
 */
export function routeAnnotations(by: IConstruct, options: KongRouteOptions, families: readonly (readonly KongProtocol[])[]): Annotations {
  return located(by, () => annotationsOf(options, families));
}

function annotationsOf(options: KongRouteOptions, families: readonly (readonly KongProtocol[])[]): Annotations {
  const { regexPriority, httpsRedirect, pathHandling, tags } = options;
  const protocols = options.protocols ?? (httpsRedirect !== undefined ? [KongProtocol.HTTPS] : undefined);
  expectPossible(options, protocols);
  const annotations = {
    'strip-path': options.stripPath?.toString(),
    'preserve-host': options.preserveHost?.toString(),
    'protocols': protocols && routeProtocols(protocols, families),
    'https-redirect-status-code': httpsRedirect?.toString(),
    'methods': options.methods && list(options.methods.map(method)),
    'snis': options.snis && list(options.snis.map(annotatedHost)),
    'host-aliases': options.hostAliases && list(options.hostAliases.map(hostAlias)),
    'regex-priority': regexPriority !== undefined ? String(whole(regexPriority, -INT32, INT32 - 1, 'regexPriority')) : undefined,
    'path-handling': pathHandling,
    'request-buffering': options.requestBuffering?.toString(),
    'response-buffering': options.responseBuffering?.toString(),
    'tags': tags && tagList(tags),
    ...headerAnnotations(options.headers ?? {}),
  };
  const said = Object.entries(annotations).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said.map(([key, value]) => [`konghq.com/${key}`, value!]));
}

function expectPossible({ httpsRedirect, stripPath, snis }: KongRouteOptions, protocols: readonly KongProtocol[] = [KongProtocol.HTTPS]): void {
  const open = protocols.filter(protocol => !isOverTls(protocol));
  if (httpsRedirect !== undefined && open.length > 0) {
    refuse({
      code: 'TRF1321', value: protocols, expected: `no ${open.join(' and ')} beside httpsRedirect: their requests would be served, not redirected`,
      fix: 'leave protocols out',
    });
  }
  if (snis?.length && open.length === protocols.length) {
    refuse({
      code: 'TRF1322', value: protocols, expected: 'a protocol over TLS beside snis: without TLS nobody asks for a name', fix: 'add KongProtocol.HTTPS, or leave snis out',
    });
  }
  if (stripPath && protocols.some(isGrpc)) {
    refuse({ code: 'TRF1329', value: true, expected: 'no stripPath for gRPC: the path is the method that is called', fix: 'leave stripPath out' });
  }
}

function headerAnnotations(headers: { readonly [name: string]: string[] }): { [key: string]: string } {
  const values = Object.values(headers).flat();
  const separator = SEPARATORS.find(known => !values.some(value => value.includes(known.trim())));
  for (const [name, texts] of Object.entries(headers)) expectHeader(name, texts);
  if (separator === undefined) {
    refuse({
      code: 'TRF1324', value: values, expected: `values that leave one of these characters to separate them: ${SEPARATORS.slice(0, 3).join(' ')}`,
      fix: "use a regular expression: '~*^a.b$'",
    });
  }
  const said = Object.fromEntries(Object.entries(headers).map(([name, texts]) => [`headers.${name}`, texts.join(separator)]));
  return separator === ',' ? said : { ...said, 'headers-separator': separator };
}

function expectHeader(name: string, values: readonly string[]): void {
  const host = name.toLowerCase() === 'host';
  if (!isHeaderName(name) || name.length > HEADER_NAME_MAX || !/[A-Za-z0-9]$/.test(name) || host) {
    refuse({
      code: 'TRF1323', value: name, expected: `the name of a header, at most ${HEADER_NAME_MAX} characters, and not that of the host`,
      fix: host ? 'use hosts' : 'for example "X-Canary"',
    });
  }
  const bad = values.find(value => value === '' || value.trim() !== value);
  if (bad !== undefined || values.length === 0) {
    refuse({ code: 'TRF1324', value: bad ?? [], expected: `values of ${name} that are not empty, and without spaces around them`, fix: `{ '${name}': ['always'] }` });
  }
}

function method(name: string): string {
  return isMethod(name) ? name : refuse({
    code: 'TRF1326', value: name, expected: 'a method in upper case', fix: isMethod(name.trim().toUpperCase()) ? `"${name.trim().toUpperCase()}"` : 'for example "GET"',
  });
}

function hostAlias(host: string): string {
  annotatedHost(host.replace(/^\*\.|\.\*$/, ''));
  return host;
}

function annotatedHost(host: string): string {
  return isAnnotatedHost(host) ? host : refuse({
    code: 'TRF1327', value: host, expected: 'a hostname as Kong\'s controller knows them in annotations: labels of letters, digits and single "-"',
    fix: 'for example "shop.example.org"; an alias may begin with "*." or end with ".*"; others can be hosts of the Ingress',
  });
}

function list(values: readonly string[]): string {
  return [...new Set(values)].join(',');
}
