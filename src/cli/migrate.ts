import { Command } from 'commander';

/* eslint-disable @typescript-eslint/no-require-imports */
/** What there is to migrate from: each with its own options, loaded when it is called. */
const SOURCES: Readonly<Record<string, { readonly description: string; readonly load: () => Command }>> = {
  'kuma': {
    description: 'rewrites policies of the first generation, tags and settings of the Mesh as the policies that last',
    load: () => (require('./migrate-kuma') as typeof import('./migrate-kuma')).migrateKuma(),
  },
  'ingress-nginx': {
    description: 'rewrites Ingresses for ingress-nginx as Ingresses, plugins and policies for Kong',
    load: () => kong().migrateIngressNginx(),
  },
  'kong-ingress': {
    description: 'rewrites KongIngresses, which are deprecated, as annotations and policies',
    load: () => kong().migrateKongIngresses(),
  },
  'tcp-ingress': {
    description: 'rewrites TCPIngresses and UDPIngresses as a Gateway and its routes',
    load: () => kong().migrateStreams(),
  },
};

function kong(): typeof import('./migrate-kong') {
  return require('./migrate-kong') as typeof import('./migrate-kong');
}
/* eslint-enable @typescript-eslint/no-require-imports */

/** `cdk8s-traffic migrate`. */
export function migrate(): Command {
  const verb = new Command('migrate').helpCommand('help [source]', 'describes a source');
  for (const { description, load } of Object.values(SOURCES)) verb.addCommand(load().description(description));
  return verb;
}
