import { Duration } from 'cdk8s';
import { variantOf } from '../../core/kong/complete';
import { Field } from '../../core/kong/facts';
import { propertyName } from '../../core/kong/property-name';

interface Variant { readonly _settings: () => object }

const names = new WeakMap<Field, ReadonlyMap<string, string>>();

/** Settings in Kong's names and units. What is not known stays as it is. */
export function inKongsWords(field: Field | undefined, value: unknown): unknown {
  if (value instanceof Duration) return value.toMilliseconds({ integral: false }) / (field?.unit === 'milliseconds' ? 1 : 1000);
  if (!field || typeof value !== 'object' || value === null) return field?.type === 'foreign' && typeof value === 'string' ? { id: value } : value;
  if (Array.isArray(value)) return value.map(member => inKongsWords(field.elements, member));
  if (field.type === 'map') return ofEach(value, (name, member) => [name, inKongsWords(field.values, member)]);
  const settings = isVariant(value) ? value._settings() : value;
  const record = variantOf(field, settings as Readonly<Record<string, unknown>>) ?? field;
  return record.fields ? ofEach(settings, (property, member) => {
    const name = fieldNames(record).get(property) ?? property;
    return [name, inKongsWords(record.fields![name], member)];
  }) : value;
}

/** A path of Kong's configuration in the properties of here: `config.redis.server_name` is `redis.serverName`. */
export function inOurWords(path: string): string {
  return path.replace(/^config\.?/, '').replace(/[^.[\]]+(?![^[]*\])/g, propertyName);
}

function fieldNames(record: Field): ReadonlyMap<string, string> {
  let known = names.get(record);
  if (!known) {
    known = new Map(Object.keys(record.fields ?? {}).map(name => [propertyName(name), name]));
    names.set(record, known);
  }
  return known;
}

function ofEach(object: object, entry: (name: string, value: unknown) => [string, unknown]): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined).map(([name, value]) => entry(name, value)));
}

function isVariant(value: object): value is Variant {
  return '_settings' in value && typeof value._settings === 'function';
}
