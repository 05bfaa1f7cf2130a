import pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

/** What is known of the place where text appears. */
export interface Terminal {
  readonly colors: Colors;
  /** Columns; none where the text goes to a file or a program, which get lines as they are. */
  readonly width?: number;
}

interface Stream { readonly isTTY?: boolean; readonly columns?: number }

/**
 * The terminal that a stream is. Colours are for terminals, unless `NO_COLOR` or `TERM=dumb` says otherwise; `FORCE_COLOR` says that a
 * program at the other end shows them.
 *
 * @param wanted false where the user has said that there should be none
 */
export function terminal(stream: Stream, env: NodeJS.ProcessEnv, wanted: boolean): Terminal {
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const coloured = wanted && !env.NO_COLOR && (forced || (stream.isTTY === true && env.TERM !== 'dumb'));
  return { colors: pc.createColors(coloured), width: stream.isTTY ? stream.columns : undefined };
}

const NARROWEST = 40;

/** A text in lines of at most so many columns, broken at blanks; a word that is longer stays whole. */
export function wrap(text: string, width: number | undefined): string[] {
  const lines = text.trimEnd().split(/\r?\n/);
  return width === undefined ? lines : lines.flatMap(line => wrapLine(line, Math.max(width, NARROWEST)));
}

/** A text as it fits a stream: commander breaks the lines of its own parts of a help only. */
export function fitted(text: string, { isTTY, columns }: Stream): string {
  return wrap(text, isTTY ? columns : undefined).join('\n') + '\n';
}

function wrapLine(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S)\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
