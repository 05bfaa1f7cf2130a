import { Construct } from 'constructs';
import { MeshOpenTelemetryBackend, OpenTelemetryEndpoint } from './mesh-open-telemetry-backend';
import type { IServiceMesh } from '../../reference/service-mesh-reference';
import { hostAndPort } from '../../values/host-and-port';
import { selectingLabels } from '../../values/selecting-labels';

/** Where OpenTelemetry data go. */
export class OpenTelemetryCollector {
  /** At an address. A MeshOpenTelemetryBackend is made for each policy that sends there. @throws TRF1270 where the address cannot be used */
  public static at(endpoint: OpenTelemetryEndpoint): OpenTelemetryCollector {
    return new OpenTelemetryCollector((policy, mesh) => referTo(new MeshOpenTelemetryBackend(policy, 'collector', { ...endpoint, mesh })._reference));
  }

  /** A MeshOpenTelemetryBackend of this app. */
  public static backend(backend: MeshOpenTelemetryBackend): OpenTelemetryCollector {
    return new OpenTelemetryCollector(() => referTo(backend._reference));
  }

  /** The MeshOpenTelemetryBackend with these labels; of several, the oldest. @throws TRF1225 where there are none */
  public static labels(labels: { [label: string]: string }): OpenTelemetryCollector {
    selectingLabels(labels, 'nothing');
    return new OpenTelemetryCollector(() => referTo(labels));
  }

  /** At `host:port`, said in the policy itself: for control planes before 2.14. Kuma 3 drops it. @throws TRF1267 where it is not of that form */
  public static inline(endpoint: string): OpenTelemetryCollector {
    const rendered = { endpoint: hostAndPort(endpoint, 'otel-collector.observability:4317') };
    return new OpenTelemetryCollector(() => rendered);
  }

  private constructor(private readonly bind: (policy: Construct, mesh?: IServiceMesh) => object) {}

  /**
   * `openTelemetry` of a policy's backend.
   *
   * @internal
   */
  public _bind(policy: Construct, mesh?: IServiceMesh): object {
    return this.bind(policy, mesh);
  }
}

function referTo(labels: { [label: string]: string }): object {
  return { backendRef: { kind: 'MeshOpenTelemetryBackend', labels } };
}
