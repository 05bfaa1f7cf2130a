import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { parameterValue } from '../../values/header';
import { atMost } from '../../values/limit';
import { pattern } from '../../values/pattern';
import { ValueMatch } from '../../values/value-match';
import { headerMatches } from '../../values/value-matches';

const HEADERS = 16;
const SERVICE = /^\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$/i;
const METHOD = /^[a-z_][a-z_0-9]*$/i;

/** What a call must have besides its service and method. All of it. */
export interface GrpcConditions {
  /** Headers by name, at most 16; a string is the exact value. Names are the same in any case. @default - any */
  readonly headers?: { [name: string]: string | ValueMatch };
}

/** Which calls a rule is for. */
export class GrpcMatch {
  /** Calls of a service, such as `com.example.Shop`. @throws TRF1118 for a name that none can have, and as `where` */
  public static service(service: string, conditions: GrpcConditions = {}): GrpcMatch {
    return new GrpcMatch({ service: named(service, SERVICE, 'com.example.Shop') }, conditions);
  }

  /** Calls of a method, of one service or, without it, of any. @throws TRF1118 for a name that none can have, and as `where` */
  public static method(method: string, service?: string, conditions: GrpcConditions = {}): GrpcMatch {
    return new GrpcMatch(
      { service: service === undefined ? undefined : named(service, SERVICE, 'com.example.Shop'), method: named(method, METHOD, 'AddToCart') }, conditions,
    );
  }

  /**
   * Calls whose service and method match regular expressions; `.+` is any. Not all controllers know it.
   *
   * @throws TRF1103 where one is empty or longer than 1024 characters, TRF1117 where one is no regular expression, and as `where`
   */
  public static regex(service: string, method: string, conditions: GrpcConditions = {}): GrpcMatch {
    const [serviceRegex, methodRegex] = [service, method].map(expression => pattern(parameterValue(expression)));
    return new GrpcMatch({ type: 'RegularExpression', service: serviceRegex, method: methodRegex }, conditions);
  }

  /**
   * Calls of any method.
   *
   * @throws TRF1104 without any condition, TRF1102 for a header that none can be called, TRF1103 for such a value, TRF1105 for more
   * than 16 headers, TRF1117 for what is no regular expression
   */
  public static where(conditions: GrpcConditions): GrpcMatch {
    return new GrpcMatch({}, conditions);
  }

  private readonly match: object;

  private constructor(method: { readonly type?: string; readonly service?: string; readonly method?: string }, conditions: GrpcConditions) {
    const headers = headerMatches(conditions.headers);
    atMost(HEADERS, headers, 'headers in a match');
    this.match = sparse({ method: sparse(method), headers: some(headers) }) ?? refuse({
      code: 'TRF1104', value: conditions, expected: 'a header', fix: 'leave matches out: the rule is for all calls then',
    });
  }

  /** @internal */
  public _render(): object {
    return this.match;
  }
}

function named(name: string, syntax: RegExp, example: string): string {
  return syntax.test(parameterValue(name)) ? name : refuse({
    code: 'TRF1118', value: name, expected: 'a name of gRPC: letters, digits and "_", in a service joined by dots', fix: `"${example}"`,
  });
}
