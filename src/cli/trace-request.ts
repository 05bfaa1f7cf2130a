import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';
import { TrafficRequest } from '../model';

/** What may be said of a request beside its method and URL. */
export interface RequestOptions {
  readonly header?: readonly string[];
  readonly sni?: string;
  readonly from?: string;
  readonly gateway?: string;
  readonly port?: number;
  readonly clientCert?: string;
}

const PROTOCOLS: { readonly [scheme: string]: TrafficRequest['protocol'] | undefined } = {
  http: 'http', https: 'https', grpc: 'grpc', grpcs: 'grpc', tls: 'tls', tcp: 'tcp', udp: 'udp',
};
const ENDS_TLS = ['grpcs'];
const METHOD = /^[A-Za-z]+$/;
const HOST_AND_PATH = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/.*)?$/;
const GATEWAY = /^[^/]+\/[^/]+$/;
const URL = /^([a-z]+):\/\/([^/?#]*)([^#]*)$/i;

/** The method, URL and paths among arguments; the method may be left out. */
export function argumentsOf(given: readonly string[]): { readonly method?: string; readonly url: string; readonly paths: readonly string[] } {
  const [first = '', second = '', ...rest] = given;
  if (first.includes('://')) return { url: first, paths: given.slice(1) };
  if (!METHOD.test(first)) throw new UsageError(`${first} is neither a method, such as GET, nor a URL, ${suchAs(first)}`);
  if (second === '') throw new UsageError(`after ${first} there is to be a URL, ${suchAs('')}`);
  if (!second.includes('://')) throw new UsageError(`${second} is no URL, ${suchAs(second)}`);
  return { method: first.toUpperCase(), url: second, paths: rest };
}

/** A URL as it may have been meant. */
function suchAs(given: string): string {
  return `such as ${HOST_AND_PATH.test(given) ? `https://${given}` : 'https://shop.example.com/cart'}`;
}

/** The request that a URL and options describe. @throws UsageError */
export function requestOf(method: string | undefined, url: string, options: RequestOptions): TrafficRequest {
  const [, scheme = '', authority = '', path = ''] = URL.exec(url) ?? [];
  const protocol = PROTOCOLS[scheme.toLowerCase()];
  if (!protocol) throw new UsageError(`${url} is no URL that can be traced: its scheme is one of ${Object.keys(PROTOCOLS).join(', ')}`);
  if (options.gateway !== undefined && !GATEWAY.test(options.gateway)) throw new UsageError(`--gateway ${options.gateway}: write NAMESPACE/NAME`);
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(authority) ?? [];
  const sni = options.sni ?? (ENDS_TLS.includes(scheme.toLowerCase()) ? host : undefined);
  return defined({
    protocol, host: host === '' ? undefined : host, method, sni, from: options.from, gateway: options.gateway,
    port: options.port ?? (port === undefined ? undefined : Number(port)),
    path: path === '' || path.startsWith('?') ? `/${path}` : path,
    headers: options.header && headersOf(options.header),
    clientCertificate: options.clientCert === undefined ? undefined : certificate(options.clientCert),
  });
}

function headersOf(given: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const line of given) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new UsageError(`${line} is no header: write name: value`);
    (headers[name.toLowerCase()] ??= []).push(value);
  }
  return headers;
}

function certificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: this certificate cannot be read`);
  }
}

function defined<T extends object>(fields: { [field in keyof T]: T[field] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
