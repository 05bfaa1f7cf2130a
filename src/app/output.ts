import * as fs from 'fs';
import { join } from 'path';
import { Manifest } from './manifest';
import { yamlDocument } from '../output/yaml';

/** Folders and files to be written, as bytes: documents are not kept. */
export class Output {
  private readonly folders = new Set<string>(['']);
  private readonly fileAt = new Map<string, OutputFile>();
  private readonly replaced: OutputFile[] = [];

  /** Those that are left in the end. */
  public get files(): OutputFile[] {
    return [...this.fileAt.values()];
  }

  /** Those that another one with the same path has replaced. */
  public get lostFiles(): readonly OutputFile[] {
    return this.replaced;
  }

  public addFolder(name: string): void {
    this.folders.add(name);
  }

  /** A new file, in the place of one with the same path. */
  public addFile(...names: string[]): OutputFile {
    const file = new OutputFile(join(...names));
    const before = this.fileAt.get(file.path);
    if (before) this.replaced.push(before);
    this.fileAt.set(file.path, file);
    return file;
  }

  public write(outdir: string): void {
    for (const folder of this.folders) fs.mkdirSync(join(outdir, folder), { recursive: true });
    for (const file of this.files) file.write(outdir);
  }
}

const SEPARATOR = Buffer.from('---\n');

/** A file of YAML documents. */
export class OutputFile {
  /** What is in it. */
  public readonly kinds: string[] = [];
  /** Outside of the heap, where they cost nothing while the rest is rendered. */
  private readonly bytes: Buffer[] = [];

  public constructor(public readonly path: string) {}

  public add({ document, written = document }: Manifest): void {
    if (this.bytes.length > 0) this.bytes.push(SEPARATOR);
    this.bytes.push(Buffer.from(yamlDocument(written)));
    if (document !== undefined) this.kinds.push(String((document as { kind?: unknown } | null)?.kind));
  }

  public write(outdir: string): void {
    fs.writeFileSync(join(outdir, this.path), Buffer.concat(this.bytes));
  }
}
