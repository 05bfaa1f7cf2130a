import { documented } from './documented';
import { hasToBeThere } from './domain';
import { methodName, typeName } from './names';
import { SUMMARIES } from './summaries';
import { Plugin, Scope } from '../../../../src/core/kong/facts';

const SCOPES: Readonly<Record<Scope, string>> = { route: 'routes', service: 'Services', consumer: 'consumers', consumer_group: 'groups of consumers' };

const TIERS: Readonly<Record<string, string>> = { enterprise: 'Kong Enterprise only', ai_gateway_enterprise: 'Kong Enterprise with a license for AI only' };

/** Editions that are not published as data. */
const EDITIONS: Readonly<Record<string, string>> = { 'ace': 'Konnect only', 'konnect-application-auth': 'Konnect only', 'statsd-advanced': 'Kong Enterprise only' };

const HEAD = `/**
 * A plugin of Kong with its settings.
 *
 * Attached as it is, it becomes a KongPlugin of what it is attached to, in the namespace it is needed in. One that several routes
 * share stands in a \`KongPlugin\` of its own. Settings are checked here as Kong checks them: a gateway that is sent a single
 * setting it does not take refuses all new configuration until that is mended. Of plugins of Kong Enterprise, only the names, types,
 * enumerations and bounds of settings are known.
 *
 * All know the settings of Kong Gateway VERSION; older ones may not have all of them.
 */
export class Plugin extends PluginBase {`;

const OTHERS = `  /**
   * Any other plugin, or one with settings that are not known here; with its settings as Kong calls them (\`error_code\`). They are not checked.
   *
   * @param name the plugin's name in Kong; a gateway that does not have it refuses all configuration
   * @throws TRF1331 where no plugin can be called so
   */
  public static custom(name: string, config: { [setting: string]: any } = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.custom(name, config, options));
  }

  /**
   * A plugin all of whose settings are in a Secret: one value, JSON or YAML, with the settings as Kong calls them. For some of them
   * only, see \`PluginOptions.configPatches\`.
   *
   * @param name the plugin's name in Kong
   * @throws TRF1331 where no plugin can be called so
   */
  public static configFrom(name: string, secret: SecretKey, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.fromSecret(name, secret, options));
  }

  private constructor(private readonly settings: PluginSettings) {
    super(settings.name);
  }

  /** @internal */
  public _settings(): PluginSettings {
    return this.settings;
  }
}
`;

/** The class with a factory for each plugin. */
export function pluginClass(plugins: ReadonlyMap<string, Plugin>, version: string): string {
  const imports = [...plugins].filter(([, { config }]) => config.fields).map(([name]) => `import { ${typeName(`${name} `)} } from './bundled/${name}';`);
  const own = ["import { PluginBase } from './plugin-base';", "import { PluginOptions } from './plugin-options';", "import { PluginSettings } from './plugin-settings';",
    "import { SecretKey } from '../values/secret-key';"];
  return [[...imports, ...own].join('\n'), '', HEAD.replace('VERSION', version), ...[...plugins].map(([name, plugin]) => factory(name, plugin)), OTHERS].join('\n');
}

function factory(name: string, plugin: Plugin): string {
  const summary = SUMMARIES[name] ?? missing(name);
  const tags = plugin.openSource ? ['@throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing'] : ['@throws TRF1332 where Kong would not take a setting'];
  const config = plugin.config.fields ? typeName(`${name} `) : '{ [setting: string]: any }';
  const optional = !hasToBeThere({ ...plugin.config, required: true });
  return `${documented('  ', [`${summary}. ${aboutIt(name, plugin)}`, ...tags])}
  public static ${methodName(name)}(config: ${config}${optional ? ' = {}' : ''}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('${name}', config, options));
  }\n`;
}

function aboutIt(name: string, { scopes, tier, since, topologies, openSource }: Plugin): string {
  const places = (Object.keys(SCOPES) as Scope[]).filter(scope => scopes.includes(scope)).map(scope => SCOPES[scope]);
  const said = [
    openSource ? 'In all editions of Kong' : TIERS[tier ?? ''] ?? EDITIONS[name] ?? missing(name),
    since && `from ${since} on`,
    places.length > 0 ? `for ${enumerated(places)}, or global` : 'global only',
    topologies && !topologies.includes('db-less') && 'not in gateways without database',
  ];
  return `${said.filter(Boolean).join('; ')}.`;
}

function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function missing(name: string): never {
  throw new Error(`what the plugin ${name} does, or which edition has it, is not said`);
}
