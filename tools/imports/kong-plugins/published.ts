import { LATER_RULES, oldNames } from './later';
import { PublishedField } from './upstream';
import { FieldFacts } from '../../../src/core/kong/facts';

/** A field with all that is in it. */
export interface Tree extends FieldFacts<Tree> {}

/** Every keyword that is read, or said otherwise. One that is not here stops the generator instead of being lost. */
const KEYWORDS = new Set([
  'type', 'default', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'required', 'nullable', 'properties', 'items', 'additionalProperties', 'oneOf', 'title',
  'x-referenceable', 'x-encrypted', 'x-foreign', 'x-lua-required', 'x-speakeasy-type-override', 'x-terraform-transform-const',
]);

const TYPES: Readonly<Record<string, Tree['type']>> = { object: 'record', array: 'array', string: 'string', number: 'number', integer: 'integer', boolean: 'boolean' };

/**
 * A field of which only the published schema is known. It does not tell an empty text that is allowed from one that is not, nor an
 * optional field with a default from a required one, so nothing is asked of them.
 *
 * @param place plugin and path, as in `validators.ts`
 */
export function fromPublished(field: PublishedField, place: string, required = false): Tree {
  const unknown = Object.keys(field).find(keyword => !KEYWORDS.has(keyword));
  if (unknown) throw new Error(`${place} uses the keyword ${unknown}, which the generator does not know`);
  return { ...childrenOf(field, place), ...ownOf(field), ...(required || field['x-lua-required']) && { required: true }, ...LATER_RULES[place] && { keeps: LATER_RULES[place] } };
}

/** What the published schema says of the field itself. */
export function ownOf(field: PublishedField): Partial<Tree> {
  const { minimum, maximum } = field;
  return {
    ...field.default !== undefined && { default: field.default },
    ...field.enum && { oneOf: field.enum },
    ...(minimum !== undefined || maximum !== undefined) && { between: [minimum ?? null, maximum ?? null] },
    ...field.minLength !== undefined ? { minLength: field.minLength } : field.type === 'string' && { minLength: 0 },
    ...field.maxLength !== undefined && { maxLength: field.maxLength },
    ...field['x-referenceable'] && { vault: true },
    ...field['x-encrypted'] && { secret: true },
  };
}

function childrenOf(field: PublishedField, place: string): Tree {
  if (field['x-foreign']) return { type: 'foreign' };
  if (field['x-speakeasy-type-override'] === 'any') return { type: 'any' };
  if (field.oneOf) return { type: 'record', variants: variantsOf(field.oneOf, place) };
  if (field.items) return { type: 'array', elements: fromPublished(field.items, `${place}[]`) };
  if (field.type === 'object' && !field.properties) return mapOf(field.additionalProperties, place);
  const type = TYPES[field.type ?? ''];
  if (!type) throw new Error(`${place} has the type ${field.type}, which the generator does not know`);
  return type === 'record' ? { type, ...fieldsOf(field, place) } : { type };
}

function fieldsOf({ properties = {}, required = [] }: PublishedField, place: string): Partial<Tree> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, fromPublished(child, `${place}.${name}`, required.includes(name))]));
  const old = Object.entries(oldNames(fields)).filter(([name]) => !Object.hasOwn(fields, name));
  return { fields, ...old.length > 0 && { shorthands: Object.fromEntries(old.map(([name, field]) => [name, { field: field as Tree }])) } };
}

function mapOf(values: boolean | PublishedField | undefined, place: string): Tree {
  return { type: 'map', keys: { type: 'string' }, values: typeof values === 'object' ? fromPublished(values, `${place}{}`) : { type: 'any' } };
}

function variantsOf(variants: readonly PublishedField[], place: string): Tree['variants'] {
  const by = Object.entries(variants[0].properties ?? {}).find(([, field]) => field['x-terraform-transform-const'])?.[0];
  if (by === undefined) throw new Error(`${place} has variants that no field tells apart`);
  return { by, of: Object.fromEntries(variants.map(variant => [String(variant.properties?.[by].enum?.[0]), fromPublished(variant, place)])) };
}
