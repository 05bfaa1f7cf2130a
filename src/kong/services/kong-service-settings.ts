import { Construct } from 'constructs';
import { inconsistentServices } from './consistent-services';
import { KongServiceOptions } from './kong-service-options';
import { KongUpstreamPolicy } from './kong-upstream-policy';
import { sayOfService } from './service-annotation';
import { serviceAnnotations } from './service-annotations';
import type { IUpstreamPolicy } from './upstream-policy';
import { Backend } from '../../core/tree/backend';
import { checkLater } from '../../core/tree/check';
import { refuse } from '../../core/error';
import { ServiceReference } from '../../core/tree/service';
import { PluginList } from '../plugins/plugin-list';
import { Annotations } from '../routes/route-annotations';
import { nameWithin, showToOperator } from '../values/secret-reference';

/** Properties of KongServiceSettings. */
export interface KongServiceSettingsProps extends KongServiceOptions {
  /** The Services, all of one namespace. Their ports and weights don't matter here. */
  readonly backends: Backend[];
  /** How Kong chooses among their pods, and finds out which are well. @default - Kong applies round-robin to all pods that are ready */
  readonly upstream?: IUpstreamPolicy;
}

/**
 * What Kong is told of Services that this app renders, by annotations: how it talks to their pods, how it chooses among them, and
 * plugins. It counts for all routes to them, Ingress or Gateway API.
 *
 * Services that share the requests of one rule, as those of a canary do, must all say the same: give them all here. Kong's
 * controller leaves out a rule whose Services disagree; that is reported.
 */
export class KongServiceSettings extends Construct {
  private readonly services: ServiceReference[] = [];
  private readonly annotations: Annotations;
  private readonly plugins: PluginList;
  private readonly policy?: KongUpstreamPolicy;
  private readonly place: string;

  /**
   * @throws TRF1358 where there are no Services, TRF1354 where they are in several namespaces, TRF1330 where two plugins are of one type, TRF1355
   * where the policy is in another namespace, TRF1305 where the certificate is, TRF1300, TRF1302, TRF1303, TRF1012 where Kong would not take a
   * value, TRF1360, TRF1361, TRF1362, TRF1363, TRF1364 where settings don't fit each other
   */
  public constructor(scope: Construct, id: string, props: KongServiceSettingsProps) {
    super(scope, id);
    const first = props.backends[0]?._service(this) ?? refuse({
      code: 'TRF1358', value: [], construct: this, expected: 'at least one Service', fix: "{ backends: [Backend.service('grafana')] }",
    });
    this.place = first.namespace;
    this.annotations = serviceAnnotations(this, props, this.place);
    this.showSecrets(props);
    this.plugins = new PluginList(this, { group: '', kind: 'Service', namespace: this.place });
    for (const plugin of props.plugins ?? []) this.plugins.add(plugin);
    this.policy = props.upstream?._object(this, this.place);
    for (const backend of props.backends) this.addService(backend);
    checkLater(this, () => inconsistentServices(this, this.services));
  }

  /** Says the same of another Service. @throws TRF1354 where it is in another namespace */
  public addService(backend: Backend): void {
    const service = backend._service(this);
    if (service.namespace !== this.place) {
      refuse({
        code: 'TRF1354', value: `Service ${service.name} in namespace ${service.namespace}`, construct: this,
        expected: `Services of one namespace, here ${this.place}`, fix: 'make KongServiceSettings of its own for it',
      });
    }
    if (this.services.some(({ name }) => name === service.name)) return;
    this.services.push(service);
    for (const [key, value] of Object.entries(this.annotations)) sayOfService(this, service, key, value);
    if (this.plugins.annotation) sayOfService(this, service, 'konghq.com/plugins', this.plugins.annotation);
    this.policy?._attach(service, this);
  }

  /** Lets Kong Operator see the Secrets that Services name, as far as this app renders them. */
  private showSecrets({ clientCertificate, caCertificateSecrets = [] }: KongServiceOptions): void {
    for (const secret of [clientCertificate, ...caCertificateSecrets]) {
      if (secret === undefined) continue;
      showToOperator(this, { group: 'core', kind: 'Secret', namespace: this.place, name: nameWithin(this.place, secret, 'Secret', this) });
    }
  }
}
