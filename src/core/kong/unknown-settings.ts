import { Violation } from './judge-plugin';

/** Whether something that Kong refuses is about a setting whose value is not known here. @param pointers JSON pointers below the configuration */
export function isAboutUnknown({ path, fields = [path] }: Violation, pointers: readonly string[]): boolean {
  const unknown = pointers.map(pointer => `config${pointer.replace(/\//g, '.')}`);
  return fields.some(field => unknown.some(setting => isWithin(field, setting) || isWithin(setting, field)));
}

function isWithin(path: string, record: string): boolean {
  return path === record || path.startsWith(`${record}.`) || path.startsWith(`${record}[`);
}
