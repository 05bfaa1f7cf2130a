import { Duration } from 'cdk8s';
import { goDuration } from '../../../core/duration';
import { sparse } from '../../../core/sparse';
import { absolutePath } from '../../values/absolute-path';

/** Options of everything that a request is hashed by. */
export interface HashPolicyOptions {
  /** Whether nothing after it counts where the request has it. @default false */
  readonly terminal?: boolean;
}

/** Options of a cookie that a request is hashed by. */
export interface CookieHashOptions extends HashPolicyOptions {
  /** How long it lasts where Kuma has to make it; 0 as long as the browser runs. @default - Kuma makes none: requests without it are not hashed by it */
  readonly ttl?: Duration;
  /** The path it is made for. @default - that of the request */
  readonly path?: string;
}

/** By what requests are hashed, so that those alike go to one endpoint. */
export class HashPolicy {
  /** The value of a header. */
  public static header(name: string, options: HashPolicyOptions = {}): HashPolicy {
    return new HashPolicy({ type: 'Header', header: { name } }, options);
  }

  /** The value of a cookie. @throws TRF1260 where its path does not start with `/` */
  public static cookie(name: string, options: CookieHashOptions = {}): HashPolicy {
    const { ttl, path } = options;
    return new HashPolicy({ type: 'Cookie', cookie: { name, ...sparse({ ttl: ttl && goDuration(ttl), path: absolutePath(path) }) } }, options);
  }

  /** The address of the client. */
  public static sourceIp(options: HashPolicyOptions = {}): HashPolicy {
    return new HashPolicy({ type: 'Connection', connection: { sourceIP: true } }, options);
  }

  /** The value of a query parameter. */
  public static queryParameter(name: string, options: HashPolicyOptions = {}): HashPolicy {
    return new HashPolicy({ type: 'QueryParameter', queryParameter: { name } }, options);
  }

  /** What a filter of Envoy left under this key. */
  public static filterState(key: string, options: HashPolicyOptions = {}): HashPolicy {
    return new HashPolicy({ type: 'FilterState', filterState: { key } }, options);
  }

  private constructor(private readonly rendered: object, private readonly options: HashPolicyOptions) {}

  /** @internal */
  public _render(): object {
    return { ...this.rendered, ...sparse({ terminal: this.options.terminal }) };
  }
}
