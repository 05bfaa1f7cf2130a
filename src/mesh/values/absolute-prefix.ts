import { absolutePath } from './absolute-path';
import { refuse } from '../../core/error';
import { isPathPrefix } from '../../core/kuma/path-prefix';

/** The prefix as given. @throws TRF1260 where it does not start with `/`, TRF1279 where it ends with one */
export function pathPrefix(path: string): string {
  absolutePath(path);
  return isPathPrefix(path) ? path : refuse({
    code: 'TRF1279', value: path, expected: 'a prefix without "/" at its end', fix: `"${path.replace(/\/+$/, '') || '/'}"`,
  });
}
