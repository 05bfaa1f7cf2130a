import { refuse } from '../../core/error';
import { isUriPath, normalized } from '../../core/kong/path';

/**
 * The path as given.
 *
 * @throws TRF1303 where Kong would not take it
 */
export function uriPath(path: string, what: string): string {
  if (isUriPath(path)) return path;
  const mended = normalized(`/${path}`);
  return refuse({
    code: 'TRF1303', value: path, expected: `${what}: "/" first, no "//", and only characters that a URI may have`,
    fix: `"${isUriPath(mended) ? mended : '/status'}"`,
  });
}
