/** Whether Kuma takes this as a prefix of paths: absolute, and without `/` at its end unless it is all. */
export function isPathPrefix(path: string): boolean {
  return path === '/' || path.startsWith('/') && !path.endsWith('/');
}
