import { Construct } from 'constructs';
import { OPERATOR_GROUP } from './group';
import { refuse } from '../../../core/error';
import { objectName } from '../../../core/name';
import { Resource, ResourceProps } from '../../../core/tree/resource';

/** Properties of KongPluginInstallation. */
export interface KongPluginInstallationProps extends ResourceProps {
  /** The image with the code of the plugin: `registry.example.com/plugins/my-header:1.2.0`. */
  readonly image: string;
  /** The name of a Secret with the credentials for the registry. @default - none */
  readonly pullSecret?: string;
  /** The namespace of that Secret. @default - that of the object */
  readonly pullSecretNamespace?: string;
}

/** A plugin of one's own that Kong Operator brings into gateways. Its name in Kong is the name of the object. */
export class KongPluginInstallation extends Resource {
  private readonly props: KongPluginInstallationProps;

  /** @throws TRF1619 where the image is none, TRF1023 for a Secret that none can be called so */
  public constructor(scope: Construct, id: string, props: KongPluginInstallationProps) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v1alpha1`, kind: 'KongPluginInstallation' }, props);
    this.props = props;
    if (props.pullSecret !== undefined) objectName(props.pullSecret, this);
    if (/^[\w.:/@-]+$/.test(props.image)) return;
    refuse({ code: 'TRF1619', value: props.image, construct: this, expected: 'an image', fix: "'registry.example.com/plugins/my-header:1.2.0'" });
  }

  /** @internal */
  protected _spec(): object {
    const { image, pullSecret: name, pullSecretNamespace: namespace } = this.props;
    return { image, imagePullSecretRef: name === undefined ? undefined : { kind: 'Secret', name, namespace } };
  }
}
