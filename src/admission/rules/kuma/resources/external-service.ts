import { Complaint, misformed, missing, unknownWord } from './complaint';
import { dataSource, DataSource } from './data-source';
import { ownTags, Tags } from './tags';
import { SERVICE_TAG } from '../../../../core/kuma/names';
import { isHostAddress, splitHostPort } from '../../../../core/kuma/url';
import { isPort } from '../../../../core/port';
import { Protocol } from '../../../../core/protocol';

interface Tls { readonly serverName?: string; readonly caCert?: DataSource; readonly clientCert?: DataSource; readonly clientKey?: DataSource }

export interface ExternalServiceSpec {
  readonly networking?: { readonly address?: string; readonly tls?: Tls };
  readonly tags?: Tags;
}

const PROTOCOL_TAG = 'kuma.io/protocol';
const PROTOCOLS: readonly string[] = Object.values(Protocol);

/** What Kuma says of an ExternalService, as `external_service_validator.go` has it. */
export function* externalService({ networking, tags }: ExternalServiceSpec): Iterable<Complaint> {
  const { address = '', tls } = networking ?? {};
  const parts = splitHostPort(address);
  if (!networking) {yield missing('spec.networking', 'networking: { address: "api.example.com:443" }');} else if (address === '') {yield missing('spec.networking.address', 'address: api.example.com:443');} else if (!parts || !isHostAddress(parts.host) || !/^\d+$/.test(parts.port) || !isPort(Number(parts.port))) {
    yield misformed('spec.networking.address', address, 'a host and a port', 'address: api.example.com:443');
  }
  if (tls?.serverName === '') yield missing('spec.networking.tls.serverName', 'leave it out, or give the name', 'is empty');
  for (const field of ['caCert', 'clientCert', 'clientKey'] as const) {
    if (tls?.[field]) yield* dataSource(`spec.networking.tls.${field}`, tls[field]);
  }
  yield* ownTags('spec.tags', tags, { service: true });
  const protocol = tags?.[PROTOCOL_TAG];
  if (protocol !== undefined && !PROTOCOLS.includes(protocol.toLowerCase())) yield unknownWord(`spec.tags[${PROTOCOL_TAG}]`, protocol, PROTOCOLS);
  if (parts && parts.host !== '' && tags?.[SERVICE_TAG] === parts.host) {
    yield { mistake: 'tag', path: `spec.tags[${SERVICE_TAG}]`, value: parts.host, message: 'is the hostname itself: Kuma\'s DNS would answer for it', fix: `${SERVICE_TAG}: ${parts.host.split('.')[0]}` };
  }
}
