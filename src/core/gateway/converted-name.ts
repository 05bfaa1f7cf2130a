/**
 * How many characters the names and namespaces of a route and of the Service that is its parent may have together: Kuma joins the four, with
 * separators, to the name of the MeshHTTPRoute that it makes.
 */
export const CONVERTED_NAME_MAX = 249;

/** An object, as Kuma names what it makes of it. */
interface Named {
  readonly name: string;
  readonly namespace: string;
}

/** How many characters a route and its parent have together. */
export function convertedNameLength(route: Named, service: Named): number {
  return [route, service].reduce((sum, { name, namespace }) => sum + name.length + namespace.length, 0);
}
