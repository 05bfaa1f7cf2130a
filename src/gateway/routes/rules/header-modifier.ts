import { HeaderChanges } from './filter-options';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { headerName, headerValue } from '../../values/header';
import { atMost } from '../../values/limit';

const MAX = 16;

/** As Gateway API writes them, names in lower case. */
export function headerModifier({ set, add, remove }: HeaderChanges): object {
  const changes = { set: pairs(set), add: pairs(add), remove: (remove ?? []).map(headerName) };
  for (const [what, headers] of Object.entries(changes)) atMost(MAX, headers, `headers to ${what}`);
  const names = [...changes.set.map(({ name }) => name), ...changes.add.map(({ name }) => name), ...changes.remove];
  if (names.length === 0) refuse({ code: 'TRF1106', value: {}, expected: 'a header to set, add or remove', fix: "{ set: { 'x-env': 'prod' } }" });
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice) {
    refuse({
      code: 'TRF1106', value: twice, expected: 'each header once: what applies first, and whether in another case, is not defined',
      fix: 'use set to replace what is there, add to keep it',
    });
  }
  return sparse({ set: some(changes.set), add: some(changes.add), remove: some(changes.remove) })!;
}

function pairs(headers: { readonly [name: string]: string } = {}): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name: headerName(name), value: headerValue(value) }));
}
