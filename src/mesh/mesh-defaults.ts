import { Duration } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { CircuitBreakerSettings, MeshCircuitBreaker } from './policies/resilience/mesh-circuit-breaker';
import { MeshRetry, RetrySettings } from './policies/resilience/mesh-retry';
import { MeshTimeout, TimeoutSettings } from './policies/resilience/mesh-timeout';
import { MeshDestination } from './reference/mesh-destination';
import { Proxies } from './reference/proxies';
import type { IServiceMesh } from './reference/service-mesh-reference';

/** What differs from Kuma's own policies, setting by setting. */
export interface MeshDefaultsOptions {
  /** Timeouts of what sidecars send. @default - connection 5 seconds, idle 1 hour, request 15 seconds, streamIdle 30 minutes */
  readonly sent?: TimeoutSettings;
  /** Timeouts of what sidecars receive. @default - connection 10 seconds, idle 2 hours, streamIdle 1 hour; request and maxStreamDuration for ever */
  readonly received?: TimeoutSettings;
  /** Timeouts of what gateways send. @default - idle 1 hour, streamIdle 5 seconds */
  readonly sentByGateways?: TimeoutSettings;
  /** Timeouts of what gateways receive. @default - idle 5 minutes, streamIdle 5 seconds, requestHeaders 500 milliseconds */
  readonly receivedByGateways?: TimeoutSettings;
  /**
   * How often proxies try again.
   *
   * @default - 5 connections; 5 retries by HTTP and gRPC, each of 16 seconds at most, after 25 to 250 milliseconds
   */
  readonly retries?: RetrySettings;
  /** What is under way at once. @default - 1024 connections, requests and waiting requests, 3 retries */
  readonly circuitBreaker?: CircuitBreakerSettings;
}

const REQUEST_RETRY = {
  retries: 5, perTryTimeout: Duration.seconds(16), backOffBase: Duration.millis(25), backOffMax: Duration.millis(250),
};
const FOR_EVER = Duration.millis(0);

/**
 * The policies that Kuma makes with a mesh, of the same names, but of this app: here they can be read and changed. Made by `mesh.defaults()`.
 *
 * They are the weakest: all that names proxies or services beats them. Of two system policies for the whole mesh the one whose name comes first in the
 * alphabet wins.
 */
export class MeshDefaults extends Construct {
  /** Timeouts of sidecars: `mesh-timeout-all-<mesh>`. */
  public readonly timeouts: MeshTimeout;
  /** Timeouts of gateways: `mesh-gateways-timeout-all-<mesh>`. */
  public readonly gatewayTimeouts: MeshTimeout;
  /** Retries: `mesh-retry-all-<mesh>`. */
  public readonly retries: MeshRetry;
  /** Circuit breakers: `mesh-circuit-breaker-all-<mesh>`. */
  public readonly circuitBreaker: MeshCircuitBreaker;

  /** @internal */
  public constructor(mesh: IServiceMesh, id: string, options: MeshDefaultsOptions) {
    super(mesh as IConstruct as Construct, id);
    const to = [MeshDestination.mesh()];
    const named = (prefix: string) => ({ mesh, metadata: { name: `${prefix}-${mesh.meshName}`, namespace: mesh.systemNamespace } });
    this.timeouts = new MeshTimeout(this, 'timeouts', {
      ...named('mesh-timeout-all'), proxies: Proxies._sidecarsOfMesh(), to, connection: Duration.seconds(5), idle: Duration.hours(1),
      request: Duration.seconds(15), streamIdle: Duration.minutes(30), ...options.sent,
    });
    this.timeouts.addRule({
      connection: Duration.seconds(10), idle: Duration.hours(2), request: FOR_EVER, streamIdle: Duration.hours(1), maxStreamDuration: FOR_EVER,
      ...options.received,
    });
    this.gatewayTimeouts = new MeshTimeout(this, 'gateway-timeouts', {
      ...named('mesh-gateways-timeout-all'), proxies: Proxies.gateways(), to, idle: Duration.hours(1), streamIdle: Duration.seconds(5), ...options.sentByGateways,
    });
    this.gatewayTimeouts.addRule({
      idle: Duration.minutes(5), streamIdle: Duration.seconds(5), requestHeaders: Duration.millis(500), ...options.receivedByGateways,
    });
    this.retries = new MeshRetry(this, 'retries', {
      ...named('mesh-retry-all'), to, connectAttempts: 5, http: REQUEST_RETRY, grpc: REQUEST_RETRY, ...options.retries,
    });
    this.circuitBreaker = new MeshCircuitBreaker(this, 'circuit-breaker', {
      ...named('mesh-circuit-breaker-all'), to, maxConnections: 1024, maxPendingRequests: 1024, maxRequests: 1024, maxRetries: 3, ...options.circuitBreaker,
    });
  }
}
