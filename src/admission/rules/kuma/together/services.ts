import { grouped } from '../../../../core/groups';
import { ObjectSet } from '../../object-set';
import { Labelled, namespaceOf } from '../membership';
import { TargetRef } from '../policies/policy';

interface Port { readonly name?: string; readonly port?: number; readonly appProtocol?: string; readonly protocol?: string }

/** What a reference to a MeshService can mean: a Service, of which Kuma makes one, or a MeshService that is written by hand. */
export interface KnownService extends Labelled {
  readonly spec?: { readonly ports?: readonly Port[] };
}

/** A reference to a service, with the port where it says one. */
export interface ServiceRef extends TargetRef { readonly port?: number }

const OLD_NAME = /^(.+)_([^_]+)_svc(?:_(\d+))?$/;

/** Where a reference of a policy looks for a service. */
export function placeOf({ name = '', namespace, sectionName, port }: ServiceRef, own: string): {
  readonly name: string; readonly namespace: string; readonly section?: string;
} {
  const [, service, of, number] = name.includes('_svc') ? OLD_NAME.exec(name) ?? [] : [];
  const section = sectionName ?? (port === undefined ? number : String(port));
  return { name: service ?? name, namespace: of ?? namespace ?? own, ...section === undefined ? {} : { section } };
}

/** The service of a name. */
export function findService(objects: ObjectSet, namespace: string, name: string): KnownService | undefined {
  return objects.find<KnownService>('MeshService.kuma.io', namespace, name) ?? objects.find<KnownService>('Service', namespace, name);
}

/** Whether there is a service of the name, whatever is wrong with it. */
export function hasService(objects: ObjectSet, namespace: string, name: string): boolean {
  return objects.has('Service', namespace, name) || objects.has('MeshService.kuma.io', namespace, name);
}

/** All services that there are. */
export function knownServices(objects: ObjectSet): readonly KnownService[] {
  return objects.derive(allServices);
}

/** The services of a namespace. */
export function servicesIn(objects: ObjectSet, namespace: string): readonly KnownService[] {
  return objects.derive(servicesByNamespace).get(namespace) ?? [];
}

function allServices(objects: ObjectSet): readonly KnownService[] {
  return [...objects.ofKind<KnownService>('MeshService.kuma.io'), ...objects.ofKind<KnownService>('Service')];
}

function servicesByNamespace(objects: ObjectSet): ReadonlyMap<string, readonly KnownService[]> {
  return grouped(knownServices(objects), namespaceOf);
}

/** Kuma sees ports of TCP only. */
export function portsOf({ spec }: KnownService): readonly Port[] {
  return (spec?.ports ?? []).filter(({ protocol = 'TCP' }) => protocol === 'TCP');
}

/** The ports that a reference means: those of its section, all where it says none. */
export function portsMeant(service: KnownService, section: string | undefined): readonly Port[] {
  return portsOf(service).filter(port => section === undefined || isSection(section, port));
}

/** A port that a section means: by its name, or by its number where it has none or the reference says a number. */
export function isSection(section: string, { name, port }: Port): boolean {
  return section === name || section === String(port);
}
