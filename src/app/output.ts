import * as fs from 'fs';
import { join } from 'path';
import { Manifest } from './manifest';
import { Extent, Spool } from './spool';
import { yamlDocument } from '../output/yaml';

/** Folders and files to be written, as bytes: documents are not kept. */
export class Output {
  private readonly spool = new Spool();
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
    const file = new OutputFile(join(...names), this.spool);
    const before = this.fileAt.get(file.path);
    if (before) this.replaced.push(before);
    this.fileAt.set(file.path, file);
    return file;
  }

  public write(outdir: string): void {
    for (const folder of this.folders) fs.mkdirSync(join(outdir, folder), { recursive: true });
    for (const file of this.fileAt.values()) file.write(outdir);
  }

  /** To be called in any case: what is not written by then is gone. */
  public close(): void {
    this.spool.close();
  }
}

/** A file of YAML documents. */
export class OutputFile {
  /** What is in it. */
  public readonly kinds: string[] = [];
  /** What is in it, in order; texts that follow each other are one. */
  private readonly extents: Extent[] = [];

  public constructor(public readonly path: string, private readonly spool: Spool) {}

  public add({ document, written = document, isFresh }: Manifest): void {
    const separator = this.extents.length > 0 ? '---\n' : '';
    const extent = this.spool.append(separator + yamlDocument(written, isFresh));
    const last = this.extents.at(-1);
    if (last?.end === extent.start) this.extents[this.extents.length - 1] = { start: last.start, end: extent.end };
    else this.extents.push(extent);
    if (document !== undefined) this.kinds.push(String((document as { kind?: unknown } | null)?.kind));
  }

  public write(outdir: string): void {
    const file = fs.openSync(join(outdir, this.path), 'w');
    try {
      for (const extent of this.extents) for (const bytes of this.spool.read(extent)) fs.writeFileSync(file, bytes);
    } finally {
      fs.closeSync(file);
    }
  }
}
