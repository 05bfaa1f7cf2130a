import { Complaint, Mistake } from './resources/complaint';
import { complaints, KumaObject, VALIDATED_KINDS } from './validators';
import { Hit, Rule, rule } from '../rule';

interface Documented { readonly code: string; readonly title: string; readonly fails: string; readonly passes: string }

const SOURCE = 'Kuma 2.14, its validators of resources that are no current policies';

const MISTAKES: Readonly<Record<Mistake, Documented>> = {
  missing: {
    code: 'TRF2150', title: 'What Kuma cannot do without is there',
    fails: `
    kind: Mesh
    spec: { tracing: { backends: [{ name: traces, type: zipkin, conf: { apiVersion: httpJson } }] } }`,
    passes: `
    kind: Mesh
    spec: { tracing: { backends: [{ name: traces, type: zipkin, conf: { apiVersion: httpJson, url: "http://jaeger.observability:9411/api/v2/spans" } }] } }`,
  },
  range: {
    code: 'TRF2151', title: 'Numbers, durations and lengths are in the range that Kuma takes',
    fails: `
    kind: Mesh
    spec: { tracing: { backends: [{ name: traces, type: datadog, conf: { address: trace-svc.datadog, port: 81260 } }] } }`,
    passes: `
    kind: Mesh
    spec: { tracing: { backends: [{ name: traces, type: datadog, conf: { address: trace-svc.datadog, port: 8126 } }] } }`,
  },
  form: {
    code: 'TRF2152', title: 'Addresses, names, templates and certificates have the form that Kuma reads',
    fails: `
    kind: HostnameGenerator
    metadata: { name: example, namespace: kuma-system }
    spec: { selector: { meshService: {} }, template: "{{ .DisplayName }}_{{ .Zone }}.mesh" }`,
    passes: `
    kind: HostnameGenerator
    metadata: { name: example, namespace: kuma-system }
    spec: { selector: { meshService: {} }, template: "{{ .DisplayName }}.{{ .Zone }}.mesh" }`,
  },
  word: {
    code: 'TRF2153', title: 'Kuma knows the types, protocols and operations that are named',
    fails: `
    kind: Mesh
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: buildin }] } }`,
    passes: `
    kind: Mesh
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`,
  },
  together: {
    code: 'TRF2154', title: 'What excludes each other does not stand together',
    fails: `
    kind: HostnameGenerator
    metadata: { name: example, namespace: kuma-system }
    spec: { selector: { meshService: {}, meshExternalService: {} }, template: "{{ .DisplayName }}.mesh" }`,
    passes: `
    kind: HostnameGenerator
    metadata: { name: example, namespace: kuma-system }
    spec: { selector: { meshExternalService: {} }, template: "{{ .DisplayName }}.mesh" }`,
  },
  repeated: {
    code: 'TRF2155', title: 'What has to be told apart is different: names of backends, hostnames on a port, addresses',
    fails: `
    kind: Mesh
    spec:
      logging:
        backends:
          - { name: logs, type: file, conf: { path: /dev/stdout } }
          - { name: logs, type: tcp, conf: { address: "logs.observability:5000" } }`,
    passes: `
    kind: Mesh
    spec:
      logging:
        backends:
          - { name: local, type: file, conf: { path: /dev/stdout } }
          - { name: logs, type: tcp, conf: { address: "logs.observability:5000" } }`,
  },
  tag: {
    code: 'TRF2156', title: 'Tags have names and values that Kuma takes, and those that are needed are there',
    fails: `
    kind: Mesh
    spec: { constraints: { dataplaneProxy: { requirements: [{ tags: { team: "shop team" } }] } } }`,
    passes: `
    kind: Mesh
    spec: { constraints: { dataplaneProxy: { requirements: [{ tags: { team: shop-team } }] } } }`,
  },
  unnamed: {
    code: 'TRF2157', title: 'The backend that a Mesh enables is one of its own',
    fails: `
    kind: Mesh
    spec: { metrics: { enabledBackend: prom, backends: [{ name: prometheus, type: prometheus }] } }`,
    passes: `
    kind: Mesh
    spec: { metrics: { enabledBackend: prometheus, backends: [{ name: prometheus, type: prometheus }] } }`,
  },
};

/** One rule for each kind of mistake; what can be mistaken is in the validators of the kinds. */
export const MISTAKE_RULES: readonly Rule[] = Object.entries(MISTAKES).map(([mistake, documented]) => rule<KumaObject>({
  ...documented, severity: 'error', source: SOURCE, kinds: VALIDATED_KINDS,
  *check(_object, context) {
    for (const complaint of context.once(complaints)) if (complaint.mistake === mistake) yield hit(complaint);
  },
}));

function hit({ mistake: _, ...rest }: Complaint): Hit {
  return rest;
}
