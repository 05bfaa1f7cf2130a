/* How two controllers find the backend of a request, as far as the migration is about it: hosts, paths, headers. */

/** A request. */
export interface Asked { readonly host: string; readonly path: string; readonly headers?: Readonly<Record<string, string>> }

interface Place { readonly path: string; readonly pathType: string; readonly service: string }

function placesOf(ingresses: readonly any[], host: string): (Place & { readonly ingress: any })[] {
  return ingresses.flatMap(ingress => (ingress.spec.rules ?? []).filter((rule: any) => rule.host === host).flatMap((rule: any) =>
    rule.http.paths.map(({ path, pathType, backend }: any) => ({ ingress, path, pathType, service: backend.service.name }))));
}

const PREFIX = 'nginx.ingress.kubernetes.io/';

/** The Service that nginx sends a request to: the locations of a server, as ingress-nginx writes them. */
export function askNginx(ingresses: readonly any[], { host, path }: Asked): string | undefined {
  const places = placesOf(ingresses, host);
  const says = ({ metadata: { annotations = {} } }: any, name: string) => annotations[PREFIX + name];
  const isRegex = places.some(({ ingress }) => says(ingress, 'use-regex') === 'true' || says(ingress, 'rewrite-target'));
  const longestFirst = [...places].sort((a, b) => b.path.length - a.path.length || (a.path > b.path ? -1 : 1));
  if (isRegex) return longestFirst.find(each => new RegExp(`^${each.path}`, 'i').test(path))?.service;
  const exact = longestFirst.find(each => each.pathType !== 'ImplementationSpecific' && each.path === path);
  if (exact?.pathType === 'Exact') return exact.service;
  const isPrefix = ({ path: prefix, pathType }: Place) => prefix === '/' || (pathType === 'ImplementationSpecific' ? path.startsWith(prefix) : path.startsWith(`${prefix.replace(/\/$/, '')}/`));
  return exact?.service ?? longestFirst.find(each => each.pathType !== 'Exact' && isPrefix(each))?.service;
}

/** The Service that Kong sends a request to: routes of its controller, in the order of its router. */
export function askKong(ingresses: readonly any[], { host, path, headers = {} }: Asked): string | undefined {
  const routes = placesOf(ingresses, host).flatMap(place => pathsOf(place).map(each => {
    const wanted = Object.entries<string>(place.ingress.metadata.annotations ?? {}).flatMap(([key, value]) =>
      key.startsWith('konghq.com/headers.') ? [[key.slice('konghq.com/headers.'.length).toLowerCase(), value] as const] : []);
    return { ...each, wanted, place, service: place.service };
  }));
  const fits = routes.filter(({ regex, prefix, wanted }) =>
    (regex ? new RegExp(`^${regex.replace('(?i)', '')}`, regex.includes('(?i)') ? 'i' : '').test(path) : path.startsWith(prefix!))
    && wanted.every(([name, value]) => value.startsWith('~*') ? new RegExp(value.slice(2), 'i').test(headers[name] ?? '') : headers[name] === value));
  // all regular expressions of one backend are one route, which is as strong as the longest
  const strength = ({ place }: typeof routes[number]) => Math.max(...routes.filter(each => sameRoute(each.place, place)).map(({ regex = '' }) => regex.length));
  const rank = (route: typeof routes[number]) => [route.wanted.length, route.regex ? 1 : 0, route.regex ? strength(route) : route.prefix!.length];
  return fits.sort((a, b) => rank(b).map((each, i) => each - rank(a)[i]).find(each => each !== 0) ?? 0)[0]?.service;
}

function sameRoute(a: Place & { readonly ingress: any }, b: Place & { readonly ingress: any }): boolean {
  return a.ingress === b.ingress && a.service === b.service;
}

function pathsOf({ path, pathType }: Place): { readonly regex?: string; readonly prefix?: string }[] {
  if (pathType === 'Exact') return [{ regex: `${path}$` }];
  if (pathType === 'Prefix') return path === '/' ? [{ prefix: '/' }] : [{ prefix: `${path.replace(/\/$/, '')}/` }, { regex: `${path.replace(/\/$/, '')}$` }];
  return path.startsWith('/~') ? [{ regex: path.slice(2) }] : [{ prefix: path }];
}
