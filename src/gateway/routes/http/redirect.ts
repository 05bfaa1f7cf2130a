import { RedirectOptions, RewriteOptions } from './http-filter-options';
import { refuse } from '../../../core/error';
import { hostname } from '../../../core/hostname';
import { port } from '../../../core/port';
import { sparse } from '../../../core/sparse';

/** As Gateway API writes a redirect. */
export function requestRedirect({ scheme, hostname: host, port: number, path, statusCode }: RedirectOptions): object {
  const target = sparse({ scheme, hostname: exact(host), port: number === undefined ? undefined : port(number), path: path?._render() });
  return target ? { ...target, ...statusCode && { statusCode } } : refuse({
    code: 'TRF1108', value: {}, expected: 'another scheme, hostname, port or path: clients would be sent where they came from',
    fix: '{ scheme: UrlScheme.HTTPS }',
  });
}

/** As Gateway API writes a rewrite. */
export function urlRewrite({ hostname: host, path }: RewriteOptions): object {
  return sparse({ hostname: exact(host), path: path?._render() }) ?? refuse({
    code: 'TRF1108', value: {}, expected: 'another hostname or path for backends to see', fix: "{ path: PathModifier.replacePrefixMatch('/') }",
  });
}

function exact(host?: string): string | undefined {
  return host === undefined ? undefined : hostname(host, false);
}
