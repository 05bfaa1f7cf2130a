import { SchemaNode } from './node';
import { printPath, Step } from '../../core/field-path';
import { isDns1035Label } from '../../core/name';
import { shown } from '../../core/shown';
import { FAILURES } from '../failure';
import { PATH_SEGMENT } from '../metadata/names';
import { readMetadata } from '../metadata/read';
import { checkMetadata } from '../metadata/validate';
import { Report } from '../report';

/** Whether there may be objects within objects, so that it is worth looking. */
export function mayEmbed(node: SchemaNode): boolean {
  let known = embedding.get(node);
  if (known === undefined) {
    embedding.set(node, false); // until it is known: a definition may mention itself
    const below = [...node.properties?.values() ?? [], node.items, node.additional];
    embedding.set(node, known = below.some(child => child !== undefined && (child.embeddedResource || mayEmbed(child))));
  }
  return known;
}

const embedding = new WeakMap<SchemaNode, boolean>();

/**
 * Checks the objects in an object: what they are, and their metadata.
 *
 * @returns whether they could be read; the server looks at nothing else otherwise
 */
export function checkEmbedded(node: SchemaNode, value: unknown, report: Report): boolean {
  return new EmbeddedObjects(report).below(node, value, []);
}

class EmbeddedObjects {
  public constructor(private readonly report: Report) {}

  public below(node: SchemaNode, value: unknown, steps: readonly Step[]): boolean {
    if (typeof value !== 'object' || value === null || !mayEmbed(node)) return true;
    if (Array.isArray(value)) return node.items === undefined || value.map((item, i) => this.value(node.items!, item, [...steps, i])).every(Boolean);
    return Object.entries(value as object).map(([key, child]) => {
      const named = node.properties?.get(key);
      const below = named ?? node.additional;
      return below === undefined || child === undefined || this.value(below, child, [...steps, named ? key : { key }]);
    }).every(Boolean);
  }

  private value(node: SchemaNode, value: unknown, steps: readonly Step[]): boolean {
    const inside = this.below(node, value, steps);
    if (!node.embeddedResource || typeof value !== 'object' || value === null || Array.isArray(value)) return inside;
    return this.object(value as Record<string, unknown>, steps) && inside;
  }

  private object(object: Record<string, unknown>, steps: readonly Step[]): boolean {
    const metadata = readMetadata(object.metadata, this.report, [...steps, 'metadata']);
    const texts = this.text(object, 'apiVersion', steps, isApiVersion) && this.text(object, 'kind', steps, isKind);
    if (metadata && object.metadata !== undefined) {
      const naming = { namespaced: metadata.namespace !== undefined, name: PATH_SEGMENT };
      checkMetadata({ name: 'unnamed', ...metadata }, naming, this.report, [printPath([...steps, 'metadata'])]);
    }
    return metadata !== undefined && texts;
  }

  /** @returns whether it is a text at all */
  private text(object: Record<string, unknown>, field: string, steps: readonly Step[], isValid: (text: string) => boolean): boolean {
    const path = printPath([...steps, field]);
    const value = object[field];
    if (value === undefined) {
      this.report.add(FAILURES.embeddedRequired, path, { message: `an object within an object needs ${field}`, fix: `set ${field}` });
    } else if (typeof value !== 'string') {
      this.report.add(FAILURES.embedded, path, { value, message: 'is no text', expected: 'a text' });
      return false;
    } else if (!isValid(value)) {
      this.report.add(FAILURES.embedded, path, { value, message: `${shown(value)} cannot be the ${field} of an object` });
    }
    return true;
  }
}

function isKind(text: string): boolean {
  return isDns1035Label(text.toLowerCase());
}

function isApiVersion(text: string): boolean {
  return text !== '' && text.split('/').length <= 2;
}
