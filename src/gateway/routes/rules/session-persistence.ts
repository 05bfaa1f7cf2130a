import { Duration } from 'cdk8s';
import { gatewayDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';

const NAME_MAX = 128;

/** Options of all ways to keep a client at its backend. */
export interface SessionOptions {
  /** What the cookie or header is called, in at most 128 characters. @default - the controller's choice */
  readonly sessionName?: string;
  /** After what time a client is led to any backend again, whatever it does. @default - never */
  readonly absoluteTimeout?: Duration;
}

/**
 * Keeps each client at the backend that answered its first request, whatever the weights say later.
 *
 * Experimental channel. None of Kuma 2.14, Kong Ingress Controller 3.5 and Kong Operator 2.2 heeds it.
 */
export class SessionPersistence {
  /** By a cookie that browsers forget when they are closed. @throws TRF1125 for a name that is too long, TRF1011 for a timeout that is */
  public static cookie(options: SessionOptions = {}): SessionPersistence {
    return new SessionPersistence(undefined, options);
  }

  /** By a cookie that browsers keep until the time is over. @throws as `cookie` */
  public static permanentCookie(absoluteTimeout: Duration, sessionName?: string): SessionPersistence {
    return new SessionPersistence(undefined, { absoluteTimeout, sessionName }, { lifetimeType: 'Permanent' });
  }

  /** By a header that clients send back. @throws as `cookie` */
  public static header(options: SessionOptions = {}): SessionPersistence {
    return new SessionPersistence('Header', options);
  }

  private readonly written: object;

  private constructor(type: string | undefined, { sessionName, absoluteTimeout }: SessionOptions, cookieConfig?: object) {
    if (sessionName !== undefined && (sessionName.length > NAME_MAX || sessionName === '')) {
      refuse({ code: 'TRF1125', value: sessionName, expected: `a name of 1 to ${NAME_MAX} characters`, fix: "{ sessionName: 'shop-session' }" });
    }
    this.written = sparse({ type, sessionName, absoluteTimeout: absoluteTimeout && gatewayDuration(absoluteTimeout), cookieConfig }) ?? {};
  }

  /** @internal */
  public _render(): object {
    return this.written;
  }
}
