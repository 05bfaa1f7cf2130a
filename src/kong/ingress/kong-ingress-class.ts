import { Construct } from 'constructs';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { KONG_GROUP } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongIngressClassParameters. */
export interface KongIngressClassParametersProps extends ResourceProps {
  /** Whether Kong sends to the addresses of Services, and not to those of pods, for all Services of the class. @default false */
  readonly serviceUpstream?: boolean;
  /** Whether paths that look like regular expressions are taken as such, without the mark `/~`. @default false */
  readonly legacyRegexDetection?: boolean;
}

/** What is the same for all Ingresses of a class. Nothing until a KongIngressClass names it. */
export class KongIngressClassParameters extends Resource {
  private readonly props: KongIngressClassParametersProps;

  public constructor(scope: Construct, id: string, props: KongIngressClassParametersProps = {}) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1alpha1`, kind: 'IngressClassParameters' }, props);
    this.props = props;
  }

  /** @internal */
  protected _spec(): object {
    return { serviceUpstream: this.props.serviceUpstream, enableLegacyRegexDetection: this.props.legacyRegexDetection };
  }
}

/** Properties of KongIngressClass. */
export interface KongIngressClassProps extends ResourceProps {
  /** What is the same for all its Ingresses. @default - Kong's defaults */
  readonly parameters?: KongIngressClassParameters;
  /** Whether it is for Ingresses that name no class. One class of a cluster can be. @default false */
  readonly isDefault?: boolean;
}

/** A class of Ingresses that Kong's controller reads: the one that runs with its name. */
export class KongIngressClass extends Resource {
  private readonly parameters?: KongIngressClassParameters;

  /** @throws TRF1343 where the metadata say otherwise */
  public constructor(scope: Construct, id: string, props: KongIngressClassProps = {}) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', clusterScoped: true }, props);
    this.parameters = props.parameters;
    if (props.isDefault !== undefined) sayOfOwn(this, props, 'ingressclass.kubernetes.io/is-default-class', String(props.isDefault));
  }

  /** @internal */
  protected _spec(): object {
    const { parameters } = this;
    return {
      controller: 'ingress-controllers.konghq.com/kong',
      parameters: parameters && {
        apiGroup: KONG_GROUP, kind: 'IngressClassParameters', name: parameters.name, scope: 'Namespace', namespace: parameters.namespace ?? namespaceOf(parameters),
      },
    };
  }
}
