import { RedirectStatus, UrlScheme } from '../../core/redirect';
import { AttachedRoute } from '../listeners/attachment';
import { REDIRECTED } from '../listeners/gateway-reference';
import { Listener } from '../listeners/listener';
import { requestRedirect } from './http/redirect';
import { RouteKind } from '../values/route-kind';

const HTTPS_PORT = 443;

/** Where plain requests are sent: to the usual port of HTTPS where a listener has it, else to the lowest that one has. */
export function redirectToHttps(listeners: readonly Listener[], statusCode: RedirectStatus): object {
  const ports = listeners.filter(({ protocol }) => protocol === 'HTTPS').map(listener => listener.port);
  const usual = ports.length === 0 || ports.includes(HTTPS_PORT);
  return requestRedirect({ scheme: UrlScheme.HTTPS, port: usual ? undefined : Math.min(...ports), statusCode });
}

/**
 * Lets Kong redirect what comes to a route over HTTP, unless the route asks for a listener for HTTP. Calls of gRPC are refused there: no
 * client of gRPC follows redirects. Annotations it has stay.
 */
export function annotateRedirected({ construct, kind }: AttachedRoute, statusCode: RedirectStatus, listener?: Listener): void {
  if (listener?.protocol === REDIRECTED) return;
  const { metadata } = construct.apiObject;
  const annotations = annotationsOf(kind, statusCode);
  for (const [key, value] of Object.entries({ ...annotations, ...metadata.toJson()?.annotations })) metadata.addAnnotation(key, value as string);
}

function annotationsOf(kind: string, statusCode: RedirectStatus): { readonly [key: string]: string } {
  switch (kind) {
    case RouteKind.HTTP: return { 'konghq.com/protocols': 'https', 'konghq.com/https-redirect-status-code': String(statusCode) };
    case RouteKind.GRPC: return { 'konghq.com/protocols': 'grpcs' };
    default: return {};
  }
}
