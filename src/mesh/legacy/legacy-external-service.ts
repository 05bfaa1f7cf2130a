import { Construct } from 'constructs';
import { LegacyResource, LegacyResourceProps } from './legacy-resource';
import { refuse } from '../../core/error';
import { isHostname } from '../../core/hostname';
import { parseIp } from '../../core/ip';
import { SERVICE_TAG } from '../../core/kuma/names';
import { port as validPort } from '../../core/port';
import { Protocol } from '../../core/protocol';
import { sparse } from '../../core/sparse';
import { DataSource } from '../identity/data-source';
import { TagSelector } from '../reference/tag-selector';

/** How proxies speak TLS with an external service, in the first generation. */
export interface LegacyExternalTls {
  /** The CA that signs its certificate. @default - any certificate will do */
  readonly ca?: DataSource;
  /** The certificate that proxies show. @default - none */
  readonly clientCertificate?: DataSource;
  /** The key of that. @default - none */
  readonly clientKey?: DataSource;
  /** The name that proxies ask for and expect in the certificate. @default - the host of the address */
  readonly serverName?: string;
  /** Whether any name in the certificate will do. @default - Kuma applies false */
  readonly skipHostnameVerification?: boolean;
  /** Whether the other side may negotiate again. @default - Kuma applies false */
  readonly allowRenegotiation?: boolean;
}

/** Properties of LegacyExternalService. */
export interface LegacyExternalServiceProps extends LegacyResourceProps {
  /** The name it is known by, as the tag `kuma.io/service`. Several objects with one name are endpoints of one service. */
  readonly service: string;
  /** Its hostname or IP address. */
  readonly host: string;
  /** The port of the host: 1 to 65535. */
  readonly port: number;
  /** What is spoken on it. @default - Kuma applies `tcp` */
  readonly protocol?: Protocol;
  /** More tags, by which policies and routes can select it. @default - none */
  readonly tags?: { [tag: string]: string };
  /** How proxies speak TLS with it. @default - they don't; the workload itself may */
  readonly tls?: LegacyExternalTls;
  /** Whether its host gets no entry in Kuma's DNS, beside `<service>.mesh`. @default - Kuma applies false */
  readonly disableHostDnsEntry?: boolean;
}

/** A host outside of the mesh: Kuma's kind `ExternalService`. Its successor is MeshExternalService. */
export class LegacyExternalService extends LegacyResource {
  private readonly tags: TagSelector;

  /** @throws TRF1022 where the port is none, TRF1280 where a tag is none, TRF1566 where the host is none */
  public constructor(scope: Construct, id: string, private readonly props: LegacyExternalServiceProps) {
    super(scope, id, 'ExternalService', props, []);
    const { host, port, service, protocol, tags } = props;
    validPort(port);
    if (!isHostname(host) && !parseIp(host)) {
      refuse({ code: 'TRF1566', value: host, construct: this, expected: 'a hostname or an IP address, without port', fix: "host: 'db.example.com'" });
    }
    this.tags = TagSelector.tags({ [SERVICE_TAG]: service, ...sparse({ 'kuma.io/protocol': protocol! }), ...tags });
  }

  /** @internal */
  protected _spec(): object {
    const { host, port, tls, disableHostDnsEntry } = this.props;
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return { tags: this.tags._tags, networking: { address, ...sparse({ tls: tls && renderTls(tls), disableHostDNSEntry: disableHostDnsEntry }) } };
  }
}

function renderTls({ ca, clientCertificate, clientKey, ...others }: LegacyExternalTls): object {
  const sources = { caCert: ca?._backendSource(), clientCert: clientCertificate?._backendSource(), clientKey: clientKey?._backendSource() };
  return { enabled: true, ...sparse(sources), ...others };
}
