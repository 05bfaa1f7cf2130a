import { refuse } from '../../core/error';

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
