/** What a template may ask for: fields by their names, and the function `label` where it is there. */
export interface TemplateData {
  readonly fields: Readonly<Record<string, string>>;
  /** What stands for every label. @default - there is no function `label` */
  readonly label?: string;
  /** What a field that is none becomes. @default - the template fails */
  readonly missing?: string;
}

/** What becomes of a template: a text, or why there is none. Neither, where it uses more of Go's language than is known here. */
export interface Rendering {
  readonly text?: string;
  readonly problem?: string;
}

const BUILT_IN = new Set([
  'and', 'call', 'html', 'index', 'slice', 'js', 'len', 'not', 'or', 'print', 'printf', 'println', 'urlquery', 'eq', 'ge', 'gt', 'le', 'lt', 'ne',
]);
const OPENING = new Set(['if', 'range', 'with', 'block', 'define']);
const WORDS = new Set([...OPENING, 'else', 'end', 'template', 'break', 'continue', 'nil', 'true', 'false']);
const TOKEN = /^(?:\s+|\.[A-Za-z_]\w*|\$\w*|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|[-+]?\d[\w.]*|[A-Za-z_]\w*|:=|[.|()=,])/;

/** Renders a template of Go's `text/template`, as Kuma does to see whether one is right. */
export function renderTemplate(template: string, data: TemplateData): Rendering {
  let text = '';
  let isKnown = true;
  let depth = 0;
  for (let rest = template; rest !== '';) {
    const start = rest.indexOf('{{');
    if (start < 0) {
      text += rest;
      break;
    }
    const end = endOfAction(rest, start + 2);
    if (end < 0) return { problem: 'an action begins with "{{" and does not end' };
    const { action, trimsBefore, trimsAfter } = trimmed(rest.slice(start + 2, end));
    text += trimsBefore ? rest.slice(0, start).trimEnd() : rest.slice(0, start);
    rest = trimsAfter ? rest.slice(end + 2).trimStart() : rest.slice(end + 2);
    if (/^\/\*[^]*\*\/$/.test(action)) continue;
    const read = readAction(action, data);
    if (read.problem !== undefined) return read;
    depth += OPENING.has(firstWord(action)) ? 1 : firstWord(action) === 'end' ? -1 : 0;
    if (depth < 0) return { problem: 'there is an "end" too many' };
    if (read.text === undefined) isKnown = false;
    text += read.text ?? '';
  }
  if (depth > 0) return { problem: 'an "end" is missing' };
  return isKnown ? { text } : {};
}

/** What is wrong with a template by itself: before it is known which fields there are. */
export function templateProblem(template: string, functions: readonly 'label'[] = []): string | undefined {
  return renderTemplate(template, { fields: {}, missing: '', label: functions.includes('label') ? '' : undefined }).problem;
}

/** Texts in an action may hold `}}`. */
function endOfAction(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    if (text.startsWith('}}', at)) return at;
    const quoted = /^(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\*[^]*?\*\/)/.exec(text.slice(at))?.[0];
    at += quoted?.length ?? 1;
  }
  return -1;
}

function trimmed(inner: string): { readonly action: string; readonly trimsBefore: boolean; readonly trimsAfter: boolean } {
  const trimsBefore = /^-\s/.test(inner);
  const trimsAfter = /\s-$/.test(inner);
  return { action: inner.slice(trimsBefore ? 1 : 0, trimsAfter ? -1 : undefined).trim(), trimsBefore, trimsAfter };
}

function firstWord(action: string): string {
  return /^[a-z]+/.exec(action)?.[0] ?? '';
}

function readAction(action: string, data: TemplateData): Rendering {
  const tokens = tokensOf(action);
  if (typeof tokens === 'string') return { problem: tokens };
  if (tokens.length === 0) return { problem: 'an action is empty' };
  const unknown = tokens.find(token => /^[A-Za-z_]/.test(token) && !isFunction(token, data) && !WORDS.has(token));
  if (unknown !== undefined) return { problem: `there is no function "${unknown}"` };
  const commands = split(tokens);
  if (commands.some(command => command.length === 0)) return { problem: 'a command is missing beside "|"' };
  const idle = commands.slice(1).find(([first]) => /^["`'\d+-]/.test(first));
  if (idle) return { problem: `${idle[0]} cannot stand behind "|": it takes nothing` };
  return evaluated(commands, data);
}

function isFunction(name: string, { label }: TemplateData): boolean {
  return BUILT_IN.has(name) || name === 'label' && label !== undefined;
}

/** The tokens, or what is wrong with the text. */
function tokensOf(action: string): string[] | string {
  const tokens: string[] = [];
  let depth = 0;
  for (let rest = action; rest !== '';) {
    const token = TOKEN.exec(rest)?.[0];
    if (token === undefined) return `${JSON.stringify([...rest][0])} cannot stand in an action`;
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth < 0) return 'there is a ")" too many';
    if (token.trim() !== '') tokens.push(token);
    else if (tokens.length > 0) tokens.push(' ');
    rest = rest.slice(token.length);
  }
  return depth > 0 ? 'a ")" is missing' : tokens;
}

function split(tokens: readonly string[]): string[][] {
  const commands: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (token === '|' && depth === 0) commands.push([]);
    else if (token !== ' ' || commands[commands.length - 1].length > 0) commands[commands.length - 1].push(token);
  }
  return commands.map(command => command[command.length - 1] === ' ' ? command.slice(0, -1) : command);
}

/** Fields, texts and labels; of the rest of the language nothing is said. */
function evaluated([[first, ...others], ...further]: readonly string[][], { fields, label, missing }: TemplateData): Rendering {
  if (further.length > 0) return {};
  if (first === 'label') return others.length === 2 && /^["`]/.test(others[1]) ? { text: label } : {};
  if (others.length > 0 && others[0].startsWith('.') && first.startsWith('.')) return { problem: `${first} has no fields` };
  if (others.length > 0) return {};
  if (/^"/.test(first)) return { text: first.slice(1, -1) };
  if (/^`/.test(first)) return { text: first.slice(1, -1) };
  if (!/^\.\w/.test(first)) return {};
  const name = first.slice(1);
  if (Object.hasOwn(fields, name)) return { text: fields[name] };
  return missing === undefined ? { problem: `there is no field "${first}"` } : { text: missing };
}
