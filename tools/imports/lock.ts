import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CRD_SETS, KONG_GATEWAY, Sources } from './sources';

/** What `imports/` was made from, and what was made. */
export interface Lock {
  readonly upstream: Readonly<Record<string, string>>;
  readonly tools: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Programs whose version shows in the outputs. */
const TOOLS = ['cdk8s-cli'];

export function lockOf(sources: Sources, outputs: ReadonlyMap<string, string>): Lock {
  return {
    upstream: {
      ...Object.fromEntries(CRD_SETS.map(({ upstream, version }) => [upstream, version])),
      'kong-gateway': KONG_GATEWAY, 'kubernetes': sources.kubernetesVersion(),
    },
    tools: Object.fromEntries(TOOLS.map(tool => [tool, installedVersion(tool)])),
    inputs: inputHashes(sources),
    outputs: Object.fromEntries([...outputs].map(([file, text]) => [file, hashOf(text)])),
  };
}

export function inputHashes(sources: Sources): Record<string, string> {
  return Object.fromEntries(Sources.inputs().map(input => [input, sources.hash(input)]));
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function installedVersion(tool: string): string {
  const manifest = readFileSync(resolve(__dirname, `../../node_modules/${tool}/package.json`), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
