import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';
import type { IMeshClient } from '../reference/mesh-client';
import type { IServiceMesh } from '../reference/service-mesh-reference';

/** Settings that cannot depend on who calls, since they are decided before that is known: by kind of policy, as paths in its settings. */
const UNCONDITIONAL: { readonly [kind: string]: readonly string[] } = {
  MeshTimeout: ['connectionTimeout', 'idleTimeout', 'http.requestHeadersTimeout', 'http.maxStreamDuration', 'http.maxConnectionDuration'],
  MeshRateLimit: ['local.tcp'],
};

/** The first setting that cannot depend on who calls. */
function unconditional(kind: string, settings: object): string | undefined {
  return UNCONDITIONAL[kind]?.find(path => path.split('.').reduce<any>((value, key) => value?.[key], settings) !== undefined);
}

/** Refuses settings for some clients that cannot be for some only, and clients that are everybody where Kuma wants some. */
export function expectConditional(by: IConstruct, kind: string, clients: readonly IMeshClient[], settings: object, mesh?: IServiceMesh): void {
  const known = clients.map(client => ({ client, match: 'workloadName' in client ? { spiffeID: true } : client._peer(mesh!).match ?? {} }));
  const anybody = known.find(({ match }) => Object.keys(match).length === 0);
  if (anybody && UNCONDITIONAL[kind]) {
    refuse({
      code: 'TRF1248', value: anybody.client.clientName, construct: by, expected: 'clients that something is known of', fix: 'use addRule for everybody',
    });
  }
  const path = known.some(({ match }) => 'spiffeID' in match) ? unconditional(kind, settings) : undefined;
  if (path !== undefined) {
    refuse({
      code: 'TRF1247', value: path, construct: by, expected: 'settings that can depend on who calls; this one is decided before that is known',
      fix: 'say it for everybody, by addRule',
    });
  }
}
