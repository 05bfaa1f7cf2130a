import { IConstruct } from 'constructs';
import { refuse } from '../../../core/error';
import { port as validPort } from '../../../core/port';
import { sparse } from '../../../core/sparse';
import { targetRefFor } from '../../reference/cross-zone';
import { IMeshDestination } from '../../reference/mesh-destination';
import { TargetRef } from '../../reference/target-ref';
import { selectingLabels } from '../../values/selecting-labels';

/** Options of every backend. */
export interface MeshBackendOptions {
  /** The port: its number, or its name where the destination is known by construct or by labels. @default - that of a workload or of a service with one port */
  readonly port?: number | string;
  /** Its share of the requests, in proportion to the sum of all weights beside it: 0 or more. With 0 Kuma leaves it out. @default - the API server applies 1 */
  readonly weight?: number;
}

/** Options of a backend that is known by its tag. */
export interface TaggedBackendOptions {
  /** Its share of the requests: 0 or more. @default - the API server applies 1 */
  readonly weight?: number;
  /** Only its endpoints with these tags. @default - all of them */
  readonly tags?: { [tag: string]: string };
}

interface BackendRef extends TargetRef { readonly port?: number; readonly weight?: number }

/** Where a MeshHTTPRoute or MeshTCPRoute sends requests. */
export class MeshBackend {
  /**
   * A workload, a service of one zone or many, or an external service. Kuma finds services by a port only: without one it would look for an old tag.
   *
   * @throws TRF1022 where the port is none, TRF1034 where the weight is negative, TRF1285 where nothing can be sent there, TRF1289 where the port is missing
   */
  public static of(destination: IMeshDestination, options: MeshBackendOptions = {}): MeshBackend {
    return new MeshBackend((namespace, by) => backendRef(destination, options, targetRefFor(destination, by, namespace)), options.weight);
  }

  /**
   * A service by its tag, `<Service>_<namespace>_svc_<port>`: for meshes that still have tags. Kuma 3 drops it.
   *
   * @throws TRF1034 where the weight is negative, TRF1225 where tags are given, but none
   */
  public static serviceTag(tag: string, options: TaggedBackendOptions = {}): MeshBackend {
    const { tags, weight } = options;
    if (tags) selectingLabels(tags, 'nothing');
    return new MeshBackend(() => tags ? { kind: 'MeshServiceSubset', name: tag, tags } : { kind: 'MeshService', name: tag }, weight);
  }

  private constructor(private readonly refer: (namespace: string, by?: IConstruct) => BackendRef, private readonly weight: number | undefined) {
    if (weight !== undefined && !(Number.isInteger(weight) && weight >= 0)) {
      refuse({ code: 'TRF1034', value: weight, expected: 'a whole number from 0', fix: 'weights are shares: 90 and 10, or 9 and 1' });
    }
  }

  /** @internal */
  public _render(namespace: string, by?: IConstruct): object {
    return { ...this.refer(namespace, by), ...sparse({ weight: this.weight }) };
  }

  /**
   * Where copies of requests go.
   *
   * @internal
   */
  public _renderMirror(namespace: string, by?: IConstruct): object {
    const target = this.refer(namespace, by);
    if (target.kind === 'MeshServiceSubset' || target.kind === 'MeshService' && target.namespace === undefined && !target.labels) return target;
    return refuse({
      code: 'TRF1293', value: target, expected: 'a service known by its tag: a mirror to anything else makes Envoy refuse all that Kuma tells it',
      fix: "MeshBackend.serviceTag('web_shop_svc_80'), in a mesh that still has tags",
    });
  }
}

const KINDS = ['MeshService', 'MeshMultiZoneService', 'MeshExternalService'];

function backendRef(destination: IMeshDestination, options: MeshBackendOptions, found: TargetRef): BackendRef {
  const { sectionName, ...target } = found;
  if (!KINDS.includes(target.kind)) {
    refuse({
      code: 'TRF1285', value: destination.destinationName, expected: `something that takes requests: ${KINDS.join(', ')}`, fix: 'MeshBackend.of(workload)',
    });
  }
  // known by its tag, which says the port; an external service has one only
  if (target.kind === 'MeshService' && !target.namespace && !target.labels || target.kind === 'MeshExternalService') return target;
  const port = options.port ?? sectionName ?? destination._backendPort;
  if (typeof port === 'number') return { ...target, port: validPort(port) };
  if (port !== undefined && target.kind === 'MeshService') return { ...target, sectionName: port };
  return refuse({
    code: 'TRF1289', value: destination.destinationName, expected: `the port${port === undefined ? '' : ' as a number'}: Kuma finds no service without`,
    fix: 'MeshBackend.of(…, { port: 80 })',
  });
}
