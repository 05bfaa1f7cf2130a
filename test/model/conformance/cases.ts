import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadAll } from 'js-yaml';

const FOLDER = resolve(__dirname, '../../../../shared/cases/gateway-api');

/** A test of the conformance suite, with the calls that it makes. */
export interface ConformanceCase {
  readonly name: string;
  /** S: decidable from manifests. F: needs facts about certificates. M: needs a model of behaviour. R: needs a cluster. */
  readonly cls: 'S' | 'F' | 'M' | 'R';
  readonly suite: 'gateway' | 'mesh';
  readonly features: readonly string[];
  readonly manifests: readonly string[];
  readonly requests: readonly ConformanceRequest[];
  readonly status: readonly StatusCall[];
}

export interface ConformanceRequest {
  readonly name: string;
  readonly phase: number;
  readonly proto: 'http' | 'https' | 'grpc' | 'tls' | 'tcp' | 'udp' | 'mesh';
  readonly to?: string;
  readonly from?: string;
  readonly sni?: string;
  readonly clientCert?: string | null;
  readonly args?: readonly any[];
  readonly expect?: any;
  readonly expectNot200?: boolean;
  readonly expectRejected?: boolean;
}

/** A check of the status, or a mutation that begins the next phase. */
export interface StatusCall {
  readonly phase: number;
  readonly name?: string;
  readonly check?: string;
  readonly mutation?: string;
  readonly args: readonly any[];
}

export const hasCases = existsSync(resolve(FOLDER, 'conformance.json'));

export const cases: readonly ConformanceCase[] = hasCases ? JSON.parse(readFileSync(resolve(FOLDER, 'conformance.json'), 'utf8')) : [];

/** The objects of a manifest; none where it isn't there. */
export function manifest(name: string): any[] {
  const file = resolve(FOLDER, 'manifests', name);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8').replaceAll('{GATEWAY_CLASS_NAME}', 'conformance').replaceAll('{GATEWAY_CONTROLLER_NAME}', 'example.com/conformance');
  return (loadAll(text) as any[]).filter(object => object);
}
