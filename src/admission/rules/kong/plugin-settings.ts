import { Annotated, annotation, namespaceOf } from './kinds';
import { configIn, SecretPlace, secretText } from './secrets';
import { membersOf } from '../../../core/kong/annotation-values';
import { PluginEntity } from '../../../core/kong/judge-plugin';
import { ObjectSet } from '../object-set';
import { Hit, RuleContext } from '../rule';

interface KeyRef { readonly name: string; readonly key: string; readonly namespace?: string }

/** A KongPlugin, or a KongClusterPlugin: its fields stand beside its metadata. */
export interface PluginObject extends Annotated {
  readonly plugin?: string;
  readonly config?: unknown;
  readonly configFrom?: { readonly secretKeyRef?: KeyRef };
  readonly configPatches?: readonly { readonly path: string; readonly valueFrom?: { readonly secretKeyRef?: KeyRef } }[];
  readonly disabled?: boolean;
  readonly protocols?: readonly string[];
  readonly instance_name?: string;
  readonly ordering?: unknown;
  readonly run_on?: string;
}

/** The settings of a plugin, as far as they are known. */
export interface Settings {
  /** Absent where they stand in a Secret that is not known. */
  readonly config?: unknown;
  /** JSON pointers of settings that are not known. */
  readonly unknown: readonly string[];
  /** What keeps the controller from putting them together. */
  readonly problems: readonly Hit[];
}

/** The settings as the gateway gets them, those in Secrets among the objects included. */
export function settingsOf(plugin: PluginObject, { objects }: RuleContext): Settings {
  return plugin.configFrom ? fromSecret(plugin, objects) : patched(plugin, objects);
}

/** The plugin as it stands in Kong's configuration. */
export function entityOf(plugin: PluginObject, config: unknown): PluginEntity {
  const { plugin: name, disabled, protocols, instance_name, ordering } = plugin;
  const tags = annotation(plugin, 'tags');
  return {
    name, config: config ?? {}, ...disabled === undefined ? {} : { enabled: !disabled },
    ...protocols && { protocols }, ...instance_name === undefined ? {} : { instance_name }, ...ordering === undefined ? {} : { ordering },
    ...tags === undefined || tags === '' ? {} : { tags: membersOf(tags) },
  };
}

function placeOf(plugin: PluginObject, { namespace, name, key }: KeyRef): SecretPlace {
  return { namespace: namespace ?? namespaceOf(plugin), name, key };
}

function fromSecret(plugin: PluginObject, objects: ObjectSet): Settings {
  const ref = plugin.configFrom?.secretKeyRef;
  if (!ref) return { unknown: [''], problems: [] };
  const place = placeOf(plugin, ref);
  const found = secretText(objects, place);
  if ('unknown' in found) return { unknown: [''], problems: [] };
  if ('missing' in found) return { unknown: [''], problems: [noKey('configFrom.secretKeyRef.key', place)] };
  const config = configIn(found.text);
  return config ? { config, unknown: [], problems: [] } : {
    unknown: [''], problems: [{
      path: 'configFrom.secretKeyRef', value: ref, message: `what stands in Secret ${place.name} under ${place.key} is no configuration`,
      expected: 'an object in JSON or YAML', fix: 'put all settings of the plugin there: "{ minute: 100 }"; single values come by configPatches',
    }],
  };
}

function patched(plugin: PluginObject, objects: ObjectSet): Settings {
  let config = plugin.config;
  const unknown: string[] = [];
  const problems: Hit[] = [];
  for (const [i, { path: pointer, valueFrom }] of (plugin.configPatches ?? []).entries()) {
    const ref = valueFrom?.secretKeyRef;
    if (!ref) continue;
    const path = `configPatches[${i}].valueFrom.secretKeyRef`;
    const place = placeOf(plugin, ref);
    const found = secretText(objects, place);
    if (!/^(\/[^/]*)+$/.test(pointer)) {
      problems.push({
        path: `configPatches[${i}].path`, value: pointer, message: 'is no JSON pointer', expected: '"/" before each step', fix: `/${pointer.replace(/^\/+|\/+$/g, '')}`,
      });
    } else if ('unknown' in found) {
      unknown.push(pointer);
    } else if ('missing' in found) {
      unknown.push(pointer);
      problems.push(noKey(`${path}.key`, place));
    } else {
      const value = json(found.text);
      if (value) {
        config = withValue(config, pointer, value.value);
      } else {
        unknown.push(pointer);
        problems.push({
          path, value: ref, message: `what stands in Secret ${place.name} under ${place.key} is no JSON`,
          expected: 'a value in JSON: texts in quotes', fix: 'write "\\"value\\"", not "value", into the Secret',
        });
      }
    }
  }
  return { config, unknown, problems };
}

function noKey(path: string, { namespace, name, key }: SecretPlace): Hit {
  return { path, value: key, message: `Secret ${namespace}/${name} has no key "${key}"`, fix: `add "${key}" to the Secret, or name a key that it has` };
}

function json(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The configuration with the value at the pointer; parents that are missing are made. */
function withValue(config: unknown, pointer: string, value: unknown): unknown {
  const steps = pointer.slice(1).split('/').map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const put = (at: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value;
    if (Array.isArray(at)) {
      const place = step === '-' ? at.length : Number(step);
      if (!Number.isInteger(place) || place < 0 || place > at.length) return at;
      return [...at.slice(0, place), put(at[place], rest), ...at.slice(rest.length > 0 ? place + 1 : place)];
    }
    const fields = typeof at === 'object' && at !== null ? at as Readonly<Record<string, unknown>> : {};
    return { ...fields, [step]: put(fields[step], rest) };
  };
  return put(config, steps);
}
