import { ApiClass, Declaration, Enum, Struct, Union } from './declarations';

const HEADER = `import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';
`;

const TEXT: { readonly [Is in Declaration['is']]: (declaration: Extract<Declaration, { is: Is }>) => string } = {
  class: classText,
  struct: structText,
  enum: enumText,
  union: unionText,
};

/**
 * The declarations as a module.
 *
 * What is the same under several names is written once, and known under all of them: the pod template of ten kinds, the two
 * versions of one.
 */
export function moduleText(declarations: readonly Declaration[]): string {
  const first = sharedBy(declarations);
  const aliases = new Map<string, string[]>();
  for (const { name } of declarations) {
    const original = first.get(name) as string;
    if (original !== name) aliases.set(original, [...aliases.get(original) ?? [], name]);
  }
  const written = declarations.filter(({ name }) => first.get(name) === name);
  return [HEADER, ...written.map(declaration => renamed(textOf(declaration), first) + aliasText(declaration, aliases.get(declaration.name)))].join('\n');
}

/** For each name the first one of the same content, all the way down. */
function sharedBy(declarations: readonly Declaration[]): ReadonlyMap<string, string> {
  const byName = new Map(declarations.map(declaration => [declaration.name, declaration]));
  const first = new Map<string, string>();
  const byText = new Map<string, string>();
  const settle = (declaration: Declaration): string => {
    const known = first.get(declaration.name);
    if (known) return known;
    for (const name of namesIn(textOf(declaration))) {
      const child = byName.get(name);
      if (child && child !== declaration) settle(child);
    }
    const content = renamed(textOf({ ...declaration, name: 'It' }), first);
    const original = byText.get(content) ?? declaration.name;
    byText.set(content, original);
    first.set(declaration.name, original);
    return original;
  };
  declarations.forEach(settle);
  return first;
}

/** A name, or a string in which nothing is a name. */
const NAME_OR_STRING = /'[^'\n]*'|"[^"\n]*"|\b(toJson_)?([A-Z]\w*)\b/g;

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME_OR_STRING)].flatMap(([, , name]) => name ?? []);
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(NAME_OR_STRING, (all, prefix: string | undefined, name: string | undefined) => (name ? `${prefix ?? ''}${names.get(name) ?? name}` : all));
}

function textOf(declaration: Declaration): string {
  return (TEXT[declaration.is] as (declaration: Declaration) => string)(declaration);
}

function aliasText({ is, name }: Declaration, aliases?: readonly string[]): string {
  return aliases ? `export ${is === 'struct' ? 'type ' : ''}{ ${aliases.map(alias => `${name} as ${alias}`).join(', ')} };\n` : '';
}

function classText({ name, apiVersion, kind, optional }: ApiClass): string {
  const props = `props: ${name}Props${optional ? ' = {}' : ''}`;
  return `/** ${kind} of ${apiVersion} */
export class ${name} extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: '${apiVersion}', kind: '${kind}' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(${props}): any {
    return { ...${name}.GVK, ...toJson_${name}Props(props) };
  }

  public constructor(scope: Construct, id: string, ${props}) {
    super(scope, id, { ...${name}.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...${name}.GVK, ...toJson_${name}Props(props) };
  }
}
`;
}

function structText({ name, fields }: Struct): string {
  return `export interface ${name} {
${fields.map(field => `  readonly ${field.name}${field.optional ? '?' : ''}: ${field.type};\n`).join('')}}

function toJson_${name}(obj: ${name} | undefined): Record<string, any> | undefined {
  return obj && present({
${fields.map(field => `    '${field.wire}': ${field.value},\n`).join('')}  });
}
`;
}

function enumText({ name, members }: Enum): string {
  return `export enum ${name} {
${members.map(member => `  ${member.name} = ${member.value},\n`).join('')}}
`;
}

function unionText({ name, types }: Union): string {
  return `export class ${name} {
${types.map(type => `  public static from${capital(type)}(value: ${type}): ${name} { return new ${name}(value); }\n`).join('')}
  private constructor(public readonly value: ${types.join(' | ')}) {}
}
`;
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}
