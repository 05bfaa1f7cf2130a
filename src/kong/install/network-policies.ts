import { Component, KongInstallation, PORTS } from './installation';
import { KongPostgresOptions } from './kong-database';
import { KongNetworkOptions } from './kong-network-options';
import { KongStream } from './kong-stream';
import { expectCidrs } from './services';

interface Port { readonly port: number; readonly protocol: string }

/** What decides the NetworkPolicies. */
export interface NetworkFacts {
  readonly options: KongNetworkOptions;
  /** The namespaces that read metrics. */
  readonly metrics: readonly string[];
  readonly streams: readonly KongStream[];
  readonly httpsOnly: boolean;
  readonly controller: boolean;
  readonly webhook: boolean;
  readonly postgres?: KongPostgresOptions;
}

const DNS: readonly Port[] = [{ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }];
const DNS_PODS = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } };
/** API servers have no labels: by the port that pods call, and by those that they have themselves. */
const API_SERVERS = [tcp(443), tcp(6443)];
/** What sidecars call in the namespace of their control plane, and what proxies of a mesh listen on. */
const SIDECARS = [tcp(5676), tcp(5678), tcp(5682)];
const POSTGRES = 5432;

/** Exactly what the parts of Kong need. What nodes ask their pods, as probes do, is always let through. */
export function addNetworkPolicies(installation: KongInstallation, facts: NetworkFacts): void {
  const { options } = facts;
  for (const cidrs of [options.clients, options.backendNetworks]) expectCidrs(installation.scope, cidrs ?? []);
  const egress = gatewayEgress(installation, facts);
  add(installation, 'gateway', gatewayIngress(installation, facts), egress);
  if (facts.controller) add(installation, 'controller', controllerIngress(facts), controllerEgress(installation));
  if (facts.postgres) add(installation, 'migrations', [], [dns(), database(facts.postgres)]);
}

function add(installation: KongInstallation, component: Component, ingress: readonly object[], egress?: readonly object[]): void {
  const spec = {
    podSelector: { matchLabels: installation.labels(component) },
    policyTypes: ['Ingress', ...egress ? ['Egress'] : []],
    ingress: [...ingress],
    ...egress && { egress: [...egress] },
  };
  installation.add('NetworkPolicy', installation.named(component), component, { spec: () => spec });
}

/** Clients, the controller, and who reads metrics. */
function gatewayIngress(installation: KongInstallation, { options, streams, httpsOnly, controller, metrics }: NetworkFacts): object[] {
  const own = streams.map(({ port, _protocol: protocol }) => ({ port, protocol }));
  const from = options.clients?.map(cidr => ({ ipBlock: { cidr } }));
  return [
    { ...from && { from }, ports: [...httpsOnly ? [] : [tcp(PORTS.proxy)], tcp(PORTS.proxyTls), ...own] },
    ...controller ? [{ from: [{ podSelector: { matchLabels: installation.labels('controller') } }], ports: [tcp(PORTS.admin)] }] : [],
    ...reading(metrics, PORTS.status),
  ];
}

/** Nothing where it may call whatever it likes. */
function gatewayEgress({ mesh }: KongInstallation, { options, postgres }: NetworkFacts): object[] | undefined {
  const { backendNamespaces, backendNetworks = [] } = options;
  if (backendNamespaces === undefined) return undefined;
  const to = [...namespaces(backendNamespaces), ...backendNetworks.map(cidr => ({ ipBlock: { cidr } }))];
  return [dns(), ...to.length > 0 ? [{ to }] : [], ...postgres ? [database(postgres)] : [], ...mesh ? [{ ports: SIDECARS }] : []];
}

/** API servers, which no selector finds, and who reads metrics. */
function controllerIngress({ webhook, metrics }: NetworkFacts): object[] {
  return [...webhook ? [{ ports: [tcp(PORTS.webhook)] }] : [], ...reading(metrics, PORTS.metrics)];
}

/** API servers, and the gateway. */
function controllerEgress(installation: KongInstallation): object[] {
  return [
    dns(), { ports: API_SERVERS }, { to: [{ podSelector: { matchLabels: installation.labels('gateway') } }], ports: [tcp(PORTS.admin)] },
  ];
}

function reading(from: readonly string[], port: number): object[] {
  return from.length === 0 ? [] : [{ from: namespaces(from), ports: [tcp(port)] }];
}

function namespaces(names: readonly string[]): object[] {
  return names.map(name => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } }));
}

function dns(): object {
  return { to: [DNS_PODS], ports: DNS };
}

function database({ port = POSTGRES }: KongPostgresOptions): object {
  return { ports: [tcp(port)] };
}

function tcp(port: number): Port {
  return { port, protocol: 'TCP' };
}
