import { PathModifier } from '../../core/gateway/shapes';

/**
 * A path after a modifier. A prefix is replaced by whole elements: of `/foo/bar`, prefix `/foo`, replacement `/xyz` or `/xyz/`
 * make `/xyz/bar`; nothing makes `/bar`. The result is never empty.
 *
 * @param prefix the prefix that matched; `/` where nothing was asked of the path
 */
export function rewritten(path: string, { type, replaceFullPath = '', replacePrefixMatch = '' }: PathModifier, prefix = '/'): string {
  if (type !== 'ReplacePrefixMatch') return replaceFullPath === '' ? '/' : replaceFullPath;
  const rest = path.slice(prefix.replace(/\/+$/, '').length);
  const replaced = `${replacePrefixMatch.replace(/\/+$/, '')}${rest}`;
  return replaced.startsWith('/') ? replaced : `/${replaced}`;
}
