/** Kinds by their groups, separated by spaces, as a table is written. */
export type KindTable = Readonly<Record<string, string>>;

/** A value for each kind of a table, by kind and group: `Mesh.kuma.io`, `Service.`. */
export function* byKind<T>(value: T, table: KindTable): Iterable<[string, T]> {
  for (const [group, kinds] of Object.entries(table)) for (const kind of kinds.split(' ')) yield [`${kind}.${group}`, value];
}
