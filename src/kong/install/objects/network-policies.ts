import { Component, KongInstallation, PORTS } from './installation';
import { expectCidrs } from './services';
import { port } from '../../../core/port';
import { KongPostgresOptions } from '../options/kong-database';
import { KongNetworkOptions } from '../options/kong-network-options';
import { KongStream } from '../options/kong-stream';

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

const DNS = 53;
/** API servers have no labels: by the port that pods call, and by those that they have themselves. */
const API_SERVERS = [443, 6443];
/** What sidecars call in the namespace of their control plane, and what proxies of a mesh listen on. */
const SIDECARS = [tcp(5676), tcp(5678), tcp(5682)];
const POSTGRES = 5432;

/** Exactly what the parts of Kong need. What nodes ask their pods, as probes do, is always let through. */
export function addNetworkPolicies(installation: KongInstallation, facts: NetworkFacts): void {
  const { options } = facts;
  for (const cidrs of [options.clients, options.backendNetworks, options.dnsNetworks]) expectCidrs(installation.scope, cidrs ?? []);
  const egress = gatewayEgress(installation, facts);
  add(installation, 'gateway', gatewayIngress(installation, facts), egress);
  if (facts.controller) add(installation, 'controller', controllerIngress(facts), controllerEgress(installation, options));
  if (facts.postgres) add(installation, 'migrations', [], [dns(options), database(facts.postgres)]);
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
  const own = streams.map(stream => ({ port: stream.port, protocol: stream._protocol }));
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
  return [dns(options), ...to.length > 0 ? [{ to }] : [], ...postgres ? [database(postgres)] : [], ...mesh ? [{ ports: SIDECARS }] : []];
}

/** API servers, which no selector finds, and who reads metrics. */
function controllerIngress({ webhook, metrics }: NetworkFacts): object[] {
  return [...webhook ? [{ ports: [tcp(PORTS.webhook)] }] : [], ...reading(metrics, PORTS.metrics)];
}

/** API servers, and the gateway. */
function controllerEgress(installation: KongInstallation, options: KongNetworkOptions): object[] {
  const { apiServerPorts = API_SERVERS } = options;
  return [
    dns(options), { ports: apiServerPorts.map(number => tcp(port(number))) }, { to: [{ podSelector: { matchLabels: installation.labels('gateway') } }], ports: [tcp(PORTS.admin)] },
  ];
}

function reading(from: readonly string[], number: number): object[] {
  return from.length === 0 ? [] : [{ from: namespaces(from), ports: [tcp(number)] }];
}

function namespaces(names: readonly string[]): object[] {
  return names.map(name => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } }));
}

function dns({ dnsNamespaces = ['kube-system'], dnsNetworks = [], dnsPort }: KongNetworkOptions): object {
  const ports = [DNS, ...dnsPort === undefined ? [] : [port(dnsPort)]];
  return {
    to: [...namespaces(dnsNamespaces), ...dnsNetworks.map(cidr => ({ ipBlock: { cidr } }))],
    ports: ports.flatMap(number => [{ port: number, protocol: 'UDP' }, tcp(number)]),
  };
}

function database(postgres: KongPostgresOptions): object {
  return { ports: [tcp(postgres.port ?? POSTGRES)] };
}

function tcp(number: number): Port {
  return { port: number, protocol: 'TCP' };
}
