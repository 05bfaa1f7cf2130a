import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { isJsonText } from '../../core/json';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { KONG_GROUP } from '../values/group';

/** Properties of KongLicense. */
export interface KongLicenseProps extends ResourceProps {
  /** The license, JSON as Kong sent it; readable for all who can read the manifest. */
  readonly license: string;
  /** Whether it counts. Of several that do, Kong's controller takes the newest. @default true */
  readonly enabled?: boolean;
}

/** The license of Kong Enterprise, for all gateways of the controllers that read it. */
export class KongLicense extends Resource {
  private readonly props: KongLicenseProps;

  /** @throws TRF1377 where the license is no JSON */
  public constructor(scope: Construct, id: string, props: KongLicenseProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1alpha1`, kind: 'KongLicense', clusterScoped: true, fields: ['rawLicenseString', 'enabled'] }, props);
    this.props = props;
    if (!isJsonText(props.license)) {
      refuse({ code: 'TRF1377', value: `${props.license.slice(0, 20)}…`, construct: this, expected: 'the license as Kong sent it: JSON', fix: "readFileSync('license.json', 'utf8')" });
    }
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { rawLicenseString: this.props.license, enabled: this.props.enabled ?? true };
  }
}
