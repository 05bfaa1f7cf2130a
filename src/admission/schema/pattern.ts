const compiled = new Map<string, RegExp>();

/** Whether a text matches a pattern of a schema, anywhere in it. */
export function matchesPattern(pattern: string, text: string): boolean {
  let regex = compiled.get(pattern);
  if (!regex) {
    try { regex = new RegExp(pattern, 'u'); } catch { regex = new RegExp(pattern.replace(/^\(\?i\)/, ''), pattern.startsWith('(?i)') ? 'i' : ''); }
    compiled.set(pattern, regex);
  }
  return regex.test(text);
}
