import { Fields, Ledger } from '../fields';
import { Inventory } from './inventory';
import { Notes } from './notes';
import { ObjectReference } from '../../admission/finding';
import { Json, record } from '../../core/json';

/** The Kuma that is to read the result. */
export type KumaVersion = '2.14' | '3.0';

/** What is known of the wanted result. */
export interface MigrationOptions {
  /** The Kuma that is to read the result. @default '3.0' */
  readonly to?: KumaVersion;
  /** The namespace of the control plane, where policies for a whole mesh live. @default 'kuma-system' */
  readonly systemNamespace?: string;
  /** The first part of identities. @default - what a MeshIdentity among the documents says; else clients cannot be named */
  readonly trustDomain?: string;
}

/** A policy or another object that is made from a document. */
export interface Made {
  readonly kind: string;
  /** @default - that of the document, numbered where several are made */
  readonly name?: string;
  /** Beside those of the document. */
  readonly labels?: { readonly [label: string]: string };
  readonly spec?: object;
}

/** One document on its way. */
export class Source {
  public readonly ledger = new Ledger();
  public readonly notes: Notes;
  public readonly spec: Fields;
  public readonly mesh: string;

  public constructor(
    public readonly object: Json, public readonly reference: ObjectReference, mesh: string, public readonly world: World,
  ) {
    this.mesh = mesh;
    this.notes = new Notes(reference);
    this.spec = new Fields(record(object.spec), 'spec', this.ledger);
  }

  public get target(): KumaVersion {
    return this.world.to;
  }
}

/** What all documents have in common. */
export interface World {
  readonly to: KumaVersion;
  readonly systemNamespace: string;
  readonly trustDomain?: string;
  readonly inventory: Inventory;
}

/** Whether services of a mesh are MeshServices, when the result is in place. */
export function hasMeshServices({ to, inventory }: World, mesh: string): boolean {
  const { mode = 'Disabled' } = record(record(record(inventory.mesh(mesh)).spec).meshServices);
  return to === '3.0' || !['Disabled', 0].includes(mode as string);
}

/** The trust domain of a mesh's identities, where the documents or the user say it. */
export function trustDomainOf({ trustDomain, inventory }: World, mesh: string): string | undefined {
  if (trustDomain !== undefined) return trustDomain;
  const said = inventory.ofMesh('MeshIdentity', mesh).map(({ spec }) => record(record(spec).spiffeID).trustDomain);
  return said.find((domain): domain is string => typeof domain === 'string' && !domain.includes('{{'));
}
