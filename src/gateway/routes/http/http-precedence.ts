import { disjoint, Match } from '../../values/value-matches';
import { Precedence } from '../rules/route-split';

interface HttpMatchFields {
  readonly path?: { readonly type: string; readonly value: string };
  readonly method?: string;
  readonly headers?: readonly Match[];
  readonly queryParams?: readonly Match[];
}

const ALL = { type: 'PathPrefix', value: '/' };

/**
 * Path, method, number of headers, number of query parameters, as Gateway API ranks matches of requests. Where regular expressions stand
 * among themselves is the controller's choice: any two may be of one rank.
 */
export const HTTP_PRECEDENCE: Precedence = {
  key: (match: HttpMatchFields) => {
    const { type, value } = match.path ?? ALL;
    const path = type === 'RegularExpression' ? '' : type === 'Exact' ? value : value.replace(/\/$/, '');
    return [type, path, match.method ?? '', match.headers?.length ?? 0, match.queryParams?.length ?? 0].join(' ');
  },
  tie: (one: HttpMatchFields, other: HttpMatchFields) => !disjoint(one.headers, other.headers) && !disjoint(one.queryParams, other.queryParams),
};
