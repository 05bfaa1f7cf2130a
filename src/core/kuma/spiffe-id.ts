const SPIFFE_ID = /^spiffe:\/\/[a-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/;
const DOTS = /\/\.{1,2}(\/|$)/;

/** Whether this is a SPIFFE ID: trust domain in lower case, no empty path segment, none that is `.` or `..`, no `/` at the end. */
export function isSpiffeId(id: string): boolean {
  return SPIFFE_ID.test(id) && !DOTS.test(id);
}
