import { Misuse } from '../../core/error';
import { KongProtocol } from '../kong-protocol';

/** What a text has to be, beyond being a text. */
export type TextDomain = 'header name' | 'path' | 'host' | 'server name' | 'origin';

/** What Kong's schema says of one setting. Types are TypeScript's business; this is what types cannot say. */
export interface SettingFacts {
  /** Its name in Kong. @default - the name of the property, in snake case */
  readonly field?: string;
  /** How a Duration is counted. */
  readonly unit?: 'seconds' | 'milliseconds';
  /** The number is greater than this. */
  readonly above?: number;
  /** The number is not less than this. */
  readonly min?: number;
  /** The number is not greater than this. */
  readonly max?: number;
  /** The number has no fraction. */
  readonly whole?: boolean;
  /** The text may be empty; others may not. */
  readonly mayBeEmpty?: boolean;
  /** What the text has to be. */
  readonly is?: TextDomain;
  /** The text may be a reference to a vault, `{vault://…}`, in place of the value. */
  readonly vault?: boolean;
  /** The settings of a record. */
  readonly settings?: Settings;
}

/** Settings by the names of their properties. Of a list, the facts are those of its members. */
export type Settings = { readonly [property: string]: SettingFacts };

/** Facts about all settings of a type, none forgotten. */
export type FactsOf<Config> = { readonly [property in keyof Config]-?: SettingFacts };

/** What a check of several settings may ask. */
export interface PluginContext {
  /** Whether the setting at this JSON pointer, or a part of it, comes from a Secret and cannot be known here. */
  readonly isPatched: (pointer: string) => boolean;
  /** Whether the gateway keeps its configuration in a database. */
  readonly database: boolean;
}

/** What Kong's schema says of a plugin. */
export interface PluginFacts<Config> {
  /** The plugin's name in Kong. */
  readonly name: string;
  /** The protocols it can be for. */
  readonly protocols: readonly KongProtocol[];
  readonly settings: FactsOf<Config>;
  /** Rules about several settings: what breaks one, first found. */
  readonly check?: (config: Config, context: PluginContext) => Misuse | undefined;
}

/** The protocols of most plugins. */
export const REQUEST_PROTOCOLS: readonly KongProtocol[] = [KongProtocol.GRPC, KongProtocol.GRPCS, KongProtocol.HTTP, KongProtocol.HTTPS];
