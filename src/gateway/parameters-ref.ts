import { IGatewayParameters } from '../core/gateway-parameters';

/** A reference to the settings of gateways. */
export function parametersRef({ apiGroup: group, kind, name, namespace }: IGatewayParameters): object {
  return { group, kind, name, ...namespace && { namespace } };
}
