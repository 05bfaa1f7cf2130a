import { Complaint, missing, port, repeated } from './complaint';
import { hostAddress, meets } from './dataplane';
import { ownTags, Tags } from './tags';

interface Networking {
  readonly address?: string;
  readonly port?: number;
  readonly advertisedAddress?: string;
  readonly advertisedPort?: number;
  readonly admin?: { readonly port?: number };
}

export interface ZoneIngressSpec {
  readonly networking?: Networking;
  readonly availableServices?: readonly { readonly tags?: Tags }[];
}

/** What Kuma says of a ZoneIngress, as `zone_ingress_validator.go` has it. */
export function* zoneIngress({ networking = {}, availableServices = [] }: ZoneIngressSpec): Iterable<Complaint> {
  const { address, advertisedAddress, advertisedPort, admin } = networking;
  if (admin && (meets(admin.port, networking.port, address) || meets(admin.port, advertisedPort, advertisedAddress))) yield sharedPort(admin.port);
  if (!advertisedAddress && advertisedPort) {
    yield missing('spec.networking.advertisedAddress', 'advertisedAddress: 203.0.113.1', 'is missing, as advertisedPort is there');
  }
  if (advertisedAddress && !advertisedPort) yield missing('spec.networking.advertisedPort', 'advertisedPort: 10001', 'is missing, as advertisedAddress is there');
  if (address) yield* hostAddress('spec.networking.address.address', address);
  if (advertisedAddress) yield* hostAddress('spec.networking.advertisedAddress.address', advertisedAddress);
  yield* port('spec.networking.port', networking.port);
  if (advertisedPort) yield* port('spec.networking.advertisedPort', advertisedPort);
  for (const [i, { tags }] of availableServices.entries()) yield* ownTags(`spec.availableService[${i}].tags`, tags, { service: true });
}

/** What Kuma says of a ZoneEgress, as `zone_egress_validator.go` has it. */
export function* zoneEgress({ networking = {} }: { readonly networking?: Networking }): Iterable<Complaint> {
  const { address, admin } = networking;
  if (admin && meets(admin.port, networking.port, address)) yield sharedPort(admin.port);
  if (address) yield* hostAddress('spec.networking.address.address', address);
  yield* port('spec.networking.port', networking.port);
}

function sharedPort(value: number | undefined): Complaint {
  return repeated('spec.networking.admin.port', value, 'the proxy listens on this port itself', 'admin: { port: 9901 }');
}
