import { Construct } from 'constructs';
import { BINDING, POLICY, SAFE_UPGRADES, safeUpgrades, safeUpgradesBinding } from './safe-upgrades';
import { refuse } from '../../core/error';
import { GatewayApiChannel } from '../../core/gateway-api-channel';
import { crdsOf } from '../../core/install/crds';
import { renderedObject } from '../../core/tree/rendered-object';

const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', clusterScoped: true };
const VERSION = 'gateway.networking.k8s.io/bundle-version';
const CHANNEL = 'gateway.networking.k8s.io/channel';
const UNRELEASED = 'XBackend';

/** Properties of GatewayApiCrds. */
export interface GatewayApiCrdsProps {
  /** Which kinds and fields are in them. @default GatewayApiChannel.STANDARD */
  readonly channel?: GatewayApiChannel;
  /**
   * Whether a ValidatingAdmissionPolicy guards the CRDs: none of an older release replaces them, and none of the experimental channel
   * those of the standard one. It needs Kubernetes 1.30.
   *
   * @default true
   */
  readonly safeUpgrades?: boolean;
  /** Whether XBackend is among them, which is experimental and in no release yet. @default false */
  readonly xBackend?: boolean;
}

/**
 * The kinds of Gateway API, version 1.6.1, for a cluster that has none: CustomResourceDefinitions, as releases have them but without prose.
 *
 * They are for the whole cluster and have to be there before anything else of Gateway API, and before Kuma is installed: put them into a
 * chart of their own. Some clusters come with them, and do not let others change them.
 */
export class GatewayApiCrds extends Construct {
  /** The version of the CRDs, such as `v1.6.1`. */
  public readonly version: string;

  /** @throws TRF1181 for XBackend without the experimental channel */
  public constructor(scope: Construct, id: string, props: GatewayApiCrdsProps = {}) {
    super(scope, id);
    const { channel = GatewayApiChannel.STANDARD, safeUpgrades: guarded = true, xBackend = false } = props;
    if (xBackend && channel === GatewayApiChannel.STANDARD) {
      refuse({ code: 'TRF1181', value: channel, expected: 'the experimental channel, where XBackend is', fix: '{ channel: GatewayApiChannel.EXPERIMENTAL }', construct: this });
    }
    const crds = crdsOf('gateway-api', { begins: 'gateway-api-', ends: `-${channel}` }).filter(({ spec }) => xBackend || spec.names.kind !== UNRELEASED);
    this.version = crds[0].metadata.annotations![VERSION];
    for (const { metadata, spec } of crds) renderedObject(this, metadata.name, CRD, metadata, { spec: () => spec });
    if (!guarded) return;
    const metadata = { name: SAFE_UPGRADES, annotations: { [VERSION]: this.version, [CHANNEL]: channel } };
    renderedObject(this, 'safe-upgrades', POLICY, metadata, { spec: () => safeUpgrades(this.version, channel === GatewayApiChannel.STANDARD) });
    renderedObject(this, 'safe-upgrades-binding', BINDING, metadata, { spec: safeUpgradesBinding });
  }
}
