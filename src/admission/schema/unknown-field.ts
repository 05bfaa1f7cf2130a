import { nearest } from '../../core/nearest';
import { Details } from '../report';
import { SchemaNode } from './node';

/** What to say about a field that the schema does not have. */
export function unknownField(key: string, value: unknown, node: SchemaNode | undefined): Details {
  const names = node?.propertyNames ?? [];
  const meant = nearest(key, names);
  return {
    value,
    message: `there is no field "${key}" here: strict validation refuses it, and without that it is dropped silently`,
    expected: names.length > 0 ? `one of ${[...names].sort().join(', ')}` : 'no fields',
    fix: meant === undefined ? `remove "${key}"` : `did you mean "${meant}"?`,
  };
}
