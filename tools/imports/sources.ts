import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Crd } from './crd';
import { JsonSchema } from './json-schema';
import { KongPlugins } from './kong-plugins/upstream';
import { PublishedSettings } from './kong-settings';

/** A set of CRDs as one upstream release installs it. */
export interface CrdSet {
  /** The folder below `crds/`, and the set's name in `imports/`. */
  readonly name: string;
  readonly upstream: string;
  readonly version: string;
  /** The file of compact schemas it shares with the sets most like it. */
  readonly family: 'gateway-api' | 'kong' | 'kuma';
}

export const CRD_SETS: readonly CrdSet[] = [
  { name: 'gateway-api-1.6.1-standard', upstream: 'gateway-api', version: '1.6.1', family: 'gateway-api' },
  { name: 'gateway-api-1.6.1-experimental', upstream: 'gateway-api', version: '1.6.1', family: 'gateway-api' },
  { name: 'kong-ingress-controller-3.5', upstream: 'kong-ingress-controller', version: '3.5', family: 'kong' },
  { name: 'kong-operator-2.2.3', upstream: 'kong-operator', version: '2.2.3', family: 'kong' },
  { name: 'kuma-2.14.3', upstream: 'kuma', version: '2.14.3', family: 'kuma' },
];

const PROTOS = 'kuma-protos';
const OPENAPI = 'openapi';
const KONG_PLUGINS = 'kong-plugins';

/** The version of Kong Gateway whose plugins are described. */
export const KONG_GATEWAY = '3.15';

const KONG_SETTINGS = `kong-conf-${KONG_GATEWAY}.json`;

/** Something a person can mend by calling the command differently. */
export class UsageError extends Error {}

/** The API data of the supported upstream versions, in one folder. */
export class Sources {
  public static at(folder: string): Sources {
    const missing = Sources.inputs().find(input => !existsSync(join(folder, input)));
    if (missing) throw new UsageError(`no API data in ${folder}: it has no ${missing.endsWith('.json') ? missing : `${missing}/`}`);
    return new Sources(folder);
  }

  /** The folders and files that are read, each hashed as one input. */
  public static inputs(): readonly string[] {
    return [...CRD_SETS.map(set => `crds/${set.name}`), PROTOS, OPENAPI, KONG_PLUGINS, `${KONG_PLUGINS}/${KONG_GATEWAY}`, KONG_SETTINGS];
  }

  private readonly sets = new Map<string, readonly Crd[]>();

  private constructor(private readonly folder: string) {}

  public crds(set: string): readonly Crd[] {
    let crds = this.sets.get(set);
    if (!crds) {
      crds = this.files(`crds/${set}`, '.yaml').map(file => load(this.text(file)) as Crd);
      this.sets.set(set, crds);
    }
    return crds;
  }

  /** The messages of Kuma's protos, by name. */
  public kumaProtos(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries(this.files(PROTOS, '.json').map(file => [file.slice(PROTOS.length + 1, -'.json'.length), this.json(file)]));
  }

  /** The definitions of Kubernetes' own kinds, by their full names. */
  public kubernetesDefinitions(): Readonly<Record<string, JsonSchema>> {
    const documents = this.files(OPENAPI, '.json').map(file => this.json(file) as { components: { schemas: Record<string, JsonSchema> } });
    return Object.assign({}, ...documents.map(document => document.components.schemas));
  }

  /** What is known of Kong's plugins. */
  public kongPlugins(): KongPlugins {
    const folder = `${KONG_PLUGINS}/${KONG_GATEWAY}`;
    return {
      version: KONG_GATEWAY,
      published: new Map(this.files(folder, '.json').map(file => [file.slice(folder.length + 1, -'.json'.length), this.json(file)])),
      constraints: this.json(`${KONG_PLUGINS}/constraints-oss.json`),
      priorities: this.json(`${KONG_PLUGINS}/priorities-${KONG_GATEWAY}.json`),
      catalog: this.json(`${KONG_PLUGINS}/catalog.json`),
    };
  }

  /** What is known of the settings of Kong Gateway. */
  public kongSettings(): { readonly version: string; readonly published: PublishedSettings } {
    return { version: KONG_GATEWAY, published: this.json(KONG_SETTINGS) };
  }

  public kubernetesVersion(): string {
    return this.text(`${OPENAPI}/VERSION`).trim().replace(/^v/, '');
  }

  /** One hash over the names and texts of all files of an input. */
  public hash(input: string): string {
    const hash = createHash('sha256');
    for (const file of this.files(input, '')) hash.update(`${file}\0${this.text(file)}\0`);
    return hash.digest('hex');
  }

  private files(folder: string, ending: string): string[] {
    if (statSync(join(this.folder, folder)).isFile()) return [folder];
    const names = readdirSync(join(this.folder, folder), { withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name);
    return names.filter(name => name.endsWith(ending)).sort().map(name => `${folder}/${name}`);
  }

  private json<T>(file: string): T { return JSON.parse(this.text(file)) as T; }

  private text(file: string): string { return readFileSync(join(this.folder, file), 'utf8'); }
}
