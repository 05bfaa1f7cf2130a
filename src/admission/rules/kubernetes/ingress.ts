/** A port of a Service, by its number or its name. */
export interface PortRef { readonly number?: number; readonly name?: string }

export interface IngressBackend { readonly service?: { readonly name?: string; readonly port?: PortRef } }

/** Where an Ingress says backends. */
export interface IngressRouting {
  readonly defaultBackend?: IngressBackend;
  readonly rules?: readonly { readonly http?: { readonly paths?: readonly { readonly backend?: IngressBackend }[] } }[];
}

/** The backends of an Ingress, and where they are said. */
export function* ingressBackends({ defaultBackend, rules = [] }: IngressRouting = {}): Iterable<readonly [path: string, backend: IngressBackend]> {
  if (defaultBackend) yield ['spec.defaultBackend', defaultBackend];
  for (const [i, { http }] of rules.entries()) {
    for (const [j, { backend }] of (http?.paths ?? []).entries()) if (backend) yield [`spec.rules[${i}].http.paths[${j}].backend`, backend];
  }
}
