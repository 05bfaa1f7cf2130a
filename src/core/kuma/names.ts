/** On a Namespace: its presence makes Kuma look at the policies there, its value says whether pods get sidecars. Pods may differ. */
export const INJECTION_LABEL = 'kuma.io/sidecar-injection';
/** The mesh that something belongs to. */
export const MESH_LABEL = 'kuma.io/mesh';
/** The name that a mesh with tags knows a service by. */
export const SERVICE_TAG = 'kuma.io/service';
/** The namespace of a proxy, as a tag of its inbounds and a label of its Dataplane. */
export const NAMESPACE_TAG = 'k8s.kuma.io/namespace';
/** On pods: `enabled` makes them a gateway of others, whose sidecar is for what they send only. */
export const GATEWAY_ANNOTATION = 'kuma.io/gateway';
