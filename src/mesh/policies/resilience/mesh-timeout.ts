import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';
import { IMeshClient } from '../../reference/mesh-client';
import { IMeshDestination } from '../../reference/mesh-destination';
import { positiveTime } from '../../values/positive';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** How long proxies wait. What is not set comes from a less specific MeshTimeout, or from Kuma. */
export interface TimeoutSettings {
  /** For a connection to be established: longer than zero. @default - Kuma applies 5 seconds */
  readonly connection?: Duration;
  /** For any byte on an open connection, both ways; 0 waits for ever. @default - Kuma applies 1 hour */
  readonly idle?: Duration;
  /** For a whole request and its response, retries included; 0 waits for ever, as streams need. @default - Kuma applies 15 seconds */
  readonly request?: Duration;
  /** For the headers of a request; 0 waits for ever. Needs another timeout of requests beside it. @default - Kuma waits for ever */
  readonly requestHeaders?: Duration;
  /** For any byte of an open stream; 0 waits for ever. @default - Kuma applies 30 minutes */
  readonly streamIdle?: Duration;
  /** For a stream as a whole; 0 waits for ever. @default - Kuma waits for ever */
  readonly maxStreamDuration?: Duration;
  /** For a connection as a whole: it is closed then, once nothing is under way. 0 keeps it. @default - Kuma keeps it */
  readonly maxConnectionDuration?: Duration;
}

/** Properties of MeshTimeout. */
export interface MeshTimeoutProps extends MeshPolicyProps, TimeoutSettings {
  /** The destinations these timeouts are for. More can follow by `addTo`. @default - none: the timeouts are for received requests */
  readonly to?: IMeshDestination[];
}

/**
 * Timeouts of the requests that proxies send and receive.
 *
 * Both sides of a call have their own: a request is cut by whichever is shorter. Kuma's own MeshTimeouts, made with each mesh, limit
 * requests to 15 seconds on the client's side.
 */
export class MeshTimeout extends MeshPolicy {
  /**
   * @throws TRF1230 where nothing is set, TRF1231 where a destination has no timeouts, TRF1254 where `connection` is zero,
   *   TRF1269 where `requestHeaders` stands alone
   */
  public constructor(scope: Construct, id: string, props: MeshTimeoutProps) {
    super(scope, id, 'MeshTimeout', props, props.to);
    if (props.to) this.addTo(props.to, props);
    else this.addRule(props);
  }

  /** Timeouts of requests to these destinations. Where two entries apply, the later one wins setting by setting. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], timeouts: TimeoutSettings): void {
    this._addTo(destinations, render(timeouts));
  }

  /** Timeouts of requests that the selected proxies receive. @throws as the constructor */
  public addRule(timeouts: TimeoutSettings): void {
    this._addRule(render(timeouts));
  }

  /**
   * Timeouts of requests that the selected proxies receive from these clients. For meshes with MeshIdentity.
   *
   * @throws TRF1242 where the mesh has none, TRF1247 where a timeout cannot depend on who calls: all but `request` and `streamIdle`
   */
  public addRuleFor(clients: IMeshClient[], timeouts: TimeoutSettings): void {
    this._addRule(render(timeouts), clients);
  }
}

function render(timeouts: TimeoutSettings): object | undefined {
  const http = sparse({
    requestTimeout: time(timeouts.request),
    requestHeadersTimeout: time(timeouts.requestHeaders),
    streamIdleTimeout: time(timeouts.streamIdle),
    maxStreamDuration: time(timeouts.maxStreamDuration),
    maxConnectionDuration: time(timeouts.maxConnectionDuration),
  });
  if (http?.requestHeadersTimeout && Object.keys(http).length === 1) {
    refuse({
      code: 'TRF1269', value: 'requestHeaders alone', expected: 'another timeout of requests beside it: Kuma refuses it alone',
      fix: 'request: Duration.seconds(15)',
    });
  }
  return sparse({ connectionTimeout: time(positiveTime(timeouts.connection)), idleTimeout: time(timeouts.idle), http });
}

function time(duration: Duration | undefined): string | undefined {
  return duration && goDuration(duration);
}
