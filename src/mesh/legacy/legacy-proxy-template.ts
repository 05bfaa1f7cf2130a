import { Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import { LegacySelectingPolicy, LegacySelectingPolicyProps } from './legacy-selecting-policy';
import { refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';
import { IProxyModification } from '../policies/proxy-modification';

/** A resource of Envoy that is added as it is. */
export interface LegacyEnvoyResource {
  /** The name that Envoy knows it by. */
  readonly name: string;
  /** Its version, anything. */
  readonly version: string;
  /** As Envoy has it, `@type` included. */
  readonly resource: { [field: string]: any };
}

/** Properties of LegacyProxyTemplate. */
export interface LegacyProxyTemplateProps extends LegacySelectingPolicyProps {
  /** What is generated first: `default-proxy`, or nothing with an empty list. @default ['default-proxy'] */
  readonly imports?: string[];
  /** What is added as it is. @default - nothing */
  readonly resources?: LegacyEnvoyResource[];
  /** What is changed, one after the other. Changes by JSON Patch are for MeshProxyPatch. @default - nothing */
  readonly modifications?: IProxyModification[];
}

interface Rendered { readonly operation: string; readonly jsonPatches?: unknown }

/** Changes what Kuma tells Envoy: Kuma's kind `ProxyTemplate`. Its successor is MeshProxyPatch. */
export class LegacyProxyTemplate extends LegacySelectingPolicy {
  private readonly modifications: object[];

  /** @throws TRF1560 where no proxies are selected by their service, TRF1568 where a change is a JSON Patch */
  public constructor(scope: Construct, id: string, private readonly props: LegacyProxyTemplateProps = {}) {
    super(scope, id, 'ProxyTemplate', props, true);
    this.modifications = (props.modifications ?? []).map(modification => this.legacy(modification._render()));
  }

  /** @internal */
  protected _conf(): object {
    const { imports = ['default-proxy'], resources = [] } = this.props;
    const raw = resources.map(({ resource, ...names }) => ({ ...names, resource: Yaml.stringify(resource) }));
    return { imports, ...sparse({ resources: some(raw), modifications: some(this.modifications) }) };
  }

  /** The same change in the words of the first generation, whose operations begin in lower case. */
  private legacy(modification: object): object {
    const [[part, change]] = Object.entries(modification) as [string, Rendered][];
    if (change.jsonPatches !== undefined) {
      refuse({
        code: 'TRF1568', value: change.jsonPatches, construct: this, expected: 'fields to merge: the kind ProxyTemplate knows no JSON Patch',
        fix: 'EnvoyChange.merge({ … }), or MeshProxyPatch',
      });
    }
    return { [part]: { ...change, operation: change.operation[0].toLowerCase() + change.operation.slice(1) } };
  }
}
