import { refuse } from '../../../core/error';

/** A part of the configuration of nginx that Kong writes. */
export enum NginxBlock {
  /** Outside of all blocks. */
  MAIN = 'main',
  /** `events`: how workers take connections. */
  EVENTS = 'events',
  /** `http`: all servers for HTTP. */
  HTTP = 'http',
  /** `upstream` in `http`: connections to Services. */
  UPSTREAM = 'upstream',
  /** The `server` that takes requests. */
  PROXY = 'proxy',
  /** The `location` in it that passes requests on. */
  LOCATION = 'location',
  /** The `server` of the status API. */
  STATUS = 'status',
  /** The `server` of the Admin API. */
  ADMIN = 'admin',
  /** `stream`: all servers for TCP, TLS and UDP. */
  STREAM = 'stream',
  /** `upstream` in `stream`: connections to Services. */
  STREAM_UPSTREAM = 'supstream',
  /** The `server` that takes connections. */
  STREAM_PROXY = 'sproxy',
}

/** A line of the configuration of nginx, which nobody checks before nginx does. */
export class NginxDirective {
  /**
   * A directive of a block: `NginxDirective.of(NginxBlock.HTTP, 'large_client_header_buffers', '8 24k')`.
   *
   * @throws TRF1608 where the name or the value is none, so that one directive stays one
   */
  public static of(block: NginxBlock, name: string, value: string): NginxDirective {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      refuse({ code: 'TRF1608', value: name, expected: 'the name of a directive, in lower case', fix: "'large_client_header_buffers'" });
    }
    if (value === '' || /[;{}\n]/.test(value)) {
      refuse({ code: 'TRF1608', value, expected: 'the value of one directive, without ";", braces and line breaks', fix: "'8 24k'" });
    }
    return new NginxDirective(`nginx_${block}_${name}`, value);
  }

  private constructor(
    /** The setting of Kong. @internal */
    public readonly _setting: string,
    /** @internal */
    public readonly _value: string,
  ) {}
}
