import { refuse } from '../../core/error';

/** To something inside: `/a/b`, with `~1` for `/` and `~0` for `~` in names. */
const POINTER = /^(?!\/$)(\/([^~]|~[01])*)+$/;

/** One change of a document, as JSON Patch (RFC 6902) has it. Paths are JSON pointers. */
export class JsonChange {
  /** Adds a field, or an element before the one at this index; `-` is the end. @throws TRF1215 where the path is none */
  public static add(path: string, value: any): JsonChange {
    return new JsonChange('add', path, { value });
  }

  /** Takes a field or an element out. @throws TRF1215 where the path is none, or is all of the document */
  public static remove(path: string): JsonChange {
    return new JsonChange('remove', path, {});
  }

  /** Replaces a field or an element that is there. @throws TRF1215 where the path is none */
  public static replace(path: string, value: any): JsonChange {
    return new JsonChange('replace', path, { value });
  }

  /** Moves a field or an element. @throws TRF1215 where a path is none */
  public static move(from: string, path: string): JsonChange {
    return new JsonChange('move', path, { from: pointer(from) });
  }

  /** Copies a field or an element. @throws TRF1215 where a path is none */
  public static copy(from: string, path: string): JsonChange {
    return new JsonChange('copy', path, { from: pointer(from) });
  }

  private constructor(
    private readonly op: string, private readonly path: string, private readonly more: { readonly value?: unknown; readonly from?: string },
  ) {
    pointer(path);
  }

  /** @internal */
  public _render(): { readonly op: string; readonly path: string; readonly value?: unknown; readonly from?: string } {
    return { op: this.op, path: this.path, ...this.more };
  }
}

function pointer(path: string): string {
  return POINTER.test(path) ? path : refuse({ code: 'TRF1215', value: path, expected: 'a JSON pointer to something inside', fix: '"/resources/limits"' });
}
