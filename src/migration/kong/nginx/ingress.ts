import { Annotations, PREFIX } from './annotations';
import type { Contenders } from './layers';
import { isRecord, Json, record } from '../../../core/json';
import { Amendments } from '../amendments';
import { Notes } from '../notes';
import { Result } from '../result';

/** A path of an Ingress. */
export interface IngressPath extends Json { readonly path?: string; readonly pathType?: string; readonly backend?: Json }

/** The paths of one host. */
export interface IngressRule extends Json { readonly host?: string; readonly http?: { readonly paths: readonly IngressPath[] } }

/** What all Ingresses have in common. */
export interface Cluster {
  readonly objects: readonly unknown[];
  readonly amendments: Amendments;
  readonly result: Result;
  /** Hosts of which nginx reads all paths as regular expressions; the empty text for rules without host. */
  readonly regexHosts: ReadonlySet<string>;
  /** Hosts that an Ingress has a certificate for; `*` may stand for the first label. */
  readonly tlsHosts: ReadonlySet<string>;
  /** All hosts of Ingresses that are migrated. */
  readonly hosts: ReadonlySet<string>;
  /** Who asks for which paths. */
  readonly contenders: Contenders;
  readonly className: string;
}

/** An Ingress beside the one that is given, for requests that are answered otherwise. */
export interface Extra {
  /** What its name ends with. */
  readonly suffix: string;
  readonly rules: readonly IngressRule[];
  /** Certificates that no other Ingress names. */
  readonly tls?: readonly Json[];
  /** Whether clients see a certificate. */
  readonly isSecure: boolean;
  readonly plugin: string;
  readonly config: Json;
}

/** An Ingress for ingress-nginx on its way, and what has been found out of it so far. */
export class IngressSource {
  /** Annotations of the Ingress for Kong. */
  public readonly routes: Record<string, string> = {};
  /** Configurations by the names of plugins. */
  public readonly plugins = new Map<string, Json>();
  public readonly extras: Extra[] = [];
  /** Whether it is gRPC that is spoken. */
  public isGrpc = false;
  /** Where clients are sent that come without TLS: nobody, those of hosts with a certificate, or all. */
  public redirects: 'none' | 'tls' | 'all' = 'none';

  public constructor(
    public readonly object: Json, public readonly index: number, public readonly notes: Notes, public readonly annotations: Annotations,
    public readonly cluster: Cluster,
  ) {}

  public get name(): string {
    return String(record(this.object.metadata).name);
  }

  public get namespace(): string | undefined {
    const { namespace } = record(this.object.metadata);
    return typeof namespace === 'string' ? namespace : undefined;
  }

  public get rules(): readonly IngressRule[] {
    return rulesOf(this.object);
  }

  /** Whether it stands beside another one, for some of its requests. */
  public get isCanary(): boolean {
    return this.annotations.flag('canary') === true;
  }

  /** Hosts that it names, without repetition. */
  public get hosts(): readonly string[] {
    return [...new Set(this.rules.flatMap(({ host }) => host ?? []))];
  }

  /** The Services that its requests go to. */
  public get services(): readonly string[] {
    return servicesOf(this.object);
  }

  /** Whether clients see a certificate on a host: of any Ingress for it. Where no hosts are named, it is that of all. */
  public hasTls(host: string | undefined): boolean {
    const all = listOf(record(this.object.spec).tls);
    if (all.length > 0 && certifiedHosts(this.object).length === 0) return true;
    return host !== undefined && [...this.cluster.tlsHosts].some(each => coversHost(each, host));
  }

  /** Adds to the configuration of a plugin; lists grow. */
  public plugin(name: string, config: Json): void {
    this.plugins.set(name, merged(this.plugins.get(name) ?? {}, config) as Json);
  }

  /** What is wanted of all Services that its requests go to. */
  public ofServices(name: string, annotation: string, value: string | ((service: string) => string)): void {
    for (const service of this.services) {
      const text = typeof value === 'string' ? value : value(service);
      this.cluster.amendments.want(this.namespace, service, annotation, text, this.wish(name));
    }
    this.annotations.carried(name, `${annotation}${typeof value === 'string' ? `: ${JSON.stringify(value)}` : ''} on ${this.servicesText()}`);
  }

  /** What is wanted of the choice among pods. */
  public policy(name: string, policy: Json): void {
    for (const service of this.services) this.cluster.amendments.wantPolicy(this.namespace, service, policy, this.wish(name));
  }

  public servicesText(): string {
    return this.services.length === 0 ? 'no Service, as no rule has one' : `Service ${this.services.join(', ')}`;
  }

  /** Access that was restricted is not opened because nobody knows how to restrict it here. */
  public close(): void {
    this.plugins.set('request-termination', { status_code: 503, message: 'access control has not been migrated yet' });
  }

  private wish(name: string) {
    return { by: `Ingress ${this.name}`, notes: this.notes, path: this.annotations.pathOf(name), index: this.index };
  }
}

/** Whether a host of a certificate, which may begin with `*`, is this one. */
export function coversHost(named: unknown, host: string): boolean {
  return named === host || (typeof named === 'string' && named.startsWith('*.') && host.slice(host.indexOf('.')) === named.slice(1));
}

/** The rules of an Ingress that can be read. */
export function rulesOf(object: Json): readonly IngressRule[] {
  return listOf(record(object.spec).rules).map((rule): IngressRule => {
    const { host, http, ...rest } = rule;
    const { paths } = record(http);
    return { ...rest, ...typeof host === 'string' && host !== '' ? { host } : {}, ...Array.isArray(paths) ? { http: { paths: paths.filter(isRecord) } } : {} };
  });
}

/** The names of Services that requests of an Ingress go to. */
export function servicesOf(object: Json): readonly string[] {
  const backends = [record(object.spec).defaultBackend, ...rulesOf(object).flatMap(({ http }) => http?.paths.map(({ backend }) => backend) ?? [])];
  const names = backends.map(backend => record(record(backend).service).name);
  return [...new Set(names.filter((name): name is string => typeof name === 'string'))];
}

/** The hosts that an Ingress has certificates for, as they are written. */
export function certifiedHosts(object: Json): readonly string[] {
  const hosts = listOf(record(object.spec).tls).flatMap(({ hosts: named }) => Array.isArray(named) ? named as unknown[] : []);
  return hosts.filter((host): host is string => typeof host === 'string');
}

/** What an Ingress says to ingress-nginx. */
export function annotationsOf(object: Json): Json {
  return Object.fromEntries(Object.entries(record(record(object.metadata).annotations)).filter(([name]) => name.startsWith(PREFIX)));
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function merged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...before as unknown[], ...after as unknown[]];
  if (!isRecord(before) || !isRecord(after)) return after;
  const fields = Object.entries(after).map(([field, value]) => [field, field in before ? merged(before[field], value) : value]);
  return { ...before, ...Object.fromEntries(fields) as Json };
}
