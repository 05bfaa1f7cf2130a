import { Construct } from 'constructs';
import { inKongsWords } from './plugin-config';
import { PluginOptions } from './plugin-options';
import { PLUGIN_RULES } from './plugin-rules';
import { verdictOf } from './plugin-verdict';
import { label } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { pluginFacts } from '../../core/kong/facts';
import { some, sparse } from '../../core/sparse';
import { KongProtocol } from '../values/kong-protocol';
import { instanceName, tagList } from '../values/names';
import { SecretKey } from '../values/secret-key';
import { secretReference, showToOperator } from '../values/secret-reference';

/** The fields of kinds that hold a plugin: they have no `spec`. */
export const PLUGIN_FIELDS = ['plugin', 'config', 'configFrom', 'configPatches', 'disabled', 'instance_name', 'ordering', 'protocols'];

/** The protocols that the CRDs of plugins know. */
const PROTOCOLS: readonly KongProtocol[] = [
  KongProtocol.HTTP, KongProtocol.HTTPS, KongProtocol.GRPC, KongProtocol.GRPCS, KongProtocol.TCP, KongProtocol.TLS, KongProtocol.UDP,
];
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** A plugin's settings as objects that hold them say them. */
export class PluginSettings {
  /** Of a plugin whose settings are known here. */
  public static known(name: string, given: object, options: PluginOptions): PluginSettings {
    const plugin = pluginFacts(name)!;
    const config = inKongsWords(plugin.config, given) as object;
    const pointers = Object.keys(options.configPatches ?? {});
    const isPatched = (pointer: string) => pointers.some(known => known === pointer || known.startsWith(`${pointer}/`) || pointer.startsWith(`${known}/`));
    const misuse = PLUGIN_RULES[name]?.(given, { isPatched, database: options.database ?? false }) ?? verdictOf(name, plugin, config, options);
    if (misuse) refuse(misuse);
    return new PluginSettings(name, config, undefined, options, PROTOCOLS.filter(protocol => plugin.protocols.includes(protocol)));
  }

  /** Of a plugin whose settings are not known here. */
  public static custom(name: string, config: object, options: PluginOptions): PluginSettings {
    return new PluginSettings(name, config, undefined, options, PROTOCOLS);
  }

  /** Of a plugin whose settings are in a Secret. */
  public static fromSecret(name: string, secret: SecretKey, options: PluginOptions): PluginSettings {
    if (options.configPatches) {
      refuse({
        code: 'TRF1340', value: Object.keys(options.configPatches), expected: 'no configPatches beside settings that are in a Secret altogether',
        fix: 'put all into the Secret, or use Plugin.custom with configPatches',
      });
    }
    return new PluginSettings(name, undefined, secret, options, PROTOCOLS);
  }

  /** Tags, as an annotation says them. */
  public readonly tags?: string;

  private constructor(
    public readonly name: string,
    private readonly config: object | undefined,
    private readonly source: SecretKey | undefined,
    private readonly options: PluginOptions,
    protocols: readonly KongProtocol[],
  ) {
    if (!NAME.test(name)) {
      refuse({ code: 'TRF1331', value: name, expected: 'the name of a plugin: letters, digits, "-" and "_"', fix: `"${slug(name) || 'key-auth'}"` });
    }
    const foreign = options.protocols?.find(protocol => !protocols.includes(protocol));
    if (foreign !== undefined || options.protocols?.length === 0) {
      refuse({
        code: 'TRF1335', value: foreign ?? [], expected: `protocols that ${name} can be for: ${protocols.join(', ')}`,
        fix: 'choose of these, or leave protocols out',
      });
    }
    const pointer = Object.keys(options.configPatches ?? {}).find(known => !known.startsWith('/'));
    if (pointer !== undefined) {
      refuse({
        code: 'TRF1341', value: pointer, expected: 'a JSON pointer, with "/" first and between names',
        fix: `"/${pointer.replace(/^config[./]/, '').replace(/\./g, '/')}"`,
      });
    }
    if (options.instanceName !== undefined) instanceName(options.instanceName);
    this.tags = options.tags && tagList(options.tags);
  }

  /**
   * The fields of an object that holds it.
   *
   * @param namespace where the object is; undefined where it lives in the cluster as a whole, and Secrets are named with theirs
   */
  public fields(owner: Construct, namespace: string | undefined): { [field: string]: unknown } {
    const { options } = this;
    const from = (secret: SecretKey) => ({ secretKeyRef: this.secretKeyRef(owner, secret, namespace) });
    const patches = Object.entries(options.configPatches ?? {});
    return {
      plugin: this.name,
      config: this.config && sparse(this.config),
      configFrom: this.source && from(this.source),
      configPatches: some(patches.map(([path, secret]) => ({ path, valueFrom: from(secret) }))),
      disabled: options.disabled,
      instance_name: options.instanceName,
      ordering: sparse({ before: access(options.before), after: access(options.after) }),
      protocols: some(options.protocols),
    };
  }

  /** Shows the Secrets it refers to, as far as this app renders them, to Kong Operator and to the webhook that checks settings. */
  public prepareSecrets(owner: Construct, namespace: string | undefined): void {
    for (const secret of [this.source, ...Object.values(this.options.configPatches ?? {})]) {
      if (!secret) continue;
      const reference = secretReference(secret, namespace, owner);
      showToOperator(owner, reference);
      label(owner, reference, 'konghq.com/validate', 'plugin');
    }
  }

  private secretKeyRef(owner: Construct, secret: SecretKey, namespace: string | undefined): object {
    const reference = secretReference(secret, namespace, owner);
    return { name: reference.name, namespace: namespace === undefined ? reference.namespace : undefined, key: secret.key };
  }
}

/** The order of plugins matters in one phase of a request only. */
function access(plugins: readonly string[] | undefined): object | undefined {
  const names = some(plugins);
  return names && { access: names };
}

function slug(name: string): string {
  return name.trim().toLowerCase().replace(/[^a-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
}
