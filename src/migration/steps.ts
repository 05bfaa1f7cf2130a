import { ObjectReference } from '../admission/finding';
import { Json, record } from '../core/json';

/** Something to do, after what comes before it is done. */
export interface Step {
  /** The file of its documents, where there are any. */
  readonly file?: string;
  /** What it is for. */
  readonly title: string;
  /** What is applied, or deleted. */
  readonly objects: readonly ObjectReference[];
}

/** Documents that are applied together. */
export interface Stage { readonly file: string; readonly title: string; readonly has: (kind: string) => boolean }

/** The stages of a migration; each kind is of the first that has it. */
export class Stages {
  public constructor(private readonly all: readonly Stage[]) {}

  /** The file that an object of a kind is in. */
  public fileOf(kind: string): string {
    return this.all.find(({ has }) => has(kind))!.file;
  }

  /** Documents in the order in which they are applied. */
  public inOrder<T extends { readonly document: Json }>(documents: readonly T[]): T[] {
    const place = ({ document }: T) => this.all.findIndex(({ has }) => has(String(document.kind)));
    return documents.map((made, i) => ({ made, i, stage: place(made) })).sort((a, b) => a.stage - b.stage || a.i - b.i).map(({ made }) => made);
  }

  /** One for each stage that has documents. */
  public steps(documents: readonly Json[]): Step[] {
    return this.all.flatMap(({ file, title }): Step[] => {
      const objects = documents.filter(({ kind }) => this.fileOf(String(kind)) === file).map(referenceTo);
      return objects.length > 0 ? [{ file, title, objects }] : [];
    });
  }
}

export function referenceTo({ apiVersion, kind, metadata }: Json): ObjectReference {
  const { name, namespace } = record(metadata);
  const text = (value: unknown) => typeof value === 'string' ? value : '';
  return { apiVersion: text(apiVersion), kind: text(kind), name: text(name), ...typeof namespace === 'string' ? { namespace } : {} };
}

/** Whether two references are to one object, whatever the version. */
export function sameObject(a: ObjectReference, b: ObjectReference): boolean {
  return a.kind === b.kind && a.name === b.name && a.namespace === b.namespace;
}
