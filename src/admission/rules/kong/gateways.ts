import { Annotated } from './kinds';
import { valueAt } from '../../../core/field-path';
import { ObjectSet } from '../object-set';

/** An environment variable of a container. */
export interface EnvVar { readonly name?: string; readonly value?: string; readonly valueFrom?: object }

interface Container {
  readonly name?: string;
  readonly image?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly { readonly configMapRef?: { readonly name?: string } }[];
}

interface PodSpec { readonly containers?: readonly Container[] }
export interface PodTemplate { readonly spec?: PodSpec }

/** A container that runs Kong Gateway, and where it is. */
export interface GatewayContainer {
  readonly container: Container;
  /** Of the container, below the object that has it. */
  readonly path: string;
}

/** A gateway among the objects. What is not said is not known. */
export interface GatewayFacts {
  readonly edition?: 'open source' | 'enterprise';
  readonly version?: Version;
  /** Settings by name, lower case and without `KONG_`. */
  readonly settings: ReadonlyMap<string, string | undefined>;
}

export type Version = readonly [major: number, minor: number];

/** Where pod templates are, by kind. */
export const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'Deployment.apps': ['spec.template'],
  'StatefulSet.apps': ['spec.template'],
  'DaemonSet.apps': ['spec.template'],
  'DataPlane.gateway-operator.konghq.com': ['spec.deployment.podTemplateSpec'],
  'GatewayConfiguration.gateway-operator.konghq.com': ['spec.dataPlaneOptions.deployment.podTemplateSpec'],
};

const OPEN_SOURCE = /^(docker\.io\/)?(library\/|kong\/)?kong(:|@|$)/;
const ENTERPRISE = /(^|\/)kong-gateway(-dev)?(:|@|$)/;
const VERSION = /:v?(\d+)\.(\d+)(?=[.-]|$)/;
/** Settings that only gateways have. */
const TELLING = ['KONG_DATABASE', 'KONG_PROXY_LISTEN', 'KONG_DECLARATIVE_CONFIG', 'KONG_STATUS_LISTEN'];

/** The containers of an object that run a gateway. */
export function gatewayContainers(kind: string, object: unknown): GatewayContainer[] {
  return (TEMPLATES[kind] ?? []).flatMap(path => {
    const template = valueAt(object, path) as PodTemplate | undefined;
    return (template?.spec?.containers ?? []).flatMap((container, i) => {
      return isGateway(kind, container) ? [{ container, path: `${path}.spec.containers[${i}]` }] : [];
    });
  });
}

function isGateway(kind: string, { name, image = '', env = [] }: Container): boolean {
  if (/kubernetes-ingress-controller|kong-operator|gateway-operator/.test(image)) return false;
  if (OPEN_SOURCE.test(image) || ENTERPRISE.test(image)) return true;
  if (kind.endsWith('.gateway-operator.konghq.com')) return name === 'proxy';
  return env.some(variable => TELLING.includes(variable.name ?? ''));
}

/** What is known of the gateways among the objects. */
export function gateways(objects: ObjectSet): readonly GatewayFacts[] {
  return Object.keys(TEMPLATES).flatMap(kind => objects.ofKind(kind).flatMap(object => gatewayContainers(kind, object)))
    .map(({ container }) => factsOf(container));
}

function factsOf({ image = '', env = [] }: Container): GatewayFacts {
  const [, major, minor] = VERSION.exec(image) ?? [];
  const named = env.filter(({ name }) => name?.startsWith('KONG_'));
  return {
    ...ENTERPRISE.test(image) ? { edition: 'enterprise' as const } : OPEN_SOURCE.test(image) ? { edition: 'open source' as const } : {},
    ...major === undefined ? {} : { version: [Number(major), Number(minor)] as const },
    settings: new Map(named.map(({ name, value }) => [name!.slice('KONG_'.length).toLowerCase(), value])),
  };
}

/** Where the gateways keep their configuration: the ingress controller runs them without a database unless they say otherwise. */
export function databaseOf(objects: ObjectSet): 'off' | 'postgres' {
  return objects.derive(gateways).some(({ settings }) => settings.has('database') && settings.get('database') !== 'off') ? 'postgres' : 'off';
}

/** Shared memory that the gateways have beyond the usual. */
export function dictionariesOf(objects: ObjectSet): string[] {
  const injected = objects.derive(gateways).map(({ settings }) => settings.get('nginx_http_lua_shared_dict') ?? '');
  return injected.flatMap(text => text.split(';')).flatMap(text => /^\s*(?:lua_shared_dict\s+)?([\w.-]+)\s+\d+/.exec(text)?.[1] ?? []);
}

/** The plugins that the gateways are told to load: those named, and all that come with Kong where `bundled` is among them. */
export interface LoadedPlugins { readonly bundled: boolean; readonly named: ReadonlySet<string> }

/** Nothing where no gateway among the objects says it. */
export function loadedPlugins(objects: ObjectSet): LoadedPlugins | undefined {
  const lists = objects.derive(gateways).flatMap(({ settings }) => (settings.has('plugins') ? [settings.get('plugins')] : []));
  const installed = objects.ofKind<Annotated>('KongPluginInstallation.gateway-operator.konghq.com').map(({ metadata }) => metadata?.name ?? '');
  if (lists.length === 0 || lists.some(list => list === undefined)) {
    return installed.length > 0 ? { bundled: true, named: new Set(installed) } : undefined;
  }
  const names = lists.flatMap(list => list!.split(',').map(name => name.trim()));
  return { bundled: names.includes('bundled'), named: new Set([...names, ...installed]) };
}

export function isBefore(one: Version, other: Version): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

export function parseVersion(text: string): Version | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}
