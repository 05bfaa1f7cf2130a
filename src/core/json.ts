/** A JSON object of which nothing is known yet. */
export interface Json { readonly [field: string]: unknown }

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or one without fields in the place of anything else. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** Whether a text is JSON, of whatever kind. */
export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
