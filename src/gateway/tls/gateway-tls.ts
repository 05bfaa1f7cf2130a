import { IConstruct } from 'constructs';
import { ClientValidation } from './client-validation';
import { TlsCertificate } from './tls-certificate';
import { refuse } from '../../core/error';
import { Feature } from '../../core/gateway/profile';
import { grantReference } from '../../core/tree/grant';
import { port } from '../../core/port';
import { Resource } from '../../core/tree/resource';
import { sparse } from '../../core/sparse';
import { IGatewayClass } from '../class/gateway-class';
import { GATEWAY_GROUP } from '../values/kinds';
import { atMost } from '../values/limit';

const PORTS = 64;

interface GatewayTlsProps {
  readonly gatewayClass: IGatewayClass;
  readonly clientValidation?: ClientValidation;
  readonly clientValidationByPort?: { readonly [port: string]: ClientValidation };
  readonly backendClientCertificate?: string | IConstruct | TlsCertificate;
}

/** The `tls` of a Gateway: whom it believes, and who it is. Its references are granted. */
export class GatewayTls {
  private readonly byPort: readonly [number, ClientValidation][];
  private readonly certificate?: TlsCertificate;

  /** @throws TRF1137 where the controller ignores it, TRF1022 for what is no port, TRF1105 for more than 64 */
  public constructor(private readonly gateway: Resource, private readonly home: string, private readonly props: GatewayTlsProps) {
    const { clientValidation, clientValidationByPort = {}, backendClientCertificate } = props;
    this.byPort = Object.entries(clientValidationByPort).map(([key, validation]) => [port(Number(key)), validation]);
    this.certificate = backendClientCertificate === undefined ? undefined : TlsCertificate._of(backendClientCertificate);
    atMost(PORTS, this.byPort, 'ports with client validation of their own', gateway);
    const validations = [...clientValidation ? [clientValidation] : [], ...this.byPort.map(([, validation]) => validation)];
    if (validations.length > 0) this.refuseIgnored('clientValidation', 'FrontendClientCert', 'anybody would be let in');
    if (this.certificate) this.refuseIgnored('backendClientCertificate', 'GatewayBackendClientCertificate', 'backends would not know who calls');
    const references = validations.flatMap(validation => validation._references(gateway));
    for (const reference of [...references, ...this.certificate ? [this.certificate._reference(gateway)] : []]) {
      grantReference(gateway, { group: GATEWAY_GROUP, kind: 'Gateway', namespace: home }, reference);
    }
  }

  public render(): object | undefined {
    const validation = this.props.clientValidation?._render(this.gateway, this.home);
    const perPort = this.byPort.map(([number, own]) => ({ port: number, tls: own._render(this.gateway, this.home) }));
    return sparse({
      backend: this.certificate && { clientCertificateRef: this.certificate._render(this.gateway, this.home) },
      frontend: validation || perPort.length > 0 ? { default: validation ?? {}, ...perPort.length > 0 && { perPort } } : undefined,
    });
  }

  private refuseIgnored(option: string, feature: Feature, consequence: string): void {
    const { gatewayClass } = this.props;
    if (!gatewayClass.controller?._facts?.lacks.has(feature)) return;
    refuse({
      code: 'TRF1137', value: option, construct: this.gateway, fix: 'use another class, or leave it out',
      expected: `what the controller of class ${gatewayClass.gatewayClassName} does: it ignores ${option}, and ${consequence}`,
    });
  }
}
