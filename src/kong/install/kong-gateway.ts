import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { KongCrds } from './kong-crds';
import { KongCrdsPlace, KongGatewayProps } from './kong-gateway-props';
import { KongShape } from './kong-shape';
import { addAccess } from './objects/access';
import { addCertificates, adminServerName, CertificateNames, webhookServerName } from './objects/certificates';
import { addGatewayClass, addIngressClass } from './objects/classes';
import { ControllerKinds } from './objects/controller-kinds';
import { controllerPod, expectControllerSettings } from './objects/controller-pod';
import { settingsOf } from './objects/environment';
import { expectSettings } from './objects/expected-settings';
import { claimGatewayApi } from './objects/gateway-api-claim';
import { GatewayPodFacts, gatewayPod } from './objects/gateway-pod';
import { KongInstallation } from './objects/installation';
import { gatewayMarks, lookAtNamespace, meshClient, outsideMarks } from './objects/mesh-membership';
import { addMetrics, addMetricsPlugin } from './objects/metrics';
import { addMigrations } from './objects/migrations';
import { addNetworkPolicies } from './objects/network-policies';
import { addPart } from './objects/pods';
import { addAdminService, addProxyService, addWebhookService } from './objects/services';
import { sizing } from './objects/sizing';
import { addWebhook } from './objects/webhook';
import { addOperatedGateway } from './operated-gateway';
import { KongCertificates } from './options/kong-certificates';
import { KongGatewayApi, KongWebhookFailure } from './options/kong-controller-options';
import { refuse } from '../../core/error';
import { installedObject } from '../../core/install/installed-object';
import { isDns1035Label, isDnsLabel, nameOf, objectName, shortened } from '../../core/name';
import { some } from '../../core/sparse';
import { MeshClient } from '../../core/tree/workload';
import { IKongGateway } from '../ingress/kong-gateway-reference';
import { KongClusterPlugin } from '../plugins/kong-cluster-plugin';
import { PluginBase } from '../plugins/plugin-base';
import { KONG_CLASS } from '../values/group';

const NAME_MAX = 40;
const RESOURCES = { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1Gi' } };

/**
 * Kong on Kubernetes: the gateway, the ingress controller that fills it, and what both need to run safely. A cluster can have several, each with a
 * class of its own.
 *
 * Only the ports for clients are open. The admin API takes nobody but the controller, by certificate; metrics go to whoever `metrics` names.
 */
export class KongGateway extends Construct implements IKongGateway {
  /** The namespace of all its objects. */
  public readonly namespace: string;
  public readonly className: string;
  /** The name of the Service that clients call. Those that Kong Operator makes have names of its own. */
  public readonly serviceName: string;
  /** The name that the certificate of the admin API is for. */
  public readonly adminServerName: string;
  /** The name that the certificate of the webhook is for. */
  public readonly webhookServerName: string;
  public readonly meshClient?: MeshClient;
  private readonly name: string;
  private readonly isFilled: boolean;

  /**
   * @throws TRF1600, TRF1601 for numbers of pods, TRF1602 to TRF1604 where workers, caches and resources don't fit each other, TRF1605 to TRF1609 and TRF1616
   *   for settings that are none, that a property says, or that are said twice, TRF1610 for kinds and feature gates that the controller has not,
   *   TRF1612 for what the shape has not, TRF1613 for ports that are taken, TRF1614 and TRF1615 for what the Service cannot have, TRF1621 and TRF1624
   *   for names that none can have, TRF1623 where the operator is asked for nothing, TRF1625 where the webhook has no certificate, TRF1626 where there is
   *   no controller, TRF1629 where another one of the cluster reads Gateway API, TRF1342 where two plugins are of one type, TRF1022 for a port that is none
   */
  public constructor(scope: Construct, id: string, props: KongGatewayProps = {}) {
    super(scope, id);
    const { shape = KongShape.dbLess(), className = KONG_CLASS } = props;
    this.namespace = props.namespace ?? Chart.of(this).namespace ?? 'kong';
    this.className = objectName(className, this);
    const name = props.name ?? shortened(nameOf(this), this.node.path, NAME_MAX);
    this.name = name;
    this.isFilled = shape._postgres?.ingressController !== false;
    this.expectNames(name, props);
    const installation = new KongInstallation(this, name, this.namespace, props.images ?? {}, props.mesh);
    this.serviceName = installation.named('proxy');
    this.adminServerName = adminServerName(installation);
    this.webhookServerName = webhookServerName(installation);
    this.meshClient = props.mesh && meshClient(installation);
    if (props.createNamespace) installedObject(this, `Namespace-${this.namespace}`, 'Namespace', { name: this.namespace }, {});
    if (shape._operator) {
      addOperatedGateway(installation, props, shape._operator, this.className);
    } else {
      this.addCrds(props.crds ?? KongCrdsPlace.OWN_FILE);
      lookAtNamespace(installation);
      this.addGateway(installation, props, shape);
    }
    for (const plugin of props.plugins ?? []) this.addPlugin(plugin);
  }

  /**
   * Another plugin for all its requests: a KongClusterPlugin of its class.
   *
   * @throws TRF1342 where another of the type is for all requests, TRF1626 where there is no controller that reads it
   */
  public addPlugin(plugin: PluginBase): void {
    if (!this.isFilled) this.refuseIdle('plugins');
    const metadata = { name: `${this.name}-global-${plugin.pluginName}` };
    new KongClusterPlugin(this, `plugin-${plugin.pluginName}`, { plugin, global: true, ingressClassName: this.className, metadata });
  }

  private addGateway(installation: KongInstallation, props: KongGatewayProps, shape: KongShape): void {
    const { metrics, controller = {}, proxy = {}, streams = [] } = props;
    const { _postgres: postgres } = shape;
    const filled = this.isFilled;
    const webhook = filled && controller.webhook !== false;
    if (!filled) this.expectNoController(props);
    const certificates = addCertificates(installation, props.certificates ?? KongCertificates.certManager(), webhook);
    const facts = this.gatewayFacts(props, shape, certificates);
    if (postgres) addMigrations(installation, facts);
    addPart(installation, { component: 'gateway', options: props, marks: gatewayMarks(installation, postgres), pod: () => gatewayPod(installation, facts) });
    addProxyService(installation, proxy, streams);
    addAdminService(installation);
    if (!props.skipNetworkPolicies) {
      const { network: options = {} } = props;
      const readers = options.metricsNamespaces ?? (metrics ? metrics.namespaces ?? ['monitoring'] : []);
      addNetworkPolicies(installation, {
        options, metrics: readers, streams, httpsOnly: proxy.httpsOnly ?? false, controller: filled, webhook, postgres,
      });
    }
    if (metrics) addMetrics(installation, metrics, filled);
    if (!filled) return;
    addIngressClass(installation, this.className, props.isDefaultClass);
    if (metrics && metrics.plugin !== false) addMetricsPlugin(installation, metrics, this.className);
    this.addController(installation, props, certificates, webhook);
  }

  private addController(installation: KongInstallation, props: KongGatewayProps, certificates: CertificateNames, webhook: boolean): void {
    const { controller: options = {}, gatewayApi = KongGatewayApi.NONE, anonymousReports = false } = props;
    const namespaces = some(props.watchNamespaces);
    const kinds = new ControllerKinds(this, options, gatewayApi);
    expectControllerSettings(options, this);
    if (webhook && certificates.webhook === undefined) {
      refuse({
        code: 'TRF1625', value: 'no webhook', construct: this, expected: 'a certificate for what API servers ask the controller',
        fix: "KongCertificates.secrets({ …, webhook: 'kong-webhook', caBundle }), or controller: { webhook: false }",
      });
    }
    if (gatewayApi !== KongGatewayApi.NONE) {
      claimGatewayApi(this);
      addGatewayClass(installation, this.className);
    }
    if (!props.skipRbac) addAccess(installation, kinds, namespaces, anonymousReports);
    const facts = { options, kinds, certificates, className: this.className, namespaces, webhook, anonymousReports };
    addPart(installation, {
      component: 'controller', options, marks: outsideMarks(installation), pod: () => controllerPod(installation, facts),
    });
    if (!webhook) return;
    addWebhookService(installation);
    addWebhook(installation, kinds, certificates, options.webhookFailure ?? KongWebhookFailure.FAIL, namespaces);
  }

  private gatewayFacts(props: KongGatewayProps, { _postgres: postgres }: KongShape, certificates: CertificateNames): GatewayPodFacts {
    expectSettings(props, this);
    const { resources = RESOURCES, workers, memoryCache, proxy = {}, streams = [], manager = false, ipv6 = false } = props;
    const values = settingsOf(props, sizing(this, { resources, workers, memoryCache }));
    return { settings: props, values, certificates, proxy, streams, postgres, resources, manager, ipv6 };
  }

  private addCrds(place: KongCrdsPlace): void {
    if (place !== KongCrdsPlace.OWN_FILE) return;
    const own = new Chart(this, 'crds');
    new KongCrds(own, 'kong');
    Chart.of(this).addDependency(own);
  }

  private expectNames(name: string, { watchNamespaces = [] }: KongGatewayProps): void {
    if (!isDns1035Label(name) || name.length > NAME_MAX) {
      refuse({
        code: 'TRF1624', value: name, construct: this, expected: `a name that starts with a letter, of a-z, 0-9 and "-", at most ${NAME_MAX} characters`,
        fix: "name: 'kong'",
      });
    }
    const wrong = [this.namespace, ...watchNamespaces].find(namespace => !isDnsLabel(namespace));
    if (wrong === undefined) return;
    refuse({ code: 'TRF1621', value: wrong, construct: this, expected: 'a DNS label, as namespaces are called', fix: "namespace: 'kong'" });
  }

  private expectNoController({ controller, gatewayApi = KongGatewayApi.NONE, watchNamespaces }: KongGatewayProps): void {
    const idle = Object.entries({ controller, gatewayApi: gatewayApi === KongGatewayApi.NONE ? undefined : gatewayApi, watchNamespaces })
      .find(([, value]) => value !== undefined)?.[0];
    if (idle !== undefined) this.refuseIdle(idle);
  }

  private refuseIdle(option: string): never {
    return refuse({
      code: 'TRF1626', value: option, construct: this, expected: 'nothing about an ingress controller where there is none',
      fix: `leave ${option} out, or ingressController: false`,
    });
  }
}
