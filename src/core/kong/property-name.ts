/** The property that a field of Kong is here: `error_code` is `errorCode`, `X-Cache-Key` is `xCacheKey`. */
export function propertyName(field: string): string {
  const words = field.split(/[^A-Za-z0-9]+/).filter(word => word !== '').map(word => word[0].toUpperCase() + word.slice(1));
  const [first, ...rest] = words;
  return [first[0].toLowerCase() + first.slice(1), ...rest].join('');
}
