import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { shown } from '../../../../core/shown';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { Rule, rule } from '../../rule';
import { Labelled } from '../membership';

/** How the value of an annotation has to be written. */
interface Form {
  readonly expected: string;
  readonly example: string;
  isRight(value: string): boolean;
}

function words(...all: readonly string[]): Form {
  return { expected: all.filter(word => word !== 'yes' && word !== 'no').join(', '), example: all[0], isRight: value => all.includes(value) };
}

// "yes" and "no" are deprecated, and still read
const SWITCH = words('enabled', 'disabled', 'true', 'false', 'yes', 'no');
const BOOLEAN = words('true', 'false', 'yes', 'no');
const PORT: Form = { expected: 'a port from 0 to 65535', example: '9901', isRight: value => /^\d+$/.test(value) && Number(value) <= 65535 };
const NUMBER: Form = { expected: 'a whole number', example: '2', isRight: value => /^[+-]?\d+$/.test(value) };
const DURATION: Form = { expected: 'a duration', example: '30s', isRight: value => parseGoDuration(value) !== undefined };
const JSON_MAP: Form = { expected: 'a JSON object of texts', example: '{"team":"shop"}', isRight: isTextMap };

/** Annotations of pods that Kuma reads when it gives them sidecars. What it cannot read keeps the pod from starting. */
const FORMS: Readonly<Record<string, Form>> = {
  'kuma.io/application-probe-proxy-port': PORT,
  'kuma.io/builtin-dns': SWITCH,
  'kuma.io/builtin-dns-logging': SWITCH,
  'kuma.io/builtin-dns-port': PORT,
  'kuma.io/egress': SWITCH,
  'kuma.io/envoy-admin-port': PORT,
  'kuma.io/gateway': words('enabled', 'provided', 'builtin', 'disabled', 'true', 'false', 'yes', 'no'),
  'kuma.io/ingress': SWITCH,
  'kuma.io/init-first': SWITCH,
  'kuma.io/sidecar-drain-time': DURATION,
  'kuma.io/sidecar-proxy-concurrency': NUMBER,
  'kuma.io/tags': JSON_MAP,
  'kuma.io/transparent-proxying': SWITCH,
  'kuma.io/transparent-proxying-ip-family-mode': words('dualstack', 'ipv4', 'ipv6'),
  'kuma.io/virtual-probes': SWITCH,
  'kuma.io/virtual-probes-port': PORT,
  'kuma.io/wait-for-dataplane-ready': SWITCH,
  'traffic.kuma.io/drop-invalid-packets': BOOLEAN,
  'traffic.kuma.io/iptables-logs': BOOLEAN,
};

/** Their names. */
export const POD_ANNOTATIONS: readonly string[] = Object.keys(FORMS);

const IGNORE = 'kuma.io/ignore';

function isTextMap(value: string): boolean {
  try {
    const map: unknown = JSON.parse(value);
    return typeof map === 'object' && map !== null && !Array.isArray(map) && Object.values(map).every(each => typeof each === 'string');
  } catch {
    return false;
  }
}

export const annotationValues = rule<Labelled>({
  code: 'TRF2184',
  title: 'Kuma can read its annotations of pods and Services',
  severity: 'error',
  source: 'Kuma 2.14, reading of annotations when sidecars are injected',
  kinds: [...POD_KINDS, 'Service'],
  fails: `
    kind: Pod
    metadata: { name: web, annotations: { kuma.io/sidecar-drain-time: "30" } }
    spec: { containers: [{ name: web, image: web }] }`,
  passes: `
    kind: Pod
    metadata: { name: web, annotations: { kuma.io/sidecar-drain-time: 30s } }
    spec: { containers: [{ name: web, image: web }] }`,
  *check(object) {
    if (object.kind === 'Service') {
      const value = object.metadata.annotations?.[IGNORE];
      if (value === undefined || BOOLEAN.isRight(value)) return;
      yield {
        path: `metadata.annotations[${IGNORE}]`, value, severity: 'warning', message: `${shown(value)} does nothing: the Service is in the mesh`,
        expected: BOOLEAN.expected, fix: `${IGNORE}: "true"`,
      };
      return;
    }
    const [at, pod] = podOf(object) ?? ['', undefined];
    for (const [annotation, value] of Object.entries((pod?.metadata as Labelled['metadata'] | undefined)?.annotations ?? {})) {
      const form = Object.hasOwn(FORMS, annotation) ? FORMS[annotation] : undefined;
      if (form === undefined || form.isRight(value)) continue;
      yield {
        path: `${at}metadata.annotations[${annotation}]`, value, message: `Kuma cannot read ${shown(value)} here, and gives the pod no sidecar: it does not start`,
        expected: form.expected, fix: `${annotation}: ${shown(form.example)}`,
      };
    }
  },
});

export const ANNOTATION_RULES: readonly Rule[] = [annotationValues];
