import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CrdEntry } from './kind';
import { CrdKinds } from './kinds-of-crds';
import { CelRule, SchemaNode } from '../schema/node';
import { JsonSchema, SchemaReader } from '../schema/reader';
import { poolSpelling } from '../schema/spelling';

/** The families of CRDs that come with this package. */
export type Family = 'gateway-api' | 'kong' | 'kuma';

interface SchemaFile {
  readonly sets: Readonly<Record<string, readonly CrdEntry[]>>;
  readonly openKinds?: readonly { readonly kind: string; readonly spec: number }[];
  readonly rules: readonly CelRule[];
  readonly nodes: readonly JsonSchema[];
}

/** The CRD sets of a family, and for Kuma what it reads of kinds whose CRDs take anything. */
export class ShippedFamily {
  private readonly reader: SchemaReader;
  private readonly sets = new Map<string, CrdKinds>();

  public constructor(private readonly file: SchemaFile) {
    this.reader = new SchemaReader(poolSpelling(file.nodes, file.rules));
  }

  public get setNames(): readonly string[] {
    return Object.keys(this.file.sets);
  }

  /** A set by the beginning and the end of its name: what is between them is its version. */
  public set(beginning: string, end = ''): CrdKinds {
    const name = this.setNames.find(candidate => candidate.startsWith(beginning) && candidate.endsWith(end))!;
    let kinds = this.sets.get(name);
    if (!kinds) this.sets.set(name, kinds = new CrdKinds(this.file.sets[name], this.reader));
    return kinds;
  }

  public openKind(kind: string): SchemaNode | undefined {
    const open = this.file.openKinds?.find(candidate => candidate.kind === kind);
    return open && this.reader.read(open.spec);
  }
}

const families = new Map<Family, ShippedFamily>();

/** A family, read once when it is first needed. */
export function shippedFamily(name: Family): ShippedFamily {
  let family = families.get(name);
  if (!family) families.set(name, family = new ShippedFamily(schemaFile(name)));
  return family;
}

/** The family whose CRDs define a group. */
export function familyOf(group: string): Family | undefined {
  if (group === 'kuma.io') return 'kuma';
  if (group === 'konghq.com' || group.endsWith('.konghq.com')) return 'kong';
  return /^gateway\.networking\.(x-)?k8s\.io$/.test(group) ? 'gateway-api' : undefined;
}

/** A file of `imports/schemas`: at the same place from `src/admission/kinds` and from its compiled form. */
export function schemaFile<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../../../imports/schemas', `${name}.json`), 'utf8')) as T;
}
