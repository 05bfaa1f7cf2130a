import { Construct } from 'constructs';
import { ingressBackend, namespaceOfBackend } from './ingress-backend';
import { IngressCertificates } from './ingress-certificates';
import { IngressRules } from './ingress-rules';
import { IKongGateway } from './kong-gateway-reference';
import { KongTls } from './kong-tls';
import { groupsUsed, rewriteTemplate } from './rewrite';
import { Backend } from '../../core/tree/backend';
import { checkLater } from '../../core/tree/check';
import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { some } from '../../core/sparse';
import { IWorkload } from '../../core/tree/workload';
import type { IPlugin } from '../plugins/plugin-base';
import { PluginList } from '../plugins/plugin-list';
import { KongPath } from '../routes/kong-path';
import { KongRouteOptions } from '../routes/kong-route-options';
import { routeAnnotations } from '../routes/route-annotations';
import { KongServiceOptions } from '../services/kong-service-options';
import { KongServiceSettings } from '../services/kong-service-settings';
import { speakGrpc } from '../services/service-annotation';
import { isStream } from '../services/service-annotations';
import type { IUpstreamPolicy } from '../services/upstream-policy';
import { KONG_CLASS } from '../values/group';
import { KongProtocol } from '../values/kong-protocol';
import { sayOfOwn } from '../values/own-annotation';
import { isGrpc, REQUEST_FAMILIES } from '../values/protocols';

/** Which requests go to which backend. */
export interface KongIngressRule {
  /** The hosts it is for; `*` may stand for the first label. @default - those of the Ingress */
  readonly hosts?: string[];
  /** The paths on each of the hosts. @default - all */
  readonly paths?: KongPath[];
  /** Where the requests go. */
  readonly backend: Backend;
}

/** Properties of KongIngress. */
export interface KongIngressProps extends ResourceProps, KongRouteOptions {
  /** The host it answers to; `*` may stand for the first label. @default - all hosts that no other route answers to */
  readonly host?: string;
  /** More hosts that it answers to alike. @default - none */
  readonly hosts?: string[];
  /** The paths that go to `backend`. @default - all */
  readonly paths?: KongPath[];
  /**
   * Where requests go: a Service, a workload of a mesh, or `Backend.object` of a KongServiceFacade. The Ingress, its plugins and its certificate are
   * put into its namespace. In a zero-trust mesh the gateway's pods need a permission to call it: see `gateway`.
   *
   * @default - see `rules`
   */
  readonly backend?: Backend;
  /** Paths or hosts that go elsewhere, in the same namespace. More can follow by `addRule`. @default - none */
  readonly rules?: KongIngressRule[];
  /** Where requests go that no Ingress of the class has a rule for. Of all Ingresses of a class, the oldest that has one counts. @default - Kong answers 404 */
  readonly defaultBackend?: Backend;
  /** The certificate. More can follow by `addTls`. @default - Kong shows its own, which nobody trusts */
  readonly tls?: KongTls;
  /**
   * The path that requests are rewritten to: `$1` is what the first group of a `KongPath.regex` matched, `\$` a dollar.
   *
   * Kong's controller must run with the feature gate RewriteURIs: without it, it leaves out the backend with all its routes. It makes a
   * request-transformer of it, so there can be no other one.
   *
   * @default - see `stripPath`
   */
  readonly rewrite?: string;
  /** How Kong talks to the backends' pods. They have to be Services that this app renders. @default - Kong's defaults, and what the Services say */
  readonly service?: KongServiceOptions;
  /** How Kong chooses among the pods of each backend. They have to be Services that this app renders. @default - in turn, all that are ready */
  readonly upstream?: IUpstreamPolicy;
  /**
   * The Kong that reads it: it names the class, and its pods are permitted to call the workloads of a mesh that are backends.
   *
   * @default - any of the class, which nothing is permitted
   */
  readonly gateway?: IKongGateway;
  /** The class of the ingress controller that reads it. @default - that of the gateway, else "kong" */
  readonly ingressClassName?: string;
}

const KIND = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' };

/**
 * A way through Kong into the cluster: an Ingress with all that Kong understands beyond it.
 *
 * Backends have no weights here: an Ingress has one Service for each path. Requests are shared out by a GatewayRoute with
 * weighted backends, to which KongRouteSettings and KongServiceSettings say the rest; or by one Service in front of the pods of
 * both versions, in proportion to their numbers.
 */
export class KongIngress extends Resource {
  private readonly plugins: PluginList;
  private readonly rules = new IngressRules(this);
  private readonly certificates: IngressCertificates;
  private readonly props: KongIngressProps;
  private readonly fallback?: object;
  private readonly place: string;
  private services?: KongServiceSettings;

  /**
   * @throws TRF1311 where a backend is in another namespace, TRF1312 where one has a weight, TRF1313 where a path of a host has two
   * backends, TRF1317, TRF1318, TRF1319 where certificates don't fit, TRF1325, TRF1344 where the rewritten path doesn't, TRF1343 where the metadata say otherwise, TRF1345 where a facade cannot be told what is said, TRF1346 where gateway and class differ, TRF1330 where
   * two plugins are of one type, TRF1300, TRF1302, TRF1320 to TRF1329 where Kong would not take an option, and as KongServiceSettings
   */
  public constructor(scope: Construct, id: string, props: KongIngressProps = {}) {
    super(scope, id, KIND, { metadata: { ...props.metadata, namespace: placeFor(scope, props) } });
    this.props = props;
    this.place = this.namespace ?? namespaceOf(this);
    this.expectOneClass();
    this.certificates = new IngressCertificates(this, this.place);
    this.plugins = new PluginList(this, { group: 'networking.k8s.io', kind: KIND.kind, namespace: this.place }, props.rewrite === undefined ? {} : {
      'request-transformer': 'rewrite makes a request-transformer already',
    });
    const annotations = Object.entries(routeAnnotations(this, props, REQUEST_FAMILIES));
    for (const [key, value] of annotations) sayOfOwn(this, props, key, value);
    if (props.rewrite !== undefined) sayOfOwn(this, props, 'konghq.com/rewrite', rewriteTemplate(this, props.rewrite));
    for (const plugin of props.plugins ?? []) this.addPlugin(plugin);
    if (props.backend) this.addRule({ paths: props.paths, backend: props.backend });
    for (const rule of props.rules ?? []) this.addRule(rule);
    this.fallback = props.defaultBackend && this.bind(props.defaultBackend);
    if (props.tls) this.addTls(props.tls);
    checkLater(this, () => [...this.rules.missing(this.fallback !== undefined), ...this.certificates.missing(this.rules.hosts)]);
  }

  /**
   * Sends paths or hosts to a backend.
   *
   * @throws TRF1311 where the backend is in another namespace, TRF1312 where it has a weight, TRF1313 where a path of a host has a
   * backend already, TRF1344 where the rewritten path uses groups that a path does not have
   */
  public addRule(rule: KongIngressRule): void {
    const { hosts = this.hosts(), paths = [KongPath.prefix('/')], backend } = rule;
    for (const path of paths) this.expectGroups(path);
    const bound = this.bind(backend);
    for (const host of hosts.length > 0 ? hosts.map(known => hostname(known, true)) : [undefined]) {
      for (const path of paths) this.rules.add(host, path, bound);
    }
  }

  /** Another plugin for all its requests. @throws TRF1330 where it has one of the type already */
  public addPlugin(plugin: IPlugin): void {
    this.plugins.add(plugin);
    sayOfOwn(this, this.props, 'konghq.com/plugins', this.plugins.annotation!);
  }

  /** Another certificate, for other hosts. @throws TRF1318 where a host has one already, TRF1319 where cert-manager would have to ask two issuers */
  public addTls(tls: KongTls): void {
    this.certificates.add(tls);
  }

  /** @internal */
  protected _spec(): object {
    return {
      ingressClassName: this.props.ingressClassName ?? this.props.gateway?.className ?? KONG_CLASS,
      defaultBackend: this.fallback,
      tls: some(this.certificates.render(this.rules.hosts)),
      rules: some(this.rules.render()),
    };
  }

  private expectOneClass(): void {
    const { gateway, ingressClassName } = this.props;
    if (gateway === undefined || ingressClassName === undefined || gateway.className === ingressClassName) return;
    refuse({
      code: 'TRF1346', value: ingressClassName, construct: this, expected: `the class that the gateway reads, "${gateway.className}"`,
      fix: 'leave ingressClassName out',
    });
  }

  private hosts(): string[] {
    const { host, hosts = [] } = this.props;
    return [...new Set([...host !== undefined ? [host] : [], ...hosts])];
  }

  /** As an Ingress names it. */
  private bind(backend: Backend): object {
    const { namespace, weight, shown, isService, reference, workload } = ingressBackend(backend, this);
    if (namespace !== this.place) {
      refuse({
        code: 'TRF1311', value: `${shown} in namespace ${namespace}`, construct: this,
        expected: `a Service of namespace ${this.place}, where the Ingress is: it cannot refer to others`,
        fix: 'make a KongIngress of its own for it, or a GatewayRoute, which can',
      });
    }
    if (weight !== undefined) {
      refuse({
        code: 'TRF1312', value: weight, construct: this, expected: 'no weight: an Ingress cannot share out the requests of a path',
        fix: 'use a GatewayRoute with weighted backends, KongRouteSettings for its plugins and KongServiceSettings for its Services',
      });
    }
    if (isService) this.tell(backend);
    else this.expectNothingToTell(shown);
    if (workload) this.permit(workload);
    return reference;
  }

  /** Lets the gateway call a workload of its mesh. */
  private permit(workload: IWorkload): void {
    const client = this.props.gateway?.meshClient;
    const id = `permission-${workload.workloadName}`;
    if (client && !this.node.tryFindChild(id)) workload._permit(this, id, client);
  }

  /** What a facade says to Kong it says itself. */
  private expectNothingToTell(shown: string): void {
    const { upstream, service = {} } = this.props;
    const told = upstream !== undefined ? 'upstream' : Object.values(service).some(value => value !== undefined) ? 'service' : undefined;
    if (told === undefined) return;
    refuse({
      code: 'TRF1345', value: told, construct: this, expected: `nothing that is said to Services: ${shown} is none, and says it itself`,
      fix: `leave ${told} out, and give it to the facade or, by KongServiceSettings, to the Service behind it`,
    });
  }

  /** Says to the Service what Kong is told of all backends here. */
  private tell(backend: Backend): void {
    const { upstream, service = {}, protocols = [] } = this.props;
    if (service.protocol !== undefined && isStream(service.protocol)) this.refuseStream(service.protocol);
    if (this.services) {
      this.services.addService(backend);
    } else if (upstream !== undefined || Object.values(service).some(value => value !== undefined)) {
      this.services = new KongServiceSettings(this, 'service', { backends: [backend], upstream: upstream?._object(this, this.place), ...service });
    }
    const grpc = protocols.find(isGrpc);
    if (grpc !== undefined) speakGrpc(this, backend._service(this), grpc);
  }

  private refuseStream(protocol: KongProtocol): never {
    return refuse({
      code: 'TRF1365', value: protocol, construct: this, expected: 'a Service that takes requests: Kong refuses a path before bytes, and all configuration with it',
      fix: '{ protocol: KongProtocol.HTTPS }',
    });
  }

  private expectGroups(path: KongPath): void {
    const used = groupsUsed(this.props.rewrite ?? '');
    if (used <= path._groups()) return;
    refuse({
      code: 'TRF1344', value: path._name(), construct: this, expected: `a regular expression with ${used} groups: the rewritten path uses $${used}`,
      fix: "for example KongPath.regex('/api/(.*)')",
    });
  }
}

/** The namespace of the Ingress: that of its backends, which it cannot be outside of. Undefined where that is the chart's anyway. */
function placeFor(scope: Construct, props: KongIngressProps): string | undefined {
  const backend = props.backend ?? props.rules?.[0]?.backend ?? props.defaultBackend;
  const namespace = props.metadata?.namespace ?? (backend && namespaceOfBackend(backend, scope));
  return namespace === namespaceOf(scope) ? undefined : namespace;
}
