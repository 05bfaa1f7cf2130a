import { isIP } from 'node:net';
import { Construct } from 'constructs';
import { refuse } from '../../../core/error';
import { isHostname } from '../../../core/hostname';
import { port as validPort } from '../../../core/port';
import { sparse } from '../../../core/sparse';
import { SystemResource, SystemResourceProps } from '../../reference/system-resource';

/** How OpenTelemetry data travel. */
export enum OpenTelemetryProtocol {
  /** gRPC, by HTTP/2. */
  GRPC = 'grpc',
  /** HTTP with protobuf bodies. */
  HTTP = 'http',
}

/** What proxies do with the `OTEL_…` environment variables of their sidecar container. */
export enum OpenTelemetryEnvironment {
  /** They do not look at them. */
  DISABLED = 'Disabled',
  /** They use what is set. */
  OPTIONAL = 'Optional',
  /** They send nothing where none are set. */
  REQUIRED = 'Required',
}

/** Where a collector listens. */
export interface OpenTelemetryEndpoint {
  /** An IP address or a hostname, without port or scheme. */
  readonly address: string;
  /** 1 to 65535. @default - 4317 for gRPC, 4318 for HTTP */
  readonly port?: number;
  /** How the data travel. @default OpenTelemetryProtocol.GRPC */
  readonly protocol?: OpenTelemetryProtocol;
  /** What the paths of requests begin with, for HTTP only: starts with `/`. @default - nothing */
  readonly path?: string;
  /** What proxies do with the `OTEL_…` environment variables of their sidecar container. @default - Kuma applies OPTIONAL */
  readonly environment?: OpenTelemetryEnvironment;
  /** Whether what is said here beats the environment variables. @default false */
  readonly explicitFirst?: boolean;
  /** Whether environment variables may differ for traces, metrics and logs. @default - Kuma decides */
  readonly allowSignalOverrides?: boolean;
}

/** Properties of MeshOpenTelemetryBackend. */
export interface MeshOpenTelemetryBackendProps extends SystemResourceProps, OpenTelemetryEndpoint {}

/** A collector that policies send to by its labels, so that its address is said once. */
export class MeshOpenTelemetryBackend extends SystemResource {
  /** @throws TRF1270 where the address or the path cannot be used, TRF1022 where the port is none */
  public constructor(scope: Construct, id: string, private readonly props: MeshOpenTelemetryBackendProps) {
    super(scope, id, 'MeshOpenTelemetryBackend', props);
    const { address, path, port, protocol = OpenTelemetryProtocol.GRPC } = props;
    if (!isHostname(address) && isIP(address) === 0) {
      refuse({
        code: 'TRF1270', value: address, construct: this, expected: 'an IP address or a hostname, without port or scheme',
        fix: "address: 'collector.observability', port: 4317",
      });
    }
    if (path !== undefined && (protocol !== OpenTelemetryProtocol.HTTP || !/^\/[^?#]*$/.test(path))) {
      refuse({
        code: 'TRF1271', value: path, construct: this, expected: 'a path that starts with "/", without query, and protocol HTTP',
        fix: "path: '/v1', protocol: OpenTelemetryProtocol.HTTP",
      });
    }
    if (port !== undefined) validPort(port);
  }

  /**
   * The labels that policies refer to it by.
   *
   * @internal
   */
  public get _reference(): { [label: string]: string } {
    return { 'kuma.io/display-name': this.name };
  }

  /** @internal */
  protected _spec(): object {
    const { address, protocol = OpenTelemetryProtocol.GRPC, path, environment, explicitFirst, allowSignalOverrides } = this.props;
    const { port = protocol === OpenTelemetryProtocol.GRPC ? 4317 : 4318 } = this.props;
    return {
      endpoint: sparse({ address, port, path }),
      protocol,
      env: sparse({ mode: environment, precedence: explicitFirst ? 'ExplicitFirst' : undefined, allowSignalOverrides }),
    };
  }
}
