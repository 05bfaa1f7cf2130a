import { documented } from './documented';

/** A TypeScript file in the making: its declarations, and what they use of others. */
export class Module {
  private readonly imports = new Map<string, Set<string>>();
  private readonly declarations: string[] = [];

  public constructor(public readonly name: string) {}

  public use(name: string, from: string): void {
    if (from !== `./${this.name}`) this.imports.set(from, (this.imports.get(from) ?? new Set()).add(name));
  }

  /** Declarations come before those they are made of. */
  public declare(text: string): void {
    this.declarations.unshift(text);
  }

  public text(): string {
    const imports = this.imported();
    return [...imports === '' ? [] : [imports], ...this.declarations].join('\n\n') + '\n';
  }

  /** What is used of parts of types that stand elsewhere as a whole is not imported. */
  private imported(): string {
    const words = new Set(this.declarations.join(' ').split(/\W+/));
    return [...this.imports].map(([from, names]) => [from, [...names].filter(name => words.has(name)).sort()] as const)
      .filter(([, names]) => names.length > 0)
      .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
      .map(([from, names]) => importText(names, from)).join('\n');
  }
}

const WIDTH = 150;

function importText(names: readonly string[], from: string): string {
  const short = `import { ${names.join(', ')} } from '${from}';`;
  return short.length <= WIDTH ? short : `import {\n${names.map(name => `  ${name},`).join('\n')}\n} from '${from}';`;
}

function rank(from: string): number {
  return from.startsWith('./') ? 1 : from.startsWith('..') ? 2 : 0;
}

export function interfaceText(name: string, meaning: string, members: readonly string[]): string {
  return `${documented('', [meaning])}\nexport interface ${name} {\n${members.join('\n')}\n}`;
}

export interface Member { readonly name: string; readonly value: string; readonly meaning: string }

export function enumText(name: string, meaning: string, members: readonly Member[]): string {
  const lines = members.map(member => `${documented('  ', [member.meaning])}\n  ${member.name} = '${member.value}',`);
  return `${documented('', [meaning])}\nexport enum ${name} {\n${lines.join('\n')}\n}`;
}
