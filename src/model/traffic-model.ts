import { BackendTlsPolicies } from './delivery/backend-tls';
import { Backends } from './routes/backends';
import { readCertificates } from './gateways/certificates';
import { Distribution, ShownCertificates } from './delivery/distribution';
import { Endpoints } from './delivery/endpoints';
import { Gateways } from './gateways/gateways';
import { Inventory } from './objects/inventory';
import { CertificateReferences } from './gateways/listener-tls';
import { ListenerIndex } from './gateways/listening';
import { MeshRouter } from './routers/mesh-router';
import { producedSecrets } from './objects/produced';
import { RouteTables } from './matching/route-tables';
import { Router } from './routers/router';
import { Routes } from './routes/routes';
import { ObjectStatus, statusOf } from './status';
import { Stored, storedObjects } from './objects/stored';
import { RouteResult, TrafficRequest } from './matching/traffic-request';
import { Channel } from '../admission/options';
import { Worlds } from '../admission/world';
import { Feature, TargetName } from '../core/gateway/profile';

/** How a model is made. */
export interface ModelOptions {
  /**
   * Whose behaviour is computed. Gateways of other controllers are then nobody's.
   *
   * @default - each Gateway's own, from the controller of its class; the specification's where that is not known
   */
  readonly target?: TargetName;
  /**
   * Whether what is not among the objects may exist all the same. In an open world it is taken to exist.
   *
   * @default 'open'
   */
  readonly world?: Worlds;
  /**
   * The CRD set of Gateway API that the cluster has. Fields that it doesn't know are dropped, as the cluster would.
   *
   * @default 'experimental', so that all fields count; admission says what a cluster drops
   */
  readonly channel?: Channel;
  /**
   * Features that the implementation lacks, in Gateway API's words.
   *
   * @default - those that the target lacks
   */
  readonly without?: readonly Feature[];
  /** What manifests don't say. */
  readonly facts?: ModelFacts;
}

/** What manifests don't say, and decides all the same. */
export interface ModelFacts {
  /** The certificates that backends show, in PEM. @default - those that whoever connects believes */
  readonly backendCertificates?: readonly BackendCertificate[];
}

/** What a Service shows when TLS to it begins. */
export interface BackendCertificate {
  readonly namespace: string;
  readonly service: string;
  /** @default - all its ports */
  readonly port?: number;
  /** In PEM. */
  readonly certificate: string;
}

/** Manifests as one graph of traffic: what controllers say of them, and which way requests take. */
export class TrafficModel {
  /**
   * The model of some objects. Whatever they are, it throws nothing; it doesn't change them. What an API server could not read is
   * left out: `admit` says why.
   */
  public static of(objects: readonly unknown[], options: ModelOptions = {}): TrafficModel {
    return new TrafficModel(storedObjects(objects, options.channel), options);
  }

  /** @internal */
  public static ofStored(stored: readonly Stored[], options: ModelOptions): TrafficModel {
    return new TrafficModel(stored, options);
  }

  /** @internal */
  public readonly inventory: Inventory;
  /** @internal */
  public readonly gateways: Gateways;
  /** @internal */
  public readonly routes: Routes;
  /** @internal */
  public readonly policies: BackendTlsPolicies;
  /** @internal */
  public readonly tables: RouteTables;
  private madeRouter?: Router;

  private constructor(stored: readonly Stored[], private readonly options: ModelOptions) {
    this.inventory = new Inventory(stored, options.world ?? 'open');
    const references = new CertificateReferences(this.inventory, producedSecrets(this.inventory));
    const lacking = options.without ?? [];
    this.gateways = new Gateways(this.inventory, references, options.target, lacking);
    this.routes = new Routes(this.inventory, this.gateways, new Backends(this.inventory), options.target, lacking);
    this.policies = new BackendTlsPolicies(this.inventory, references);
    this.tables = new RouteTables(this.routes.all);
  }

  /** What controllers would say of classes, Gateways, ListenerSets, routes and policies. What nobody serves is not mentioned. */
  public status(): ObjectStatus[] {
    return statusOf(this.gateways, this.routes, this.policies);
  }

  /** The way that a request takes. */
  public route(request: TrafficRequest): RouteResult {
    return this.router.route(request);
  }

  private get router(): Router {
    if (!this.madeRouter) {
      const distribution = new Distribution(this.policies, new Endpoints(this.inventory), shownCertificates(this.options.facts));
      const mesh = new MeshRouter(this.inventory, this.routes, this.tables, distribution);
      this.madeRouter = new Router(new ListenerIndex(this.gateways.all), this.tables, distribution, mesh, this.routes.all, this.gateways);
    }
    return this.madeRouter;
  }
}

function shownCertificates({ backendCertificates = [] }: ModelFacts = {}): ShownCertificates {
  const shown = new Map(backendCertificates.map(({ namespace, service, port, certificate }) => [
    `${namespace}/${service}:${port ?? ''}`, readCertificates(certificate)?.[0],
  ]));
  return (namespace, service, port) => shown.get(`${namespace}/${service}:${port ?? ''}`) ?? shown.get(`${namespace}/${service}:`);
}
