import { refuse } from '../../core/error';
import { Profile } from '../../core/gateway/profile';
import { knownProfile } from '../../core/gateway/profiles';

const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;
const NAME_MAX = 253;

/** Who makes the gateways of a class work. */
export class GatewayController {
  /** Kuma's control plane: runs a gateway in the mesh for each Gateway. Ends with Kuma 2.x. */
  public static readonly KUMA = new GatewayController('gateways.kuma.io/controller');
  /** Kong Ingress Controller: configures a Kong that stands already. */
  public static readonly KONG = new GatewayController('konghq.com/kic-gateway-controller');
  /** Kong Operator: runs a Kong for each Gateway. */
  public static readonly KONG_OPERATOR = new GatewayController('konghq.com/gateway-operator');

  /** Another one, by the name it looks for in classes, such as `example.com/gateways`. @throws TRF1121 for what is no such name */
  public static named(controllerName: string): GatewayController {
    if (controllerName.length <= NAME_MAX && NAME.test(controllerName)) return new GatewayController(controllerName);
    return refuse({
      code: 'TRF1121', value: controllerName, expected: `a domain and a path, such as "example.com/gateways", at most ${NAME_MAX} characters`,
      fix: '"example.com/gateways"',
    });
  }

  private constructor(
    /** The name that classes carry. */
    public readonly controllerName: string,
  ) {}

  /** What is known of it. @internal */
  public get _facts(): Profile | undefined {
    return knownProfile(this.controllerName);
  }
}
