/** All values in a value, and where they stand. */
export function leavesOf(value: unknown): Set<string> {
  const leaves = new Set<string>();
  const visit = (at: unknown, path: string): void => {
    if (typeof at === 'object' && at !== null) for (const [key, field] of Object.entries(at)) visit(field, `${path}/${key}`);
    else leaves.add(`${path}=${JSON.stringify(at)}`);
  };
  visit(value, '');
  return leaves;
}

/** How much of what two values say is the same, from 0 to 1. One that says nothing is like no other. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0) return 0;
  const shared = [...one].filter(leaf => other.has(leaf)).length;
  return shared / (one.size + other.size - shared);
}
