import { Construct } from 'constructs';
import { LegacySelectingPolicy, LegacySelectingPolicyProps } from './legacy-selecting-policy';
import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';

/** Properties of LegacyVirtualOutbound. */
export interface LegacyVirtualOutboundProps extends LegacySelectingPolicyProps {
  /** The hostname, as a template of Go: `{{.service}}.mesh`. */
  readonly host: string;
  /** The port, as a template or a number: `"80"`, `"{{.port}}"`. */
  readonly port: string;
  /** What the templates know: names of letters and digits, and the tags that their values come from. One of them is `kuma.io/service`. */
  readonly parameters: { [name: string]: string };
}

/** Names and ports for services, made from tags: Kuma's kind `VirtualOutbound`. HostnameGenerator does it for MeshServices, and for these only. */
export class LegacyVirtualOutbound extends LegacySelectingPolicy {
  /** @throws TRF1560 where no proxies are selected, TRF1567 where the parameters don't do */
  public constructor(scope: Construct, id: string, private readonly props: LegacyVirtualOutboundProps) {
    super(scope, id, 'VirtualOutbound', props, false);
    const { parameters } = props;
    if (Object.keys(parameters).every(name => /^[a-zA-Z0-9]+$/.test(name)) && Object.values(parameters).includes(SERVICE_TAG)) return;
    refuse({
      code: 'TRF1567', value: parameters, construct: this, expected: `names of letters and digits, and ${SERVICE_TAG} for one of them`,
      fix: `parameters: { service: '${SERVICE_TAG}' }`,
    });
  }

  /** @internal */
  protected _conf(): object {
    const { host, port, parameters } = this.props;
    return { host, port, parameters: Object.entries(parameters).map(([name, tagKey]) => ({ name, tagKey })) };
  }
}
