import { Random } from './random';
import { SchemaNode } from '../../src/admission/schema/node';

const TEXTS = [
  'a', 'example', 'example.com', '*.example.com', '/a', '/', '10s', '5m', '80', 'http', 'HTTP', 'https://example.com', 'example.com/controller',
  '1.2.3.4', '10.0.0.0/8',
  '::1', 'GET', 'x-header', 'Service', 'Gateway', 'Secret', '01234567-89ab-4cde-8f01-23456789abcd', 'true', '100m', 'ab12', 'Accepted', '50%',
  'spiffe://a/b',
  'kpat_a', 'us-east-1', 'a.b.c', 'my_name', '2030-01-31T12:00:00Z', 'Zm9v',
];

/** Texts that have a format, and some that nearly have it. */
const FORMATTED = [
  '507f1f77bcf86cd799439011', '507f1f77bcf86cd79943901', 'http://a.b/c?d=e#f', 'mailto:a@b', '/path', 'path', 'http://[::1]:80/', 'http://a b',
  'http://a:b', 'x:', '://a', 'http://%zz', '*',
  'a@b.c', 'A <a@b.c>', 'a@', 'a b@c', '<a@b>', '"a b"@c', 'a.b.example.com', 'a_b.com', '-a.com', 'a-.com', 'a.c', 'a.co', 'example.1a', 'ex--ample',
  'ü.com', 'localhost', 'a.b.',
  '1.2.3.4', '01.2.3.4', '1.2.3', '256.1.1.1', '1.2.3.4.5', '::ffff:1.2.3.4', '::1', '1::2::3', 'fe80::1%eth0', '2001:db8::', ':::', '10.0.0.0/8',
  '10.0.0.1/33', '::/0', '::/129',
  '010.0.0.0/08', '10.0.0.0/-1', '01:23:45:67:89:ab', '01-23-45-67-89-ab-cd-ef', '0123.4567.89ab', '0123.4567.89ab.cdef', '01:23:45:67:89',
  '1:2:3:4:5:6', '01:23-45:67:89:ab',
  '01234567-89ab-4cde-8f01-23456789abcd', '0123456789AB3CDE8F0123456789ABCD', '01234567-89ab-5cde-af01-23456789abcd',
  '01234567-89ab-4cde-7f01-23456789abcd', '01234567-89ab',
  '0321751043', '978-0321751041', '080442957X', '0321751044', '9780321751042', '0 321 75104 3', '4111111111111111', '4111 1111-1111 1112',
  '378282246310005', '123-45-6789', '123 45 6789',
  '123456789', '#fff', 'FFFFFF', '#ffff', 'rgb(0, 255,1)', 'rgb(256,0,0)', 'rgb(0,0)', 'rgb( 1 , 2 , 3 )', 'rgb(01,2,3)', 'Zm9v', 'Zm9vYg==', 'Zm9',
  'Zm9vYg=', 'Zm 9v', 'Zm9v\n', '', 'Zm-_',
  '2030-01-31', '2030-02-29', '2028-02-29', '2030-13-01', '2030-1-1', '1900-02-29', '10s', '1h30m', '1d', '3 weeks', '5 minutes', '10', '-5s', '+.5h',
  '1.5.5s', 's', '10x', '1h 5',
  '2030-01-31T12:00:00Z', '2030-01-31t12:00:00.5z', '2030-01-31T24:00:00Z', '2030-01-31T12:00:60Z', '2030-01-31T12:00:00+25:00', '2030-01-31T12:00Z',
  '2030-01-31 12:00:00Z', '2030-01-31T12:00:00,5Z',
  'short-name', 'Short', 'a.b', 'x'.repeat(63), 'x'.repeat(64), 'long.name', 'long..name', 'x'.repeat(254),
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
      if (node.required?.has(name) || this.random.chance(depth > 8 ? 0 : fullness)) object[name] = this.value(child, fullness * 0.9, depth + 1);
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
    const { minLength = 0, maxLength = Infinity } = node;
    const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength && (pattern?.test(text) ?? true)
      && (node.format !== 'date-time' || text.includes('T1')) && (node.format !== 'byte' || text === 'Zm9v');
    if (node.format && node.format !== 'date-time' && this.random.chance(0.8)) return this.random.pick(FORMATTED);
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
