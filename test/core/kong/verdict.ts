import { judgePlugin, JudgeOptions, PluginEntity } from '../../../src/core/kong/judge-plugin';

/** What is refused, a line for each: the path, and what is wrong there. */
export function refusals(entity: PluginEntity, options?: JudgeOptions): string[] {
  return judgePlugin(entity, options).violations.map(({ path, message }) => `${path || '(plugin)'} ${message}`);
}

/** The same for a configuration alone. */
export function configRefusals(name: string, config: unknown, options?: JudgeOptions): string[] {
  return refusals({ name, config }, options);
}
