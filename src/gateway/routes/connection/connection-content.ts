import { PortRouteOptions, TlsRouteOptions } from './connection-rule';
import { refuse } from '../../../core/error';
import { hostname } from '../../../core/hostname';
import { sparse } from '../../../core/sparse';
import { GATEWAY_API } from '../../values/kinds';
import { atMost } from '../../values/limit';
import { RouteKind } from '../../values/route-kind';
import { checkBackends } from '../rules/filter-list';
import { RouteContent } from '../rules/route-content';
import { checkNames } from '../rules/rule-list';

const HOSTNAMES = 1024;

/** What `RouteSpec.tcp` and `RouteSpec.udp` say, checked. */
export function portContent(kind: RouteKind, options: PortRouteOptions): RouteContent {
  return connectionContent(kind, [], options);
}

/** What `RouteSpec.tls` says, checked. */
export function tlsContent({ hostnames, ...options }: TlsRouteOptions): RouteContent {
  if (hostnames.length === 0) {
    refuse({ code: 'TRF1119', value: hostnames, expected: 'a hostname: connections are told apart by it', fix: "hostnames: ['db.example.com']" });
  }
  atMost(HOSTNAMES, hostnames, 'hostnames in a route for TLS');
  hostnames.forEach(host => hostname(host, true));
  return connectionContent(RouteKind.TLS, hostnames, options);
}

function connectionContent(kind: RouteKind, hostnames: readonly string[], { backends, ruleName: name }: PortRouteOptions): RouteContent {
  checkBackends(backends, []);
  checkNames(name === undefined ? [] : [name]);
  return {
    apiVersion: GATEWAY_API, kind, hostnames,
    fields: refs => ({ rules: [sparse({ name, backendRefs: backends.map(backend => refs.weighted(backend)) })] }),
  };
}
