import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { isBandwidth } from '../../../core/kuma/bandwidth';
import { isStatus } from '../../../core/kuma/http-status';
import { IMeshClient } from '../../reference/mesh-client';
import { IMeshDestination } from '../../reference/mesh-destination';
import { percentage } from '../../values/percentage';
import { protoDuration } from '../../values/proto-duration';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Something that goes wrong on purpose. */
export class Fault {
  /**
   * Requests are answered with this status instead of being passed on.
   *
   * @param share of the requests, in percent: 0 to 100
   * @throws TRF1250 where the share is none, TRF1251 where the status is none
   */
  public static abort(status: number, share: number): Fault {
    if (!isStatus(status)) refuse({ code: 'TRF1251', value: status, expected: 'a status from 100 to 599', fix: 'Fault.abort(503, 50)' });
    return new Fault({ abort: { httpStatus: status, percentage: percentage(share) } }, { abort: { httpStatus: status, percentage: share } });
  }

  /**
   * Requests are passed on later.
   *
   * @param share of the requests, in percent: 0 to 100
   * @throws TRF1250 where the share is none
   */
  public static delay(time: Duration, share: number): Fault {
    const percent = percentage(share);
    return new Fault({ delay: { value: goDuration(time), percentage: percent } }, { delay: { value: protoDuration(time), percentage: share } });
  }

  /**
   * Answers arrive no faster than so.
   *
   * @param limit a number and `kbps`, `Mbps` or `Gbps`
   * @param share of the answers, in percent: 0 to 100
   * @throws TRF1250 where the share is none, TRF1266 where the limit is no bandwidth
   */
  public static slowResponse(limit: string, share: number): Fault {
    if (!isBandwidth(limit)) refuse({ code: 'TRF1266', value: limit, expected: 'a number and kbps, Mbps or Gbps', fix: '"50Mbps"' });
    const legacy = { limit: limit.toLowerCase(), percentage: share };
    return new Fault({ responseBandwidth: { limit, percentage: percentage(share) } }, { responseBandwidth: legacy });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
    /**
     * As the kind FaultInjection has it.
     *
     * @internal
     */
    public readonly _legacy: object,
  ) {}
}

/** Properties of MeshFaultInjection. */
export interface MeshFaultInjectionProps extends MeshPolicyProps {
  /** What goes wrong. Each happens by itself. An empty list ends what a less specific policy does. */
  readonly faults: Fault[];
  /** Only requests of these clients. For meshes with MeshIdentity; for others with `legacyFrom`. @default - those of everybody */
  readonly clients?: IMeshClient[];
  /**
   * For gateways: `MeshDestination.mesh()`, whatever they send.
   *
   * @default - none: it happens to what the sidecars among the selected proxies receive
   */
  readonly to?: IMeshDestination[];
}

/** Lets requests by HTTP, HTTP/2 and gRPC go wrong on purpose, to find out what happens then. */
export class MeshFaultInjection extends MeshPolicy {
  /** @throws TRF1231 where a destination is not the mesh, TRF1242 where the mesh cannot know a client so, TRF1249 where proxies and `to` don't go together */
  public constructor(scope: Construct, id: string, props: MeshFaultInjectionProps) {
    super(scope, id, 'MeshFaultInjection', props, props.to);
    if (props.to) this.addTo(props.to, props.faults);
    else if (props.clients) this.addRuleFor(props.clients, props.faults);
    else this.addRule(props.faults);
  }

  /** For what the selected gateways send. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], faults: Fault[]): void {
    this._addTo(destinations, render(faults));
  }

  /** For what the selected sidecars receive. @throws as the constructor */
  public addRule(faults: Fault[]): void {
    this._addRule(render(faults));
  }

  /**
   * For what the selected sidecars receive from these clients. For meshes with MeshIdentity, or with `legacyFrom` for those without.
   *
   * @throws TRF1242 where the mesh cannot know them so
   */
  public addRuleFor(clients: IMeshClient[], faults: Fault[]): void {
    this._addRule(render(faults), clients);
  }
}

function render(faults: readonly Fault[]): object {
  return { http: faults.map(({ _rendered }) => _rendered) };
}
