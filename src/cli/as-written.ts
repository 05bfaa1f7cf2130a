import { Finding } from '../admission';
import { YamlDocument } from '../core/yaml/yaml';

/** Whose annotations and labels are read as true and false, so that `yes` in quotes would be understood by nobody. */
const SWITCHES = /\[(.*\.)?(konghq\.com|kuma\.io|kubernetes\.io)\//;
const NO_TEXT = /^is (true or false|a number( with a fraction)?|not a text)(, not a text)?/;

/**
 * A finding about a value that YAML makes something else of than is written: `y` is true, and `1.10` is 1.1. Who reads it sees what the
 * file says, and puts that in quotes.
 */
export function asWritten(finding: Finding, document: YamlDocument): Finding {
  const { value, fix, path, message } = finding;
  if ((typeof value !== 'boolean' && typeof value !== 'number') || !fix?.startsWith(`"${value}"`)) return finding;
  const text = document.plainText(path);
  if (text === undefined) return finding;
  if (text === String(value)) return { ...finding, fix: `"${value}"` };
  return { ...finding, fix: SWITCHES.test(path) ? `"${value}"` : JSON.stringify(text), message: message.replace(NO_TEXT, `is ${value} to YAML, not a text`) };
}
