/**
 * What is known of the gateway's settings, in one file, `kong/settings.json`: `{ version, settings: { [name]: default } }`, in upstream's
 * order. Upstream publishes names and defaults; what values they take stands in `src/core/kong/settings.ts`.
 */
import { Sources } from './sources';

/** As upstream publishes them. */
export interface PublishedSettings { readonly params: Readonly<Record<string, { readonly defaultValue: string | readonly string[] | null }>> }

/** The file below `kong/`, by name. */
export function kongSettings(sources: Sources): Map<string, string> {
  const { version, published } = sources.kongSettings();
  const lines = Object.entries(published.params).map(([name, { defaultValue }]) => `${JSON.stringify(name)}:${JSON.stringify(defaultOf(defaultValue))}`);
  return new Map([['kong/settings.json', `{"version":${JSON.stringify(version)},\n"settings":{\n${lines.join(',\n')}}}\n`]]);
}

/** Upstream cuts defaults at commas. */
function defaultOf(value: string | readonly string[] | null): string | null {
  return typeof value === 'string' || value === null ? value : value.join(', ');
}
