const WIDTH = 145;

/** A documentation comment: the text, and tags below it; on one line where that is long enough. */
export function documented(indent: string, [text, ...tags]: readonly string[]): string {
  const short = `${indent}/** ${[text, ...tags].join(' ')} */`;
  if (tags.length < 2 && short.length <= WIDTH) return short;
  const blocks = [text, ...tags.length > 0 ? [''] : [], ...tags];
  return [`${indent}/**`, ...blocks.flatMap(block => wrapped(block, WIDTH - indent.length - 3).map(line => `${indent} * ${line}`.trimEnd())), `${indent} */`].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
