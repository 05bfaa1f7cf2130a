import { RouteFilter } from './route-filter';
import { refuse } from '../../../core/error';
import { atMost } from '../../values/limit';

const MAX = 16;
/** Filter types that a list can hold one of. Of others it can hold several. */
const SINGLE = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestRedirect', 'URLRewrite', 'CORS'];
/** Filter types after which a backend is needed: none of them answers. Others may. */
const PASSING = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror', 'URLRewrite', 'CORS', 'ExternalAuth'];

/** Refuses filters that cannot stand together. @throws TRF1105, TRF1110, TRF1111 */
export function checkFilters(filters: readonly RouteFilter[]): void {
  atMost(MAX, filters, 'filters');
  const types = filters.map(({ type }) => type);
  const twice = types.find((type, i) => SINGLE.includes(type) && types.indexOf(type) < i);
  if (twice) refuse({ code: 'TRF1110', value: twice, expected: `one ${twice}`, fix: 'say all in one filter' });
  if (types.includes('RequestRedirect') && types.includes('URLRewrite')) {
    refuse({ code: 'TRF1111', value: types, expected: 'a redirect or a rewrite: redirected requests reach no backend', fix: 'leave one of them out' });
  }
}

/** Refuses a rule that no answer can come from, or two. @throws TRF1105, TRF1111, TRF1113 */
export function checkBackends(backends: readonly unknown[], filters: readonly RouteFilter[]): void {
  atMost(MAX, backends, 'backends in a rule');
  const types = filters.map(({ type }) => type);
  if (backends.length > 0 && types.includes('RequestRedirect')) {
    refuse({ code: 'TRF1111', value: 'RequestRedirect', expected: 'no backends beside a redirect: it answers the request', fix: 'leave one of them out' });
  }
  if (backends.length === 0 && types.every(type => PASSING.includes(type))) {
    refuse({
      code: 'TRF1113', value: [], expected: 'a backend, or a filter that answers: the requests would fail',
      fix: "backends: [Backend.service('shop', { port: 80 })]",
    });
  }
}
