import { Shape } from '../shape';
import { bytesOfFormat, dateOfFormat, durationOfFormat, timestampOfFormat } from './formats';
import { KeyedList, SetList } from './values';

type Convert = (value: unknown) => unknown;

const SCALARS: Readonly<Record<string, (text: string) => unknown>> = {
  date: dateOfFormat, dateTime: timestampOfFormat, duration: durationOfFormat, bytes: bytesOfFormat,
};

/** Turns JSON of a shape into CEL values. Null stays null. */
export function converter(shape: Shape): Convert {
  const convert = converterOf(shape);
  return value => value === null ? null : convert(value);
}

function converterOf(shape: Shape): Convert {
  if (shape === 'set') return value => SetList.from(value as unknown[]);
  if (typeof shape === 'string') return SCALARS[shape] as Convert;
  if ('map' in shape) return mapConverter(converter(shape.map));
  if ('fields' in shape) return fieldsConverter(Object.entries(shape.fields).map(([name, field]) => [name, converter(field)]));
  const item: Convert = shape.list ? converter(shape.list) : value => value;
  const { keys } = shape;
  return keys ? value => keyedList((value as unknown[]).map(item), keys) : value => (value as unknown[]).map(item);
}

function mapConverter(entry: Convert): Convert {
  return value => new Map(Object.entries(value as object).map(([key, content]) => [key, entry(content)]));
}

function fieldsConverter(fields: readonly [string, Convert][]): Convert {
  return value => {
    const converted = { ...value as Record<string, unknown> };
    for (const [name, field] of fields) if (Object.hasOwn(converted, name)) converted[name] = field(converted[name]);
    return converted;
  };
}

function keyedList(items: readonly unknown[], keys: readonly string[]): KeyedList {
  const list = KeyedList.from(items) as KeyedList;
  list.keyFields = keys;
  return list;
}
