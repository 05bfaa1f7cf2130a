import { Construct, IConstruct } from 'constructs';
import { clusterOf } from '../../core/cluster';
import { refuse } from '../../core/error';
import { isVaultPrefix } from '../../core/kong/values';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { KONG_CLASS, KONG_GROUP } from '../values/group';
import { tagList } from '../values/names';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongVault. */
export interface KongVaultProps extends ResourceProps {
  /** Where secrets are kept: `env`; with Kong Enterprise `aws`, `azure`, `conjur`, `gcp`, `hcv` and others. */
  readonly backend: string;
  /** What references name it by: `my-env` for `{vault://my-env/password}`. Kong does not let it be changed. */
  readonly prefix: string;
  /** Settings of the backend, as Kong calls them: `{ prefix: 'KONG_SECRET_' }`. @default - those of the gateway */
  readonly config?: { [setting: string]: any };
  /** What it is for. @default - none */
  readonly description?: string;
  /** Tags of the vault in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
  /** The class of the ingress controller that reads it; those of other classes ignore it. @default "kong" */
  readonly ingressClassName?: string;
}

const prefixes = new WeakMap<IConstruct, Map<string, KongVault>>();

/** Where Kong looks up references to secrets, `{vault://prefix/…}`, that settings of plugins may have in place of values. */
export class KongVault extends Resource {
  private readonly props: KongVaultProps;

  /** @throws TRF1376 where Kong would not take the prefix, or another vault of this app has it */
  public constructor(scope: Construct, id: string, props: KongVaultProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1alpha1`, kind: 'KongVault', clusterScoped: true }, props);
    this.props = props;
    this.claim(props.prefix);
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', props.ingressClassName ?? KONG_CLASS);
    if (props.tags) sayOfOwn(this, props, 'konghq.com/tags', tagList(props.tags));
  }

  /** A reference to a secret in it, for settings of plugins: `vault.reference('redis/password')`. */
  public reference(path: string): string {
    return `{vault://${this.props.prefix}/${path}}`;
  }

  /** @internal */
  protected _spec(): object {
    const { backend, prefix, config, description } = this.props;
    return { backend, prefix, config, description };
  }

  private claim(prefix: string): void {
    const cluster = clusterOf(this);
    const known = prefixes.get(cluster) ?? new Map<string, KongVault>();
    prefixes.set(cluster, known);
    const other = known.get(prefix);
    if (other || !isVaultPrefix(prefix)) {
      refuse({
        code: 'TRF1376', value: prefix, construct: this, fix: 'for example "platform-env"',
        expected: other ? `a prefix that ${other.node.path} does not have` : 'a prefix of letters, digits and inner "-", two at least, a letter first',
      });
    }
    known.set(prefix, this);
  }
}
