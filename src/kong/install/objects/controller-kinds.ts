import { IConstruct } from 'constructs';
import { refuse } from '../../../core/error';
import { nearest } from '../../../core/spelling/nearest';
import { KongControllerOptions, KongGatewayApi } from '../options/kong-controller-options';

/** A kind that the ingress controller may read. */
export interface ReadKind {
  readonly kind: string;
  readonly group: string;
  readonly resource: string;
  /** The versions that the webhook is asked about; nothing where it is not. */
  readonly webhook?: readonly string[];
  /** What it may do to `status`; nothing where it never says anything there. */
  readonly status?: readonly string[];
  /** Of the whole cluster. */
  readonly cluster?: true;
  /** The end of the flag `--enable-controller-…`. */
  readonly flag?: string;
  /** The feature gate without which it is not read. */
  readonly gate?: string;
  readonly api?: 'standard' | 'experimental';
  /** Only where it is asked for. */
  readonly old?: true;
  readonly verbs?: readonly string[];
}

const KONG = 'configuration.konghq.com';
const INCUBATOR = 'incubator.ingress-controller.konghq.com';
const NETWORKING = 'networking.k8s.io';
const GATEWAY = 'gateway.networking.k8s.io';
const STATUS = ['get', 'patch', 'update'];
const SET = ['get', 'update'];

/** Kinds, and what of the controller reads them: Kong Ingress Controller 3.5, its flags and the roles of its chart. */
const KINDS: readonly ReadKind[] = [
  { kind: 'Ingress', group: NETWORKING, resource: 'ingresses', webhook: ['v1'], status: STATUS, flag: 'INGRESS_NETWORKINGV1' },
  { kind: 'IngressClass', group: NETWORKING, resource: 'ingressclasses', cluster: true, flag: 'INGRESS_CLASS_NETWORKINGV1' },
  { kind: 'IngressClassParameters', group: KONG, resource: 'ingressclassparameterses', flag: 'INGRESS_CLASS_PARAMETERS' },
  { kind: 'KongPlugin', group: KONG, resource: 'kongplugins', webhook: ['v1'], status: STATUS, flag: 'KONGPLUGIN' },
  { kind: 'KongClusterPlugin', group: KONG, resource: 'kongclusterplugins', webhook: ['v1'], status: STATUS, cluster: true, flag: 'KONGCLUSTERPLUGIN' },
  { kind: 'KongConsumer', group: KONG, resource: 'kongconsumers', webhook: ['v1'], status: STATUS, flag: 'KONGCONSUMER' },
  { kind: 'KongConsumerGroup', group: KONG, resource: 'kongconsumergroups', webhook: ['v1beta1'], status: STATUS },
  { kind: 'KongUpstreamPolicy', group: KONG, resource: 'kongupstreampolicies', status: STATUS, flag: 'KONG_UPSTREAM_POLICY' },
  { kind: 'KongVault', group: KONG, resource: 'kongvaults', webhook: ['v1alpha1'], status: STATUS, cluster: true, flag: 'KONG_VAULT' },
  { kind: 'KongLicense', group: KONG, resource: 'konglicenses', status: STATUS, cluster: true, flag: 'KONG_LICENSE' },
  { kind: 'KongCustomEntity', group: KONG, resource: 'kongcustomentities', webhook: ['v1alpha1'], status: STATUS, gate: 'KongCustomEntity' },
  { kind: 'KongIngress', group: KONG, resource: 'kongingresses', webhook: ['v1'], status: STATUS, flag: 'KONGINGRESS', old: true },
  { kind: 'TCPIngress', group: KONG, resource: 'tcpingresses', status: STATUS, flag: 'TCPINGRESS', old: true },
  { kind: 'UDPIngress', group: KONG, resource: 'udpingresses', status: STATUS, flag: 'UDPINGRESS', old: true },
  { kind: 'KongServiceFacade', group: INCUBATOR, resource: 'kongservicefacades', status: STATUS, flag: 'KONG_SERVICE_FACADE', gate: 'KongServiceFacade', old: true },
  { kind: 'GatewayClass', group: GATEWAY, resource: 'gatewayclasses', status: SET, cluster: true, api: 'standard' },
  {
    kind: 'Gateway', group: GATEWAY, resource: 'gateways', webhook: ['v1', 'v1beta1'], status: SET, flag: 'GWAPI_GATEWAY', api: 'standard',
    verbs: ['get', 'list', 'update', 'watch'],
  },
  { kind: 'HTTPRoute', group: GATEWAY, resource: 'httproutes', webhook: ['v1', 'v1beta1'], status: SET, flag: 'GWAPI_HTTPROUTE', api: 'standard' },
  { kind: 'GRPCRoute', group: GATEWAY, resource: 'grpcroutes', status: STATUS, api: 'standard' },
  { kind: 'ReferenceGrant', group: GATEWAY, resource: 'referencegrants', flag: 'GWAPI_REFERENCE_GRANT', api: 'standard' },
  { kind: 'BackendTLSPolicy', group: GATEWAY, resource: 'backendtlspolicies', status: STATUS, api: 'standard' },
  { kind: 'TCPRoute', group: GATEWAY, resource: 'tcproutes', status: SET, api: 'experimental' },
  { kind: 'TLSRoute', group: GATEWAY, resource: 'tlsroutes', status: SET, api: 'experimental' },
  { kind: 'UDPRoute', group: GATEWAY, resource: 'udproutes', status: SET, api: 'experimental' },
];

/** Feature gates of Kong Ingress Controller 3.5. */
const GATES = ['CombinedServices', 'FallbackConfiguration', 'FillIDs', 'GatewayAlpha', 'KongCustomEntity', 'KongServiceFacade', 'RewriteURIs', 'SanitizeKonnectConfigDumps'];

/** What a controller reads, and how it is told. */
export class ControllerKinds {
  public readonly read: readonly ReadKind[];
  private readonly unread: readonly ReadKind[];
  private readonly gates: { readonly [gate: string]: boolean };

  public constructor(construct: IConstruct, { withoutKinds, featureGates = {} }: KongControllerOptions, api: KongGatewayApi) {
    expectKnown(construct, withoutKinds ?? [], KINDS.map(({ kind }) => kind), 'a kind that the controller reads');
    expectKnown(construct, Object.keys(featureGates), GATES, 'a feature gate of Kong Ingress Controller 3.5');
    const experimental = api === KongGatewayApi.EXPERIMENTAL;
    const without = withoutKinds ?? KINDS.filter(({ old }) => old).map(({ kind }) => kind);
    const reads = ({ kind, api: channel, gate }: ReadKind) => !without.includes(kind)
      && (channel === undefined || channel === 'standard' && api !== KongGatewayApi.NONE || experimental)
      && (gate === undefined || featureGates[gate] !== false);
    this.read = KINDS.filter(reads);
    this.unread = KINDS.filter(kind => !this.read.includes(kind));
    const implied = {
      ...experimental && { GatewayAlpha: true },
      ...this.read.some(({ kind }) => kind === 'KongServiceFacade') && { KongServiceFacade: true },
    };
    this.gates = { ...implied, ...featureGates };
  }

  /** Variables that switch off what is not read. */
  public get variables(): { [name: string]: string | undefined } {
    const off = this.unread.flatMap(({ flag }) => (flag === undefined ? [] : [[`CONTROLLER_ENABLE_CONTROLLER_${flag}`, 'false']]));
    const gates = Object.keys(this.gates).sort().map(gate => `${gate}=${this.gates[gate]}`);
    return { ...Object.fromEntries(off), CONTROLLER_FEATURE_GATES: gates.join(',') || undefined };
  }
}

function expectKnown(construct: IConstruct, names: readonly string[], known: readonly string[], what: string): void {
  const wrong = names.find(name => !known.includes(name));
  if (wrong === undefined) return;
  const meant = nearest(wrong, known);
  refuse({ code: 'TRF1610', value: wrong, construct, expected: what, fix: meant === undefined ? `one of ${known.join(', ')}` : `did you mean '${meant}'?` });
}
