/** What a rule about several settings may ask. */
export interface PluginContext {
  /** Whether the setting at this JSON pointer, or a part of it, comes from a Secret and cannot be known here. */
  readonly isPatched: (pointer: string) => boolean;
  /** Whether the gateway keeps its configuration in a database. */
  readonly database: boolean;
}
