import { Random } from './random';
import { SchemaNode } from '../../src/admission/schema/node';

const TEXTS = [
  'a', 'example', 'example.com', '*.example.com', '/a', '/', '10s', '5m', '80', 'http', 'HTTP', 'https://example.com', 'example.com/controller', '1.2.3.4', '10.0.0.0/8',
  '::1', 'GET', 'x-header', 'Service', 'Gateway', 'Secret', '01234567-89ab-4cde-8f01-23456789abcd', 'true', '100m', 'ab12', 'Accepted', '50%', 'spiffe://a/b',
  'kpat_a', 'us-east-1', 'a.b.c', 'my_name', '2030-01-31T12:00:00Z', 'Zm9v',
];

/** Makes values that a schema takes, as far as trying texts from a list finds them. */
export class Generator {
  private readonly texts: readonly string[];

  /** @param words texts that the rules of the kind speak of */
  public constructor(private readonly random: Random, words: readonly string[] = []) {
    this.texts = [...TEXTS, ...words, ...words.map(word => `/a${word}`), ...words.map(word => `/a${word}/b`), ...words.map(word => `a${word}`)];
  }

  /** @param fullness how likely a field that is not required is there */
  public value(node: SchemaNode, fullness: number, depth = 0): unknown {
    if (node.enum) return this.random.pick(node.enum);
    if (node.fallback !== undefined && this.random.chance(0.3)) return structuredClone(node.fallback);
    if (node.intOrString) return this.random.chance(0.5) ? 80 : '50%';
    switch (node.type) {
      case 'object': return this.object(node, fullness, depth);
      case 'array': return this.list(node, fullness, depth);
      case 'string': return this.text(node);
      case 'integer':
      case 'number': return this.number(node);
      case 'boolean': return this.random.chance(0.5);
      default: return node.preserveUnknownFields ? { any: ['thing', 1] } : 'a';
    }
  }

  private object(node: SchemaNode, fullness: number, depth: number): unknown {
    const object: Record<string, unknown> = {};
    for (const [name, child] of node.properties ?? []) {
      if (node.required?.includes(name) || this.random.chance(depth > 8 ? 0 : fullness)) object[name] = this.value(child, fullness * 0.9, depth + 1);
    }
    if (node.additional && !node.properties) {
      const keys = ['a', 'example.com/b'].slice(0, Math.max(node.minProperties ?? 0, this.random.below(3)));
      for (const key of keys) object[key] = this.value(node.additional, fullness, depth + 1);
    }
    return object;
  }

  private list(node: SchemaNode, fullness: number, depth: number): unknown {
    const length = Math.min(node.maxItems ?? 2, Math.max(node.minItems ?? 0, this.random.below(3)));
    return Array.from({ length }, () => node.items ? this.value(node.items, fullness, depth + 1) : 'a');
  }

  private text(node: SchemaNode): string {
    const pattern = node.pattern === undefined ? undefined : regex(node.pattern);
    const fits = (text: string): boolean => text.length >= (node.minLength ?? 0) && text.length <= (node.maxLength ?? Infinity) && (pattern?.test(text) ?? true)
      && (node.format !== 'date-time' || text.includes('T1')) && (node.format !== 'byte' || text === 'Zm9v');
    const start = this.random.below(this.texts.length);
    return [...this.texts.slice(start), ...this.texts].find(fits) ?? 'a';
  }

  private number(node: SchemaNode): number {
    const least = node.minimum ?? 0;
    const value = Math.min(node.maximum ?? Infinity, least + this.random.below(3));
    return node.multipleOf ? Math.ceil(value / node.multipleOf) * node.multipleOf : value;
  }
}

function regex(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern.replace(/^\(\?i\)/, ''));
  }
}
