import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { conflict } from '../../core/tree/amendment';
import { checkLater } from '../../core/tree/check';
import { Misuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { GATEWAY_ANNOTATION, MESH_LABEL } from '../../core/kuma/names';
import { port } from '../../core/port';
import { Protocol } from '../../core/protocol';
import { IMesh } from '../../core/tree/workload';

/** What Kuma makes of a Service, where it is not the same as of others. */
export interface MeshedServiceOptions {
  /** The mesh whose service it is. @default - that of its Namespace, else the one called `default` */
  readonly mesh?: IMesh;
  /** Whether Kuma passes it over: no MeshService is made of it, and no inbound of its pods. @default false */
  readonly ignored?: boolean;
  /** Whether the pods behind it are a delegated gateway: no MeshService is made of it. @default false */
  readonly gateway?: boolean;
  /** Whether the pods behind it carry what comes from other zones, for its mesh only. @default false */
  readonly zoneIngress?: boolean;
  /** Whether the pods behind it carry what leaves the zone, for its mesh only. @default false */
  readonly zoneEgress?: boolean;
  /**
   * What is spoken on ports whose `appProtocol` says nothing, by their numbers. Prefer `appProtocol`: this reaches only what the pods receive,
   * not what others send to them.
   *
   * @default - TCP
   */
  readonly protocols?: { [port: string]: Protocol };
}

/** A Service of this app as Kuma sees it: labels and annotations of its own. `mesh.workload(…)` sets those that follow from it. */
export class MeshedService {
  /**
   * This Service, as Kuma sees it.
   *
   * @param service what is, or holds, the Service, of any library
   * @throws TRF1003 where it holds none, or several
   */
  public static of(service: IConstruct): MeshedService {
    return new MeshedService(heldObject(service, ['Service']));
  }

  private constructor(private readonly object: ApiObject) {}

  /** Says what is different about it. A different value that stands there already is reported. @throws TRF1022 where a port is none */
  public configure(options: MeshedServiceOptions): MeshedService {
    const { mesh, ignored, gateway, zoneIngress, zoneEgress, protocols = {} } = options;
    const { metadata } = this.object;
    if (mesh) this.mark('label', MESH_LABEL, mesh.meshName, metadata.getLabel(MESH_LABEL));
    if (zoneIngress || zoneEgress) this.mark('label', ZONE_PROXY_TYPE, zoneIngress ? 'ingress' : 'egress', metadata.getLabel(ZONE_PROXY_TYPE));
    const annotations = {
      ...ignored !== undefined && { 'kuma.io/ignore': String(ignored) },
      ...gateway && { [GATEWAY_ANNOTATION]: 'enabled' },
      ...Object.fromEntries(Object.entries(protocols).map(([number, protocol]) => [`${port(Number(number))}.service.kuma.io/protocol`, protocol])),
    };
    const present = metadata.toJson()?.annotations ?? {};
    for (const [key, value] of Object.entries(annotations)) this.mark('annotation', key, value, present[key]);
    return this;
  }

  private mark(where: 'label' | 'annotation', key: string, value: string, present: string | undefined): void {
    if (present !== undefined && present !== value) this.report(conflict(this.object, this.object, key, present, value));
    else if (where === 'label') this.object.metadata.addLabel(key, value);
    else this.object.metadata.addAnnotation(key, value);
  }

  private report(misuse: Misuse): void {
    checkLater(this.object, () => [misuse]);
  }
}

const ZONE_PROXY_TYPE = 'k8s.kuma.io/zone-proxy-type';
