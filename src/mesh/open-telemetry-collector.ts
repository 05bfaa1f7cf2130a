import { Construct } from 'constructs';
import { MeshOpenTelemetryBackend, OpenTelemetryEndpoint } from './mesh-open-telemetry-backend';
import { selectingLabels } from './selecting-labels';
import type { IServiceMesh } from './service-mesh-reference';

/** Where OpenTelemetry data go. */
export class OpenTelemetryCollector {
  /** At an address. A MeshOpenTelemetryBackend is made for each policy that sends there. @throws TRF1270 where the address cannot be used */
  public static at(endpoint: OpenTelemetryEndpoint): OpenTelemetryCollector {
    return new OpenTelemetryCollector((policy, mesh) => new MeshOpenTelemetryBackend(policy, 'collector', { ...endpoint, mesh })._reference);
  }

  /** A MeshOpenTelemetryBackend of this app. */
  public static backend(backend: MeshOpenTelemetryBackend): OpenTelemetryCollector {
    return new OpenTelemetryCollector(() => backend._reference);
  }

  /** The MeshOpenTelemetryBackend with these labels; of several, the oldest. @throws TRF1225 where there are none */
  public static labels(labels: { [label: string]: string }): OpenTelemetryCollector {
    selectingLabels(labels, 'nothing');
    return new OpenTelemetryCollector(() => labels);
  }

  private constructor(private readonly bind: (policy: Construct, mesh?: IServiceMesh) => { [label: string]: string }) {}

  /**
   * `openTelemetry` of a policy's backend.
   *
   * @internal
   */
  public _bind(policy: Construct, mesh?: IServiceMesh): object {
    return { backendRef: { kind: 'MeshOpenTelemetryBackend', labels: this.bind(policy, mesh) } };
  }
}
