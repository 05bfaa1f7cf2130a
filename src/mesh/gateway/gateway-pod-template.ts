import { ApiObjectMetadata } from 'cdk8s';
import { IConstruct } from 'constructs';
import { GatewayPodsProps } from './gateway-pods';
import { refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';

/** Whether Kuma sets this tag of gateways itself. */
function isKumasTag(tag: string): boolean {
  return ['kuma.io/external-service-name', 'kuma.io/protocol', 'kuma.io/service', 'kuma.io/zone'].includes(tag);
}

/** The tags as given. @throws TRF1291 where Kuma sets one itself */
export function gatewayTags(tags: { [tag: string]: string } | undefined, construct?: IConstruct): { [tag: string]: string } | undefined {
  const wrong = Object.keys(tags ?? {}).find(isKumasTag);
  if (wrong !== undefined) {
    refuse({ code: 'TRF1291', value: wrong, construct, expected: `tags other than ${wrong}, which Kuma sets itself`, fix: 'leave it out' });
  }
  return tags;
}

/** Refuses no replicas. */
export function expectReplicas(replicas: number | undefined, construct: IConstruct): void {
  if (replicas === undefined || Number.isInteger(replicas) && replicas >= 1) return;
  refuse({ code: 'TRF1290', value: replicas, construct, expected: 'a whole number from 1', fix: 'replicas: 2' });
}

/** As MeshGatewayConfig and MeshGatewayInstance have it. */
export function gatewayPods(props: GatewayPodsProps): object {
  const { replicas, serviceType, tags, resourceLimits: limits, resourceRequests: requests, resourceClaims } = props;
  const { serviceMetadata, readOnlyRootFilesystem, fsGroup, loadBalancerIp, podMetadata, serviceAccount: serviceAccountName } = props;
  return {
    replicas,
    serviceType,
    serviceTemplate: sparse({ metadata: marks(serviceMetadata), spec: loadBalancerIp && { loadBalancerIP: loadBalancerIp } }),
    podTemplate: sparse({
      metadata: marks(podMetadata),
      spec: sparse({
        serviceAccountName,
        securityContext: sparse({ fsGroup }),
        container: readOnlyRootFilesystem === undefined ? undefined : { securityContext: { readOnlyRootFilesystem } },
      }),
    }),
    resources: sparse({ limits, requests, claims: some(resourceClaims?.map(({ name, request }) => ({ name, ...sparse({ request }) }))) }),
    tags,
  };
}

function marks(metadata: ApiObjectMetadata | undefined): object | undefined {
  return metadata && sparse({ labels: metadata.labels, annotations: metadata.annotations });
}
