/** Functions that are an operator or a method of JavaScript, where types are known. */
export const INLINE: Readonly<Record<string, (...args: string[]) => string>> = {
  not_bool: a => `!${a}`,
  ...operators({ plus: '+', minus: '-', times: '*', by: '/' }, ['double']),
  ...operators({ plus: '+' }, ['string']),
  ...operators({ less: '<', lessOrEqual: '<=', greater: '>', greaterOrEqual: '>=' }, ['int', 'bool']),
  string_contains_string: (a, b) => `${a}.includes(${b})`,
  string_startsWith_string: (a, b) => `${a}.startsWith(${b})`,
  string_endsWith_string: (a, b) => `${a}.endsWith(${b})`,
  in_A_list_A: (a, b) => `$.inList(${a},${b})`,
  in_A_map_A_B: (a, b) => `$.inMap(${a},${b})`,
};

function operators(symbols: Readonly<Record<string, string>>, types: readonly string[]): Record<string, (a: string, b: string) => string> {
  return Object.fromEntries(Object.entries(symbols).flatMap(([name, symbol]) =>
    types.map(type => [`${name}_${type}_${type}`, (a: string, b: string) => `(${a}${symbol}${b})`])));
}
