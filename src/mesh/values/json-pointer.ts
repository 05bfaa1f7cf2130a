const POINTER = /^(\/([^~]|~[01])*)+$/;

/** Whether this is a JSON pointer to something inside: `/a/b`, with `~1` for `/` and `~0` for `~` in names. */
export function isInnerPointer(path: string): boolean {
  return POINTER.test(path) && path !== '/';
}
