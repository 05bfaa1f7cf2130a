/**
 * The body of a compiled rule, to be read in two ways. `plain` has JavaScript's own operators: quick, and right unless something
 * throws. `exact` treats errors as the values they are in CEL, which `&&`, `||` and loops may absorb; it is read when `plain` threw.
 *
 * ```
 *            plain     exact
 * Äaäbå      (a&&b)    $.and(()=>a,()=>b)
 * Öaöbø      (a||b)    $.or(()=>a,()=>b)
 * «a»        a         $.attempt(()=>a)       an error is a value
 * ¿a·        a         $.sound(a)             and is thrown again
 * ```
 *
 * In both, `£a.b¶` is `$.field(a.b,"b")`, and loops are abbreviated: see `loop`.
 */
export type Template = string;

const PLAIN: Readonly<Record<string, string>> = {
  'Ä': '(', 'ä': '&&', 'å': ')', 'Ö': '(', 'ö': '||', 'ø': ')',
  '«': '', '»': '', '¿': '', '·': '',
};
const EXACT: Readonly<Record<string, string>> = {
  'Ä': '$.and(()=>', 'ä': ',()=>', 'å': ')', 'Ö': '$.or(()=>', 'ö': ',()=>', 'ø': ')',
  '«': '$.attempt(()=>', '»': ')', '¿': '$.sound(', '·': ')',
};
const MARKS = /[ÄäåÖöø«»¿·]/g;
const ABBREVIATED: Readonly<Record<string, string>> = {
  '£': '$.field(', '®': '(()=>{let ', '÷': 'for(const ', '§': '$.spend(1);', '¬': 'if(', '¦': '===false)break;', '°': '})()',
};
const ABBREVIATIONS = /[£®÷§¬¦°]/g;
const FIELD_END = /\.(\w+)¶/g;

export const and = (one: string, other: string): Template => `Ä${one}ä${other}å`;
export const or = (one: string, other: string): Template => `Ö${one}ö${other}ø`;
export const attempt = (code: string): Template => `«${code}»`;
export const sound = (code: string): Template => `¿${code}·`;

/** `for (const ${head}) { ${stop} ${accumulator} = ${step} }`, as an expression whose value is `end`. */
export const loop = (accumulator: string, initial: string, head: string, stop: string, step: string, end: string): Template =>
  `®${accumulator}=${initial};÷${head}){${stop}§${accumulator}=${step}}return ${end}°`;

/** `let ${variable} = ${value}`, in an expression. */
export const bind = (variable: string, value: string, end: string): Template => `®${variable}=${value};return ${end}°`;

/** `if (${condition} === false) break` in a loop; an error is no reason to leave it. */
export const unless = (condition: string): Template => `¬«${condition}»¦`;

export const field = (code: string): Template => `£${code}¶`;

/** A literal of JavaScript. Marks and names of helpers stand for themselves in it. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]|\$/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function plainly(template: Template): string {
  return inFull(template).replace(MARKS, mark => PLAIN[mark]);
}

export function exactly(template: Template): string {
  return inFull(template).replace(MARKS, mark => EXACT[mark]);
}

function inFull(template: Template): Template {
  return template.replace(FIELD_END, '.$1,"$1")').replace(ABBREVIATIONS, mark => ABBREVIATED[mark]);
}

/** Whether the exact way is another one. */
export function absorbsErrors(template: Template): boolean {
  return /[ÄÖ«]/.test(template);
}
