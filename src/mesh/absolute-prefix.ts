import { absolutePath } from './absolute-path';
import { refuse } from '../core/error';

/** Whether Kuma takes this as a prefix of paths: absolute, and without `/` at its end unless it is all. */
export function isPathPrefix(path: string): boolean {
  return path === '/' || path.startsWith('/') && !path.endsWith('/');
}

/** The prefix as given. @throws TRF1260 where it does not start with `/`, TRF1279 where it ends with one */
export function pathPrefix(path: string): string {
  absolutePath(path);
  return isPathPrefix(path) ? path : refuse({
    code: 'TRF1279', value: path, expected: 'a prefix without "/" at its end', fix: `"${path.replace(/\/+$/, '') || '/'}"`,
  });
}
