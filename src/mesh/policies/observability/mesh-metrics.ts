import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { OpenTelemetryCollector } from './open-telemetry-collector';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { port as validPort } from '../../../core/port';
import { sparse } from '../../../core/sparse';
import type { IServiceMesh } from '../../reference/service-mesh-reference';
import { absolutePath } from '../../values/absolute-path';

/** How Prometheus reaches the metrics of a proxy. */
export enum PrometheusTls {
  /** In plain. */
  DISABLED = 'Disabled',
  /** By TLS with the certificate of the proxy's own files. */
  PROVIDED = 'ProvidedTLS',
  /** As a member of the mesh, by the enabled backend of the Mesh. For meshes with `mtls` backends. */
  ACTIVE_MTLS_BACKEND = 'ActiveMTLSBackend',
}

/** Options of metrics for Prometheus. */
export interface PrometheusOptions {
  /** The port of each proxy that Prometheus reads from: 1 to 65535. @default - Kuma applies 5670 */
  readonly port?: number;
  /** The path there. @default - Kuma applies `/metrics` */
  readonly path?: string;
  /** How Prometheus connects. @default - Kuma applies DISABLED */
  readonly tls?: PrometheusTls;
  /** The Prometheus that reads, as its configuration calls itself: others do not see the proxies. @default - all see them */
  readonly clientId?: string;
}

/** Options of metrics by OpenTelemetry. */
export interface OpenTelemetryMetricsOptions {
  /** How often they are sent. @default - Kuma applies 60 seconds */
  readonly refreshInterval?: Duration;
}

/** Where what proxies measure goes. */
export class MeshMetrics {
  /** To whoever reads it from the proxies, in the format of Prometheus. @throws TRF1022 where the port is none, TRF1260 where the path is none */
  public static prometheus(options: PrometheusOptions = {}): MeshMetrics {
    const { port, path, tls, clientId } = options;
    if (port !== undefined) validPort(port);
    const prometheus = { ...sparse({ port, path: absolutePath(path), clientId, tls: tls && { mode: tls } }) };
    return new MeshMetrics(() => ({ type: 'Prometheus', prometheus }), tls);
  }

  /** To a collector of OpenTelemetry. */
  public static openTelemetry(collector: OpenTelemetryCollector, options: OpenTelemetryMetricsOptions = {}): MeshMetrics {
    const refreshInterval = options.refreshInterval && goDuration(options.refreshInterval);
    return new MeshMetrics((policy, mesh) => ({
      type: 'OpenTelemetry', openTelemetry: { ...collector._bind(policy, mesh), ...sparse({ refreshInterval }) },
    }));
  }

  private constructor(private readonly render: (policy: Construct, mesh?: IServiceMesh) => object, private readonly tls?: PrometheusTls) {}

  /** @internal */
  public _bind(policy: Construct, mesh?: IServiceMesh): object {
    if (this.tls === PrometheusTls.ACTIVE_MTLS_BACKEND && mesh && !mesh.mtls._render()) {
      refuse({
        code: 'TRF1261', value: this.tls, construct: policy, expected: 'PROVIDED or DISABLED: the mesh has no backend for mutual TLS',
        fix: 'leave tls out, or use mtls: MeshMtls.builtin()',
      });
    }
    return this.render(policy, mesh);
  }
}
