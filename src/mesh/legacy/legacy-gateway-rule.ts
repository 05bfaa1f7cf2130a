import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { sparse } from '../../core/sparse';
import { MeshHttpFilter } from '../policies/routing/mesh-http-filter';
import { MeshHttpMatch } from '../policies/routing/mesh-http-match';

/* The rules of a MeshHTTPRoute, in the words of MeshGatewayRoute. */

interface Condition { readonly type: string; readonly name: string; readonly value?: string }
interface Match {
  readonly path: { readonly type: string; readonly value: string };
  readonly method?: string;
  readonly headers?: readonly Condition[];
  readonly queryParams?: readonly Condition[];
}

const WORDS: { readonly [type: string]: string } = {
  Exact: 'EXACT', PathPrefix: 'PREFIX', RegularExpression: 'REGEX', Present: 'PRESENT', Absent: 'ABSENT',
};

/** @throws TRF1577 where a header is matched by the beginning of its value */
export function legacyMatch({ _rendered }: MeshHttpMatch): object {
  const { path, method, headers, queryParams } = _rendered as Match;
  return {
    path: { match: WORDS[path.type], value: path.value },
    ...sparse({ method, headers: headers?.map(condition), queryParameters: queryParams?.map(condition) }),
  };
}

function condition({ type, ...rest }: Condition): object {
  const match = WORDS[type] ?? refuse({
    code: 'TRF1577', value: rest, expected: 'a header by its whole value: the kind MeshGatewayRoute knows no prefixes of headers', fix: "HeaderValue.regex('v1.*')",
  });
  return { match, ...rest };
}

interface PathChange { readonly replaceFullPath?: string; readonly replacePrefixMatch?: string }
interface Redirect { readonly path?: PathChange; readonly statusCode?: number }
interface Rewrite { readonly hostname?: string; readonly path?: PathChange; readonly hostToBackendHostname?: boolean }
interface Mirror { readonly backendRef: { readonly name: string; readonly tags?: object }; readonly percentage?: number | string }
interface Filter {
  readonly requestHeaderModifier?: object;
  readonly responseHeaderModifier?: object;
  readonly requestRedirect?: Redirect;
  readonly urlRewrite?: Rewrite;
  readonly requestMirror?: Mirror;
}

/** @throws TRF1577 where the host is rewritten to one that is given */
export function legacyFilter(filter: MeshHttpFilter): object {
  const { requestHeaderModifier, responseHeaderModifier, requestRedirect, urlRewrite, requestMirror } = filter._render('') as Filter;
  return {
    ...sparse({
      requestHeader: requestHeaderModifier, responseHeader: responseHeaderModifier, redirect: requestRedirect && redirect(requestRedirect),
      rewrite: urlRewrite && rewrite(urlRewrite), mirror: requestMirror && mirror(requestMirror),
    }),
  };
}

/** The status has a default in the new generation only. */
function redirect({ path, statusCode = 302, ...rest }: Redirect): object {
  return { ...rest, statusCode, ...sparse({ path: path && pathChange(path) }) };
}

function rewrite({ hostname, path, hostToBackendHostname }: Rewrite): object {
  if (hostname !== undefined) {
    refuse({ code: 'TRF1577', value: hostname, expected: 'no hostname: the kind MeshGatewayRoute rewrites to that of the endpoint only', fix: 'hostToBackendHostname: true' });
  }
  return { ...path && pathChange(path), ...sparse({ hostToBackendHostname }) };
}

function pathChange({ replaceFullPath, replacePrefixMatch }: PathChange): object {
  return { ...sparse({ replaceFull: replaceFullPath, replacePrefixMatch }) };
}

/** A share is not optional here: without one nothing is copied. */
function mirror({ backendRef: { name, tags }, percentage = 100 }: Mirror): object {
  return { backend: { destination: { [SERVICE_TAG]: name, ...tags }, weight: 1 }, percentage: Number(percentage) };
}
