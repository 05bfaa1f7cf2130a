import * as http from 'node:http';
import * as https from 'node:https';
import { isDeepStrictEqual } from 'node:util';
import { pause } from './server';
import { Manifest } from '../../src/admission/manifest';

/** What an API server says of a request. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How it would take an object. */
export interface ServerVerdict {
  readonly accepted: boolean;
  /** Its own words, where it refuses. */
  readonly said: string;
}

interface Resource { readonly name: string; readonly kind: string; readonly namespaced: boolean }

/** What is read of a CRD. */
interface Definition {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly plural: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean }[];
  };
}

export interface Access {
  readonly token: string;
  /** The certificate of the server, read once it is needed. None for a server without encryption. */
  readonly certificate?: () => Buffer;
}

const TIMEOUT = 30_000;
const ESTABLISHING = 20_000;

/** A client of one API server. */
export class Api {
  private agent?: http.Agent;
  private readonly resources = new Map<string, readonly Resource[]>();

  public constructor(private readonly url: string, private readonly access: Access) {}

  public async isReady(): Promise<boolean> {
    return (await this.request('GET', '/readyz').catch(() => undefined))?.status === 200;
  }

  public close(): void {
    this.agent?.destroy();
  }

  /** What it would make of a new object, with strict field validation; nothing is stored. */
  public async judge(object: Manifest): Promise<ServerVerdict> {
    return this.created(object, 'dryRun=All&fieldValidation=Strict');
  }

  /** What it would make of a change. The object as it was is stored, and removed again. Nothing, where it cannot be stored as it was. */
  public async judgeUpdate(previous: Manifest, object: Manifest): Promise<ServerVerdict | undefined> {
    const stored = await this.create(previous);
    if (!stored.accepted) throw new Error(`what is to be changed was refused: ${stored.said}`);
    const { name } = previous.metadata as { name: string };
    const path = `${await this.pathOf(previous)}/${name}`;
    const { body } = await this.request('GET', path);
    const isAsItWas = isPartOf(previous.metadata, body.metadata);
    const verdict = isAsItWas ? verdictOf(await this.request('PUT', `${path}?dryRun=All&fieldValidation=Strict`, object)) : undefined;
    await this.request('DELETE', path);
    return verdict;
  }

  /** Stores an object. */
  public async create(object: Manifest): Promise<ServerVerdict> {
    return this.created(object, 'fieldValidation=Strict');
  }

  /** Stores a CRD, and waits until its kind can be used. */
  public async define(crd: Manifest): Promise<ServerVerdict> {
    const verdict = await this.create(crd);
    if (!verdict.accepted) return verdict;
    const { metadata, spec } = crd as unknown as Definition;
    const served = spec.versions.filter(version => version.served).map(version => `${spec.group}/${version.name}`);
    const path = `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${metadata.name}`;
    let problem = '';
    for (const end = Date.now() + ESTABLISHING; Date.now() < end; await pause(50)) {
      problem = notEstablished(await this.request('GET', path));
      const resources = await Promise.all(served.map(apiVersion => this.discover(apiVersion)));
      if (problem === '' && resources.every(each => each.some(({ name }) => name === spec.names.plural))) return verdict;
    }
    return { accepted: false, said: `the kind cannot be used: ${problem}` };
  }

  private async created(object: Manifest, parameters: string): Promise<ServerVerdict> {
    const path = await this.pathOf(object);
    if (path === undefined) return { accepted: false, said: `the server has no ${String(object.apiVersion)} ${String(object.kind)}` };
    // the path of a kind that has just been defined may take a moment
    for (let tries = 0; ; tries++) {
      const answer = await this.request('POST', `${path}?${parameters}`, object);
      if (answer.status !== 404 || tries === 20) return verdictOf(answer);
      await pause(100);
    }
  }

  /** Where objects of this kind and namespace are. */
  private async pathOf({ apiVersion, kind, metadata }: Manifest): Promise<string | undefined> {
    const { namespace = 'default' } = (metadata ?? {}) as { namespace?: string };
    const resource = (await this.discover(String(apiVersion))).find(candidate => candidate.kind === kind);
    if (!resource) return undefined;
    return `${root(String(apiVersion))}${resource.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''}/${resource.name}`;
  }

  private async discover(apiVersion: string): Promise<readonly Resource[]> {
    const known = this.resources.get(apiVersion);
    if (known) return known;
    const { status, body } = await this.request('GET', root(apiVersion));
    const resources = status === 200 ? (body.resources as Resource[] | null ?? []).filter(({ name }) => !name.includes('/')) : [];
    if (resources.length > 0 && !apiVersion.includes('.')) this.resources.set(apiVersion, resources); // others may get more
    return resources;
  }

  private request(method: string, path: string, object?: Manifest): Promise<Answer> {
    const encrypted = this.url.startsWith('https:');
    this.agent ??= encrypted ? new https.Agent({ keepAlive: true, ca: this.access.certificate?.() }) : new http.Agent({ keepAlive: true });
    const headers = { authorization: `Bearer ${this.access.token}`, accept: 'application/json', ...object && { 'content-type': 'application/json' } };
    return new Promise((resolve, reject) => {
      const asked = (encrypted ? https : http).request(this.url + path, { method, headers, agent: this.agent, timeout: TIMEOUT }, response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode!, body: bodyOf(Buffer.concat(chunks).toString()) }));
      });
      asked.once('timeout', () => asked.destroy(new Error(`${method} ${path} was not answered in time`)));
      asked.once('error', reject).end(object && JSON.stringify(object));
    });
  }
}

function isPartOf(part: unknown, whole: unknown): boolean {
  const [own, other] = [part, whole] as Record<string, unknown>[];
  return Object.keys(own).every(key => isDeepStrictEqual(own[key], other?.[key]));
}

/** That an object is there already is said after all else. */
function verdictOf({ status, body }: Answer): ServerVerdict {
  const accepted = status < 300 || (status === 409 && body.reason === 'AlreadyExists');
  return { accepted, said: accepted ? '' : String(body.message ?? status) };
}

function notEstablished({ body }: Answer): string {
  const { conditions: given } = (body.status ?? {}) as { conditions?: readonly { type: string; status: string; message: string }[] | null };
  const conditions = given ?? [];
  if (conditions.some(({ type, status }) => type === 'Established' && status === 'True')) return '';
  return conditions.map(({ type, message }) => `${type}: ${message}`).join('; ') || 'it is not established';
}

function root(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

function bodyOf(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return { message: text.trim() };
  }
}
