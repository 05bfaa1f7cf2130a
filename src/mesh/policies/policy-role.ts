/** Whose policy it is: which proxies it can concern, and which of several wins. Kuma derives it from where a policy stands and what it names. */
export enum PolicyRole {
  /** In the system namespace: for any proxy of the mesh. The weakest. */
  SYSTEM = 'system',
  /** Of whoever offers a service, beside it: for all its clients in the mesh. */
  PRODUCER = 'producer',
  /** Of whoever calls services: for the proxies of the policy's own namespace. */
  CONSUMER = 'consumer',
  /** Of whoever runs workloads, about what they receive or are: for the proxies of the policy's own namespace. The strongest. */
  WORKLOAD_OWNER = 'workload-owner',
}
