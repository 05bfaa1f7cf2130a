import { documented } from './documented';
import { absent, hasToBeThere, isDuration, isEnumeration } from './domain';
import { enumText, interfaceText, Module } from './module';
import { KNOWN_ENUMS, memberName, OWNERS, typeName } from './names';
import { MEANINGS, MEMBER_MEANINGS, TYPE_MEANINGS } from './prose';
import { describeDomain } from '../../../../src/core/kong/describe';
import { Field } from '../../../../src/core/kong/facts';
import { propertyName } from '../../../../src/core/kong/property-name';

interface Known { readonly name: string; readonly module: string }

/** Makes the types of plugins, a module for each. Where two are the same, there is one: see `OWNERS`. */
export class TypeBuilder {
  private readonly shared = new Map<string, Known>();
  private readonly names = new Map<string, string>();
  private own = new Map<string, Known>();

  /** The module with the types of a plugin's settings. Those of `OWNERS` come first. */
  public module(plugin: string, config: Field): Module {
    const module = new Module(plugin);
    this.own = new Map();
    if (config.fields) this.structure(config, `${plugin} `, module);
    return module;
  }

  private type(field: Field, place: string, module: Module): string {
    if (isEnumeration(field)) return this.enumeration(field.oneOf, place, module);
    if (isDuration(field, place)) {
      module.use('Duration', 'cdk8s');
      return 'Duration';
    }
    switch (field.type) {
      case 'string': case 'foreign': return 'string';
      case 'number': case 'integer': return 'number';
      case 'boolean': return 'boolean';
      case 'array': case 'set': return `${field.elements ? this.type(field.elements, place, module) : 'any'}[]`;
      case 'map': return `{ [name: string]: ${field.values ? this.type(field.values, place, module) : 'any'} }`;
      case 'record': return this.record(field, place, module);
      case 'any': return 'any';
    }
  }

  private record(field: Field, place: string, module: Module): string {
    if (field.variants) return this.variants(field.variants, place, module);
    return Object.keys(field.fields ?? {}).length > 0 ? this.structure(field, place, module) : '{ [name: string]: any }';
  }

  private structure({ fields = {} }: Field, place: string, module: Module, except?: string): string {
    const others = Object.entries(fields).filter(([name]) => name !== except);
    const properties = others.map(([name, field]) => this.property(name, field, inside(place, name), module));
    const content = properties.map(({ facts }) => facts).join('\n');
    return this.known(content, place, module, name => interfaceText(name, meaningOf(name, place), properties.map(({ text }) => text)));
  }

  /** A property, with the facts that make it equal to another. */
  private property(name: string, field: Field, place: string, module: Module): { readonly text: string; readonly facts: string } {
    const optional = !hasToBeThere(field);
    const facts = `\`${name}\`: ${withoutComments(describeDomain(field))}.`;
    const tags = [...optional ? [`@default ${absent(field, place)}`] : [], ...field.deprecated ? [`@deprecated ${replacement(field.deprecated.use)}`] : []];
    const declared = `readonly ${propertyName(name)}${optional ? '?' : ''}: ${this.type(field, place, module)};`;
    return { text: `${documented('  ', [MEANINGS[place] ?? facts, ...tags])}\n  ${declared}`, facts: [facts, ...tags, declared].join(' ') };
  }

  private enumeration(values: readonly string[], place: string, module: Module): string {
    const known = KNOWN_ENUMS[place];
    if (known) {
      module.use(known.name, known.from);
      return known.name;
    }
    const field = place.split(/[ .]/).pop()!;
    return this.known(`${field} ${JSON.stringify(values)}`, place, module, name => enumText(name, meaningOf(name, place), values.map(value => (
      { name: memberName(value), value, meaning: MEMBER_MEANINGS[`${name} ${value}`] ?? `\`${value}\`.` }))));
  }

  /** A class with a factory for each variant, so that what belongs together is said together. */
  private variants({ by, of }: NonNullable<Field['variants']>, place: string, module: Module): string {
    const name = typeName(place);
    const factories = Object.entries(of).map(([variant, record]) => {
      const settings = this.structure(record, `${place.split(' ')[0]} ${place.split(' ')[1]}.${variant}`, module, by);
      const demanded = Object.entries(record.fields ?? {}).some(([field, facts]) => field !== by && hasToBeThere(facts));
      return `${documented('  ', [`One whose \`${by}\` is \`${variant}\`.`])}\n  public static ${propertyName(variant)}(settings: ${settings}${demanded ? '' : ' = {}'}): ${name} {
    return new ${name}({ ...settings, ${by}: '${variant}' });\n  }`;
    });
    module.declare(`${documented('', [meaningOf(name, place)])}\nexport class ${name} {\n${factories.join('\n\n')}\n
  private constructor(private readonly settings: object) {}\n
  /** @internal */\n  public _settings(): object {\n    return this.settings;\n  }\n}`);
    return name;
  }

  /** The name of a type with this content: one that is there already, or a new one. */
  private known(content: string, place: string, module: Module, declare: (name: string) => string): string {
    const there = place.endsWith(' ') ? undefined : this.own.get(content) ?? this.shared.get(content);
    if (there) {
      module.use(there.name, `./${there.module}`);
      return there.name;
    }
    const name = typeName(place);
    const other = this.names.get(name);
    if (other !== undefined) throw new Error(`${place} and ${other} have types of one name, ${name}`);
    this.names.set(name, place);
    this.own.set(content, { name, module: module.name });
    if (OWNERS.includes(module.name)) this.shared.set(content, { name, module: module.name });
    module.declare(declare(name));
    return name;
  }
}

function inside(place: string, name: string): string {
  return place.endsWith(' ') ? `${place}${name}` : `${place}.${name}`;
}

function meaningOf(name: string, place: string): string {
  const [plugin, path] = place.split(' ');
  return MEANINGS[place.endsWith(' ') ? place : ''] ?? TYPE_MEANINGS[name] ?? (path === '' ? `Settings of the plugin ${plugin}.` : `\`${path}\` of the plugin ${plugin}.`);
}

function replacement(use: string | undefined): string {
  return use === undefined ? 'Kong will drop it' : `use \`${use}\``;
}

function withoutComments(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/@/g, 'at ');
}

