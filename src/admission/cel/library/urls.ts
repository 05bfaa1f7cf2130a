import { fail } from '../runtime/error';
import { Comparable } from '../runtime/values';
import { Library } from '../signature';
import { GoUrl, goUrl, isRequestUri } from './go-url';

/** A URL. */
class Url implements Comparable {
  public readonly celType = 'kubernetes.URL';

  public constructor(public readonly parts: GoUrl) {}

  public equals(other: unknown): boolean { return other instanceof Url && other.parts.text === this.parts.text; }
}

/** URLs, as Go reads them. */
export const URLS: Library = {
  'isURL(string): bool': isRequestUri,
  'url(string): kubernetes.URL': (text: string) => new Url(goUrl(text) ?? fail('URL parse error during conversion from string')),
  '<kubernetes.URL>.getScheme(): string': ({ parts }: Url) => parts.scheme,
  '<kubernetes.URL>.getHost(): string': ({ parts }: Url) => parts.host,
  '<kubernetes.URL>.getHostname(): string': ({ parts }: Url) => split(parts.host).name,
  '<kubernetes.URL>.getPort(): string': ({ parts }: Url) => split(parts.host).port,
  '<kubernetes.URL>.getEscapedPath(): string': ({ parts }: Url) => parts.path,
  '<kubernetes.URL>.getQuery(): map(string, list(string))': ({ parts }: Url) => queryOf(parts.query),
};

function split(host: string): { name: string; port: string } {
  const [, name, port = ''] = /^(.*?)(?::(\d*))?$/s.exec(host)!;
  return { name: name.replace(/^\[(.*)\]$/s, '$1'), port };
}

function queryOf(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';') || /%(?![\da-fA-F]{2})/.test(pair)) continue;
    const [key, value] = [...new URLSearchParams(pair).entries()][0] ?? ['', ''];
    values.set(key, [...values.get(key) ?? [], value]);
  }
  return values;
}
