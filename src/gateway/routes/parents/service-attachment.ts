import { amend } from '../../../core/tree/amendment';
import { Misuse, refuse } from '../../../core/error';
import { CONVERTED_NAME_MAX, convertedNameLength } from '../../../core/gateway/converted-name';
import { hasRequests, Protocol } from '../../../core/protocol';
import { ServiceReference } from '../../../core/tree/service';
import { AttachedRoute, Attachment } from '../../listeners/attachment';

/** A route on a Service: for what workloads of the mesh send to it. */
export class ServiceAttachment implements Attachment {
  public readonly parent: string;
  public readonly kind = 'Service';
  public readonly speaksBecause: string;

  public constructor(
    private readonly service: ServiceReference, private readonly route: AttachedRoute, private readonly port: number | undefined, protocol?: Protocol,
  ) {
    this.parent = `Service ${service.name} in namespace ${service.namespace}`;
    this.speaksBecause = `a ${route.kind} of Service ${service.name} leads to it`;
    this.checkLength();
    if (port !== undefined) service.expectPort(route.construct, port);
    if (protocol) this.speak(protocol);
    this.refuseHeadless();
  }

  public refs(): object[] {
    const { name, namespace } = this.service;
    const elsewhere = namespace !== this.route.namespace;
    return [{ group: '', kind: 'Service', name, ...elsewhere && { namespace }, ...this.port !== undefined && { port: this.port } }];
  }

  public meets(): boolean {
    return false;
  }

  public* faults(): Iterable<Misuse> {
    // what is to say of a Service is said where the Service is looked at
  }

  private checkLength(): void {
    const { construct, namespace } = this.route;
    const { service } = this;
    const length = convertedNameLength({ name: construct.name, namespace }, service);
    if (length <= CONVERTED_NAME_MAX) return;
    refuse({
      code: 'TRF1148', value: `${length} characters`, construct,
      expected: `at most ${CONVERTED_NAME_MAX} in the names and namespaces of route and Service together: Kuma joins them`,
      fix: "{ metadata: { name: 'a-shorter-name' } }",
    });
  }

  /** Proxies see single requests only where the Service says that there are. */
  private speak(protocol: Protocol): void {
    const { construct, kind } = this.route;
    this.service.speak(construct, this.port, protocol, `a ${kind} is attached to it`);
    if (this.port !== undefined) return;
    amend(construct, this.service.reference, object => {
      const ports: readonly { readonly port: number; readonly appProtocol?: string }[] = object.toJson().spec?.ports ?? [];
      if (ports.length < 2 || ports.some(({ appProtocol }) => hasRequests(appProtocol as Protocol))) return undefined;
      return {
        code: 'TRF1153', value: ports.map(({ port }) => port), construct,
        expected: `a port of Service ${object.name} with appProtocol ${protocol}: the route does nothing on others`,
        fix: `{ port: ${ports[0].port} }, or set appProtocol on the Service`,
      };
    });
  }

  private refuseHeadless(): void {
    amend(this.route.construct, this.service.reference, object => object.toJson().spec?.clusterIP !== 'None' ? undefined : {
      code: 'TRF1152', value: object.name, construct: this.route.construct, expected: 'a Service with an address of its own: this one is headless',
      fix: 'attach the route to a Service without clusterIP: None',
    });
  }
}
