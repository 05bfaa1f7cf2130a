import { Construct } from 'constructs';
import { MeshBackend } from './mesh-backend';
import { located, refuse } from '../../../core/error';
import { IMeshDestination } from '../../reference/mesh-destination';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Properties of MeshTCPRoute. */
export interface MeshTCPRouteProps extends MeshPolicyProps {
  /** The services whose connections it is about; `MeshDestination.mesh()` where `proxies` is a gateway. */
  readonly to: IMeshDestination[];
  /** Where the connections go: one at least. */
  readonly backends: MeshBackend[];
}

/** Routes of connections, at whoever opens them: by share. Where a service speaks HTTP, a MeshHTTPRoute for it counts instead, and without one requests are not looked at. */
export class MeshTCPRoute extends MeshPolicy {
  /** @throws TRF1231 where a destination takes no routes, TRF1288 where connections would go nowhere */
  public constructor(scope: Construct, id: string, props: MeshTCPRouteProps) {
    super(scope, id, 'MeshTCPRoute', props, props.to);
    this.addTo(props.to, props.backends);
  }

  /** Routes of connections to these services as well. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], backends: MeshBackend[]): void {
    if (backends.length === 0) {
      refuse({ code: 'TRF1288', value: [], construct: this, expected: 'a backend at least', fix: 'backends: [MeshBackend.of(db)]' });
    }
    const backendRefs = located(this, () => backends.map(backend => backend._render(this._namespace, this)));
    this._addEntries(destinations, { rules: [{ default: { backendRefs } }] });
  }
}
