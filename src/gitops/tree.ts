import { refuse } from '../core/error';

/** A file that ought to be there. */
export interface TreeFile {
  readonly content: string;
  /** The path of the construct that renders its object. */
  readonly construct?: string;
  /** Our part of a file that people own: what is between our marks. */
  readonly block?: true;
}

/** Files by their paths, with `/` between folders. */
export class Tree {
  private readonly files = new Map<string, TreeFile>();

  /** @throws TRF1702 where two things would be written to one file */
  public add(path: string, file: TreeFile): void {
    const before = this.files.get(path);
    if (before) {
      refuse({
        code: 'TRF1702', value: path, expected: 'one object for each file',
        fix: `render it once: ${[before, file].map(({ construct }) => construct ?? 'an object without a construct').join(' and ')} are the same object`,
      });
    }
    this.files.set(path, file);
  }

  public get(path: string): TreeFile | undefined {
    return this.files.get(path);
  }

  /** In the order of their paths, compared code unit by code unit as on every machine. */
  public entries(): [string, TreeFile][] {
    return [...this.files].sort(([a], [b]) => a < b ? -1 : 1);
  }
}
