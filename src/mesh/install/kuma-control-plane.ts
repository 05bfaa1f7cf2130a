import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { IKumaControlPlane, KumaControlPlaneAttributes } from './control-plane-reference';
import { KumaCrds } from './kuma-crds';
import { addAccess } from './objects/access';
import { addCertificates } from './objects/certificates';
import { addCni } from './objects/cni';
import { addConfig, checksums, controlPlanePod } from './objects/control-plane-pod';
import { expectSettings } from './objects/environment';
import { CONTROL_PLANE, ControlPlaneInstallation } from './objects/installation';
import { Kinds } from './objects/kinds';
import { addPart } from './objects/pods';
import { addApiService, addZoneSyncService } from './objects/services';
import { addWebhooks } from './objects/webhooks';
import { addZoneProxy, ZoneProxyType } from './objects/zone-proxy';
import { KumaControlPlaneProps, KumaCrdsPlace } from './options/kuma-control-plane-props';
import { KumaMode } from './options/kuma-mode';
import { KumaTls } from './options/kuma-tls';
import { ZoneProxyOptions } from './options/zone-proxy-options';
import { label } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { installedObject } from '../../core/install/installed-object';
import { INJECTION_LABEL } from '../../core/kuma/names';
import { isDnsLabel } from '../../core/name';
import { some } from '../../core/sparse';
import type { IServiceMesh } from '../reference/service-mesh-reference';

/** What control planes have in common, whether this app renders them or not. */
export abstract class KumaControlPlaneBase extends Construct implements IKumaControlPlane {
  public readonly systemNamespace: string;
  public readonly mode: KumaMode;
  public readonly serviceName = CONTROL_PLANE;
  /** @internal */
  public readonly _meshes: IServiceMesh[] = [];
  /** @internal */
  protected readonly _rendered = new Set<string>();
  /** @internal */
  protected _zoneProxyAnnotations?: { readonly [annotation: string]: string };

  /** @internal */
  protected constructor(scope: Construct, id: string, { systemNamespace = 'kuma-system', mode = KumaMode.zone() }: KumaControlPlaneAttributes) {
    super(scope, id);
    if (!isDnsLabel(systemNamespace)) {
      refuse({ code: 'TRF1510', value: systemNamespace, construct: this, expected: 'a DNS label, as namespaces are called', fix: "namespace: 'kuma-system'" });
    }
    this.systemNamespace = systemNamespace;
    this.mode = mode;
  }

  public get zone(): string {
    return this.mode.zoneName ?? 'default';
  }

  /** @internal */
  public _rendersMesh(name: string): void {
    this._rendered.add(name);
  }

  /** @internal */
  public _watchZoneProxies(annotations: { readonly [annotation: string]: string }): void {
    this._zoneProxyAnnotations = { ...this._zoneProxyAnnotations, ...annotations };
  }
}

/**
 * A control plane of Kuma 2.14.3 on Kubernetes: the objects that `kumactl install control-plane` prints, without its generated certificates.
 *
 * With its defaults it is a zone that stands alone, with one pod, whose certificate cert-manager makes. One cluster holds one control plane.
 */
export class KumaControlPlane extends KumaControlPlaneBase {
  /** A control plane that is rendered elsewhere. What is said here of it must be true. */
  public static fromAttributes(scope: Construct, id: string, attributes: KumaControlPlaneAttributes = {}): IKumaControlPlane {
    return new ExistingControlPlane(scope, id, attributes);
  }

  /**
   * @throws TRF1503 for proxies above zones, TRF1504 and TRF1507 where there are too few pods, TRF1505, TRF1506 and TRF1509 for settings that are none, that a
   *   property says, or that are said twice, TRF1508 for policies that are none, TRF1510 for a namespace that is none, TRF1022 for a port that is
   *   none
   */
  public constructor(scope: Construct, id: string, props: KumaControlPlaneProps = {}) {
    super(scope, id, { systemNamespace: props.namespace, mode: props.mode });
    expectSettings(props, this);
    this.expectPlaceForProxies(props);
    this.addCrds(props.crds ?? KumaCrdsPlace.OWN_FILE);
    this.addNamespace(props.createNamespace ?? true);
    const installation = new ControlPlaneInstallation(this, this.systemNamespace, props.images, props.tls ?? KumaTls.certManager());
    const kinds = new Kinds(props.withoutPolicies);
    addCertificates(installation);
    this.addControlPlane(installation, kinds, props);
    for (const type of ['egress', 'ingress'] as ZoneProxyType[]) {
      const options = props[type];
      if (options) this.addZoneProxy(installation, type, options, props.unifiedResourceNaming ?? false);
    }
    if (props.cni) addCni(installation, props.cni);
    if (props.gatewayClass) {
      installedObject(this, 'GatewayClass-kuma', 'GatewayClass', { name: 'kuma' }, { spec: () => ({ controllerName: 'gateways.kuma.io/controller' }) });
    }
    const { injectorFailurePolicy = 'Fail' } = props;
    addWebhooks(installation, { kinds, namespaces: some(props.namespaces), injectorFailurePolicy, isGlobal: this.mode.isGlobal });
  }

  private addControlPlane(installation: ControlPlaneInstallation, kinds: Kinds, props: KumaControlPlaneProps): void {
    const { mode } = this;
    const cni = props.cni !== undefined;
    addConfig(installation);
    if (!props.skipRbac) {
      const { gatewaySecretsInAllNamespaces = false } = props;
      const taintController = cni && props.cni?.taintController !== false;
      addAccess(installation, { kinds, namespaces: some(props.namespaces), cni, taintController, gatewaySecretsInAllNamespaces });
    }
    if (mode._global) addZoneSyncService(installation, mode._global.zoneSync);
    addApiService(installation, props, mode.isGlobal);
    addPart(installation, {
      name: CONTROL_PLANE,
      options: props,
      annotations: () => checksums(installation),
      deployment: { minReadySeconds: 0 },
      pod: () => controlPlanePod(installation, props, {
        mode,
        kinds,
        skipMeshCreation: props.skipMeshCreation ?? this._rendered.has('default'),
        zoneProxyMetrics: props.zoneProxyMetrics ?? (this._zoneProxyAnnotations ? true : undefined),
      }),
    });
  }

  private addZoneProxy(installation: ControlPlaneInstallation, type: ZoneProxyType, options: ZoneProxyOptions, unifiedNaming: boolean): void {
    addZoneProxy(installation, type, options, { unifiedNaming, annotations: () => this._zoneProxyAnnotations });
  }

  private addCrds(place: KumaCrdsPlace): void {
    if (place === KumaCrdsPlace.INCLUDED) new KumaCrds(this, 'crds');
    if (place !== KumaCrdsPlace.OWN_FILE) return;
    const own = new Chart(this, 'crds');
    new KumaCrds(own, 'kuma');
    Chart.of(this).addDependency(own);
  }

  private addNamespace(create: boolean): void {
    const name = this.systemNamespace;
    if (create) installedObject(this, `Namespace-${name}`, 'Namespace', { name, labels: { [INJECTION_LABEL]: 'false' } }, {});
    else label(this, { group: 'core', kind: 'Namespace', name }, INJECTION_LABEL, 'false');
  }

  private expectPlaceForProxies({ ingress, egress }: KumaControlPlaneProps): void {
    if (!this.mode.isGlobal || !ingress && !egress) return;
    refuse({
      code: 'TRF1503', value: ingress ? 'ingress' : 'egress', construct: this, expected: 'nothing that takes traffic: a global control plane has no proxies',
      fix: 'give it to the control planes of the zones',
    });
  }
}

class ExistingControlPlane extends KumaControlPlaneBase {
  public constructor(scope: Construct, id: string, attributes: KumaControlPlaneAttributes) {
    super(scope, id, attributes);
  }
}
