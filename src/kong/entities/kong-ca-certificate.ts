import { createHash } from 'node:crypto';
import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { KONG_CLASS } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongCaCertificate. */
export interface KongCaCertificateProps extends ResourceProps {
  /** The certificate, one, PEM. */
  readonly certificate: string;
  /** Its id in Kong, a UUID that no other has: plugins name it by it. @default - made of the construct path, so it stays */
  readonly certificateId?: string;
  /** The class of the ingress controller that reads it. @default "kong" */
  readonly ingressClassName?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BEGIN = /-----BEGIN CERTIFICATE-----/g;

/**
 * A CA that Kong knows: for the certificates of Services (`KongServiceOptions.caCertificateConfigMaps`) and of clients (`Plugin.mtlsAuth`,
 * by `certificateId`). A ConfigMap with the labels that Kong's controllers look for.
 */
export class KongCaCertificate extends Resource {
  /** Its id in Kong. */
  public readonly certificateId: string;
  private readonly certificate: string;

  /** @throws TRF1380 where it is not one certificate, or the id is no UUID */
  public constructor(scope: Construct, id: string, props: KongCaCertificateProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', fields: ['data'] }, props);
    this.certificate = props.certificate;
    this.certificateId = props.certificateId ?? uuidOf(this.node.path);
    const count = props.certificate.match(BEGIN)?.length ?? 0;
    if (count !== 1) {
      refuse({ code: 'TRF1380', value: `${count} certificates`, construct: this, expected: 'one certificate, PEM', fix: 'make a KongCaCertificate of each' });
    }
    if (!UUID.test(this.certificateId)) {
      refuse({ code: 'TRF1380', value: this.certificateId, construct: this, expected: 'an id that is a UUID', fix: `"${uuidOf(this.certificateId)}", or leave it out` });
    }
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', props.ingressClassName ?? KONG_CLASS);
    for (const label of ['konghq.com/ca-cert', 'konghq.com/configmap']) this.apiObject.metadata.addLabel(label, 'true');
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { data: { 'id': this.certificateId, 'ca.crt': this.certificate } };
  }
}

/** The same UUID for the same text. */
function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
