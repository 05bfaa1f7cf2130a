import { HashSpec } from './upstream-spec';
import { refuse } from '../../core/error';
import { cookieName, headerName } from '../values/names';
import { uriPath } from '../values/uri';

/** What of a request decides which pod answers it: requests that are alike in it go to the same one. */
export class HashInput {
  /** The IP address of the client: Kong must see the client's, not that of a load balancer in between. */
  public static ip(): HashInput {
    return new HashInput('input', 'ip');
  }

  /** The consumer, once a plugin has authenticated one. */
  public static consumer(): HashInput {
    return new HashInput('input', 'consumer');
  }

  /** The path of the request. */
  public static path(): HashInput {
    return new HashInput('input', 'path');
  }

  /** The value of a header. @throws TRF1301 where no header can be called so */
  public static header(name: string): HashInput {
    return new HashInput('header', headerName(name));
  }

  /**
   * The value of a cookie. Kong sets one where the client sends none, so nothing can be fallen back to.
   *
   * @param name the name of the cookie
   * @param path the path that the cookie is for
   * @throws TRF1304 where no cookie can be called so, TRF1303 where the path is none
   */
  public static cookie(name: string, path = '/'): HashInput {
    return new HashInput('cookie', cookieName(name), uriPath(path, 'the path of the cookie'));
  }

  /** The value of a query parameter. @throws TRF1351 where the name is empty */
  public static queryArg(name: string): HashInput {
    return new HashInput('queryArg', notEmpty(name, 'the name of a query parameter', 'user'));
  }

  /** What a named group of the route's regular expression captured: `id` of `/~/users/(?<id>\d+)`. @throws TRF1351 where the name is empty */
  public static uriCapture(name: string): HashInput {
    return new HashInput('uriCapture', notEmpty(name, 'the name of a group of the path', 'id'));
  }

  private constructor(private readonly kind: string, private readonly value: string, private readonly cookiePath?: string) {}

  /** @internal */
  public _render(): HashSpec {
    return { [this.kind]: this.value, cookiePath: this.cookiePath };
  }

  /** @internal */
  public _isCookie(): boolean {
    return this.kind === 'cookie';
  }

  /** Whether both look at the same thing of a request. @internal */
  public _equals(other: HashInput): boolean {
    return this.kind === other.kind && this.value.toLowerCase() === other.value.toLowerCase();
  }

  /** What people call it. @internal */
  public _name(): string {
    return this.kind === 'input' ? this.value : `${this.kind} ${this.value}`;
  }
}

function notEmpty(text: string, what: string, example: string): string {
  return text !== '' ? text : refuse({ code: 'TRF1351', value: text, expected: what, fix: `for example "${example}"` });
}
