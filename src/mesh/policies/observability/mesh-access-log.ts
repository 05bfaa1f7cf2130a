import { Construct } from 'constructs';
import { MeshLogging } from './mesh-logging';
import { IMeshClient } from '../../reference/mesh-client';
import { IMeshDestination } from '../../reference/mesh-destination';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Properties of MeshAccessLog. */
export interface MeshAccessLogProps extends MeshPolicyProps {
  /** Destinations whose requests are logged by whoever sends them. @default - none: received requests are logged */
  readonly to?: IMeshDestination[];
  /** Where the lines go. An empty list switches logging off, also where a less specific policy has it on. */
  readonly backends: MeshLogging[];
}

/** A line for each request, or each connection where proxies see only bytes. */
export class MeshAccessLog extends MeshPolicy {
  /** @throws TRF1231 where a destination cannot be logged */
  public constructor(scope: Construct, id: string, props: MeshAccessLogProps) {
    super(scope, id, 'MeshAccessLog', props, props.to);
    if (props.to) this.addTo(props.to, props.backends);
    else this.addRule(props.backends);
  }

  /** Logs requests to these destinations, at whoever sends them. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], backends: MeshLogging[]): void {
    this._addTo(destinations, this.settings(backends));
  }

  /** Logs requests that the selected proxies receive. @throws as the constructor */
  public addRule(backends: MeshLogging[]): void {
    this._addRule(this.settings(backends));
  }

  /** Logs requests that the selected proxies receive from these clients. For meshes with MeshIdentity. @throws TRF1242 where the mesh has none */
  public addRuleFor(clients: IMeshClient[], backends: MeshLogging[]): void {
    this._addRule(this.settings(backends), clients);
  }

  private settings(backends: readonly MeshLogging[]): object {
    return { backends: backends.map(backend => backend._bind(this, this._mesh)) };
  }
}
