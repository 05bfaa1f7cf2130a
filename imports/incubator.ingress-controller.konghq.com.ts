// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** KongServiceFacade of incubator.ingress-controller.konghq.com/v1alpha1 */
export class KongServiceFacade extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'incubator.ingress-controller.konghq.com/v1alpha1', kind: 'KongServiceFacade' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongServiceFacadeProps): any {
    return { ...KongServiceFacade.GVK, ...toJson_KongServiceFacadeProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongServiceFacadeProps) {
    super(scope, id, { ...KongServiceFacade.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongServiceFacade.GVK, ...toJson_KongServiceFacadeProps(props) };
  }
}

export interface KongServiceFacadeProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongServiceFacadeSpec;
}

function toJson_KongServiceFacadeProps(obj: KongServiceFacadeProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongServiceFacadeSpec(obj.spec),
  });
}

export interface KongServiceFacadeSpec {
  readonly backendRef: KongServiceFacadeSpecBackendRef;
}

function toJson_KongServiceFacadeSpec(obj: KongServiceFacadeSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_KongServiceFacadeSpecBackendRef(obj.backendRef),
  });
}

export interface KongServiceFacadeSpecBackendRef {
  readonly name: string;
  readonly port: number;
}

function toJson_KongServiceFacadeSpecBackendRef(obj: KongServiceFacadeSpecBackendRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'port': obj.port,
  });
}
