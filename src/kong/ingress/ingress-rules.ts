import { IConstruct } from 'constructs';
import { Misuse, refuse } from '../../core/error';
import type { KongPath } from '../routes/kong-path';

/** `backend` is as an Ingress names it. */
interface Entry { readonly path: KongPath; readonly backend: object }

/** The rules of an Ingress: for each host, paths with a backend each. */
export class IngressRules {
  private readonly byHost = new Map<string | undefined, Entry[]>();

  public constructor(private readonly ingress: IConstruct) {}

  /** The hosts that are named, in the order in which they came. */
  public get hosts(): string[] {
    return [...this.byHost.keys()].filter(host => host !== undefined);
  }

  /** @throws TRF1313 where the path of the host has a backend already */
  public add(host: string | undefined, path: KongPath, backend: object): void {
    const entries = this.byHost.get(host) ?? [];
    if (entries.some(entry => entry.path._name() === path._name())) {
      refuse({
        code: 'TRF1313', value: `${path._name()} of ${host ?? 'all hosts'}`, construct: this.ingress, expected: 'one backend for a path of a host',
        fix: 'leave one out; to share its requests out, use a GatewayRoute with weighted backends and KongRouteSettings',
      });
    }
    this.byHost.set(host, [...entries, { path, backend }]);
  }

  /** What is missing when all is constructed. */
  public* missing(hasDefault: boolean): Iterable<Misuse> {
    if (this.byHost.size === 0 && !hasDefault) {
      yield {
        code: 'TRF1310', value: 'no backend', construct: this.ingress, expected: 'a KongIngress that leads somewhere',
        fix: "{ backend: Backend.service('grafana', { port: 3000 }) }, or addRule",
      };
    }
  }

  public render(): object[] {
    return [...this.byHost].map(([host, entries]) => ({
      host, http: { paths: entries.map(({ path, backend }) => ({ ...path._render(), backend })) },
    }));
  }
}
