import { CrdEntry, Kind, kindOf, VersionEntry } from './kind';
import { SchemaReader } from '../schema/reader';

/** The kinds of a set of CRDs that are installed together. Schemas are read when they are asked for. */
export class CrdKinds {
  private readonly entries = new Map<string, CrdEntry>();
  private readonly kinds = new Map<VersionEntry, Kind>();

  public constructor(entries: readonly CrdEntry[], private readonly reader: SchemaReader) {
    for (const entry of entries) this.entries.set(`${entry.names.kind}.${entry.group}`, entry);
  }

  public get all(): readonly CrdEntry[] {
    return [...this.entries.values()];
  }

  public entry(group: string, kind: string): CrdEntry | undefined {
    return this.entries.get(`${kind}.${group}`);
  }

  /** The kind, if it is served in this version. */
  public kind(group: string, version: string, kind: string): Kind | undefined {
    const entry = this.entry(group, kind);
    const served = entry?.versions.find(candidate => candidate.name === version && candidate.served);
    return served && this.kindOf(entry!, served);
  }

  private kindOf(entry: CrdEntry, version: VersionEntry): Kind {
    let kind = this.kinds.get(version);
    if (!kind) this.kinds.set(version, kind = kindOf(entry, version, this.reader.read(version.schema)));
    return kind;
  }
}
