import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { sparse } from '../../core/sparse';
import { positiveTime } from '../values/positive';
import { protoDuration } from '../values/proto-duration';

/** Properties of LegacyTimeout. One timeout at least, and all longer than zero. */
export interface LegacyTimeoutProps extends LegacyPolicyProps {
  /** For a connection to be established. @default - Kuma applies 10 seconds */
  readonly connection?: Duration;
  /** For any byte on an open connection. @default - Kuma applies 1 hour */
  readonly tcpIdle?: Duration;
  /** For a whole request by HTTP and its response. @default - none */
  readonly httpRequest?: Duration;
  /** For a connection by HTTP without requests. @default - none */
  readonly httpIdle?: Duration;
  /** For any byte of a stream by HTTP. @default - none */
  readonly httpStreamIdle?: Duration;
  /** For a stream by HTTP as a whole. @default - none */
  readonly httpMaxStreamDuration?: Duration;
  /** For any byte of a stream by gRPC, where none is set for HTTP. @default - none */
  readonly grpcStreamIdle?: Duration;
  /** For a stream by gRPC as a whole, where none is set for HTTP. @default - none */
  readonly grpcMaxStreamDuration?: Duration;
}

/** Timeouts of what proxies send: Kuma's kind `Timeout`. Its successor is MeshTimeout. Kuma never checks this kind on Kubernetes. */
export class LegacyTimeout extends LegacyPolicy {
  /** @throws TRF1254 where a time is zero, TRF1281 and TRF1282 where sources or destinations don't do, TRF1561 where nothing is set */
  public constructor(scope: Construct, id: string, private readonly props: LegacyTimeoutProps) {
    super(scope, id, 'Timeout', props, true);
    this._conf();
  }

  /** @internal */
  protected _conf(): object {
    const { connection, tcpIdle, httpRequest, httpIdle, httpStreamIdle, httpMaxStreamDuration, grpcStreamIdle, grpcMaxStreamDuration } = this.props;
    return this._expect(sparse({
      connectTimeout: time(connection),
      tcp: sparse({ idleTimeout: time(tcpIdle) }),
      http: sparse({
        requestTimeout: time(httpRequest), idleTimeout: time(httpIdle), streamIdleTimeout: time(httpStreamIdle),
        maxStreamDuration: time(httpMaxStreamDuration),
      }),
      grpc: sparse({ streamIdleTimeout: time(grpcStreamIdle), maxStreamDuration: time(grpcMaxStreamDuration) }),
    }), 'connection: Duration.seconds(10)');
  }
}

function time(duration: Duration | undefined): string | undefined {
  return duration && protoDuration(positiveTime(duration));
}
