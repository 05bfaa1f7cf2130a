import { refuse } from '../../core/error';
import { isPathPrefix } from '../../core/kuma/path-prefix';

/**
 * The path as given. Nothing stays nothing.
 *
 * @throws TRF1260 where it does not start with `/`
 */
export function absolutePath<T extends string | undefined>(path: T): T {
  if (path !== undefined && !path.startsWith('/')) {
    refuse({ code: 'TRF1260', value: path, expected: 'a path that starts with "/"', fix: `"/${path}"` });
  }
  return path;
}

/** The prefix as given. @throws TRF1260 where it does not start with `/`, TRF1279 where it ends with one */
export function pathPrefix(path: string): string {
  absolutePath(path);
  return isPathPrefix(path) ? path : refuse({
    code: 'TRF1279', value: path, expected: 'a prefix without "/" at its end', fix: `"${path.replace(/\/+$/, '') || '/'}"`,
  });
}
