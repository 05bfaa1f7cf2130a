/**
 * The text with the line that starts at an offset joined to the line before, by blanks in place of the line break, so that all other
 * offsets stay; or, where it is tabs within the line that are in the way, with blanks in their place. Undefined where there is neither.
 *
 * kubectl lets lists and objects in brackets, and texts in quotes, continue at any indentation; YAML 1.2, and with it our parser,
 * wants more than that of their parent. In brackets a line break means no more than a blank; what one means in quotes is read from
 * the text as it was.
 */
export function joinLine(text: string, at: number): string | undefined {
  let start = at;
  while (start > 0 && ' \t\r\n'.includes(text[start - 1])) {
    start--;
    const end = endOfContent(text, start);
    if (end !== undefined) start = end;
  }
  if (/[\r\n]/.test(text.slice(start, at))) return replaced(text, start, at, ' '.repeat(at - start));
  const line = lineStart(text, at);
  const content = line + text.slice(line, at).search(/[^ \t]/);
  if (content < line || !text.slice(content, at).includes('\t')) return undefined;
  return replaced(text, content, at, text.slice(content, at).replaceAll('\t', ' '));
}

function replaced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** Where the comment starts that a line break at this offset ends. */
function endOfContent(text: string, at: number): number | undefined {
  if (text[at] !== '\n' && text[at] !== '\r') return undefined;
  const start = lineStart(text, at);
  let quote: string | undefined;
  for (let i = start; i < at; i++) {
    const char = text[i];
    const first = i === start || ' \t'.includes(text[i - 1]);
    if (quote === '"' && char === '\\') i++;
    else if (quote) quote = char === quote ? undefined : quote;
    else if (char === '#' && first) return i;
    else if ((char === '"' || char === '\'') && (first || ',:[{'.includes(text[i - 1]))) quote = char;
  }
  return undefined;
}
