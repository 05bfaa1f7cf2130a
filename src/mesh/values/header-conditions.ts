import { headerName } from './header-list';
import { HeaderValue } from './header-value';
import { some } from '../../core/sparse';

/** Conditions on headers as Kuma has them. Nothing stays nothing. @throws TRF1253 where a header cannot be called so */
export function headerConditions(headers: { readonly [name: string]: HeaderValue } | undefined): object[] | undefined {
  return some(Object.entries(headers ?? {}).map(([name, { _rendered }]) => ({ name: headerName(name), ..._rendered })));
}
