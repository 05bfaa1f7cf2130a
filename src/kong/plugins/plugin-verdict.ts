import { inOurWords } from './plugin-config';
import { PluginOptions } from './plugin-options';
import { Misuse } from '../../core/error';
import { valueAt } from '../../core/field-path';
import { exampleOf, fieldAt } from '../../core/kong/example';
import { Field, Plugin } from '../../core/kong/facts';
import { judgePlugin, Violation } from '../../core/kong/judge-plugin';
import { MISSING } from '../../core/kong/problem';
import { isAboutUnknown } from '../../core/kong/unknown-settings';

/** What Kong says against a plugin, in the words of here; nothing where it takes it. What comes from Secrets is not judged. */
export function verdictOf(name: string, plugin: Plugin, config: unknown, { database, configPatches = {} }: PluginOptions): Misuse | undefined {
  const { violations } = judgePlugin({ name, config }, { database: database ? 'postgres' : 'off' });
  const [first] = violations.filter(violation => !isAboutUnknown(violation, Object.keys(configPatches)));
  return first && {
    code: first.message === MISSING ? 'TRF1333' : 'TRF1332', value: valueAt({ config }, first.path),
    expected: `settings of ${name} that Kong takes: ${[inOurWords(first.path), ...first.message.split(' ')].join(' ').trim()}`,
    fix: fix(first, fieldAt(plugin.config, first.path)),
  };
}

function fix({ path, message, fields }: Violation, field: Field | undefined): string {
  if (fields) return `look at ${fields.map(inOurWords).join(', ')}`;
  if (!field) return message === MISSING ? `set ${inOurWords(path)}` : `leave ${inOurWords(path)} out`;
  const example = exampleOf(field);
  if (message === MISSING) return `{ ${inOurWords(path)}: ${example ?? '…'} }, or let it come from a Secret: configPatches`;
  if (example !== undefined) return `for example ${example}`;
  return field.required ? `change ${inOurWords(path) || 'the settings'} so that it does` : 'leave it out';
}
