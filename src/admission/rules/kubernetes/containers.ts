import { isDnsLabel } from '../../../core/name';
import { quantity } from '../../../core/quantity';
import { shown } from '../../../core/shown';
import { Hit, rule } from '../rule';
import { containers, POD_KINDS, podSpecs } from './pod';

const SOURCE = 'Kubernetes 1.36, validation of core/v1';

export const podNames = rule({
  code: 'TRF2067',
  title: 'Containers and volumes of a pod are called by DNS labels, each by its own',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web }, { name: web, image: sidecar }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web }, { name: sidecar, image: sidecar }] }`,
  *check(object) {
    for (const [path, spec] of podSpecs(object)) {
      const all = (['containers', 'initContainers', 'ephemeralContainers'] as const)
        .flatMap(list => (spec[list] ?? []).map(({ name }, i) => [`${path}.${list}[${i}].name`, name] as const));
      yield* uniqueLabels(all);
      yield* uniqueLabels((spec.volumes ?? []).map(({ name }, i) => [`${path}.volumes[${i}].name`, name]));
    }
  },
});

function* uniqueLabels(names: readonly (readonly [path: string, name: string | undefined])[]): Iterable<Hit> {
  const seen = new Set<string>();
  for (const [path, name] of names) {
    if (name === undefined) continue;
    if (!isDnsLabel(name)) {
      yield {
        path, value: name, message: `nothing in a pod can be called ${shown(name)}`, expected: 'a-z, 0-9 and "-", at most 63 characters',
        fix: shown(name.toLowerCase().replace(/[^a-z0-9]+/g, '-')),
      };
    } else if (seen.has(name)) {
      yield { path, value: name, message: `another one is called ${shown(name)} too`, fix: 'give each its own name' };
    }
    seen.add(name);
  }
}

export const images = rule({
  code: 'TRF2068',
  title: 'A container has an image',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web }] }`,
  *check(object) {
    for (const [path, spec] of podSpecs(object)) {
      if (spec.containers?.length === 0) {
        yield { path: `${path}.containers`, value: [], message: 'a pod has at least one container', fix: 'add a container' };
      }
    }
    for (const [path, { image = '' }] of containers(object)) {
      if (image.trim() === '') yield { path: `${path}.image`, message: 'has no image', fix: 'image: registry.example.com/web:1.0' };
      else if (image !== image.trim()) yield { path: `${path}.image`, value: image, message: 'has white space around it', fix: shown(image.trim()) };
    }
  },
});

export const environment = rule({
  code: 'TRF2069',
  title: 'An environment variable has a name that programs can read, and one source',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, env: [{ name: "FIRST=1", value: a }] }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, env: [{ name: FIRST, value: a }] }] }`,
  *check(object) {
    for (const [path, { env = [] }] of containers(object)) {
      for (const [i, { name = '', value = '', valueFrom }] of env.entries()) {
        if (name !== '' && !/^[ -<>-~]+$/.test(name)) {
          yield {
            path: `${path}.env[${i}].name`, value: name, message: `${shown(name)} is no name of a variable`,
            expected: 'characters of ASCII that can be printed, without "="', fix: shown(name.replace(/[^\w.-]/g, '_')),
          };
        }
        if (value !== '' && valueFrom !== undefined) {
          yield { path: `${path}.env[${i}].valueFrom`, value: valueFrom, message: 'has a value already', fix: 'keep value or valueFrom' };
        }
      }
    }
  },
});

export const environmentOnce = rule({
  code: 'TRF2090',
  title: 'An environment variable is set once',
  severity: 'warning',
  source: 'Kubernetes 1.36, warnings of core/v1',
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, env: [{ name: MODE, value: a }, { name: MODE, value: b }] }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, env: [{ name: MODE, value: a }, { name: MODES, value: b }] }] }`,
  *check(object) {
    for (const [path, { env = [] }] of containers(object)) {
      for (const [i, { name }] of env.entries()) {
        if (env.findIndex(other => other.name === name) === i) continue;
        yield {
          path: `${path}.env[${i}].name`, value: name, message: `${shown(name)} is set above already; only the last counts`,
          fix: 'remove one of them',
        };
      }
    }
  },
});

export const mounts = rule({
  code: 'TRF2070',
  title: 'A mount names a volume of the pod, and a path of its own',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS.filter(kind => kind !== 'StatefulSet.apps'),
  fails: `
    kind: Pod
    spec:
      containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }]
      volumes: [{ name: dat, emptyDir: {} }]`,
  passes: `
    kind: Pod
    spec:
      containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }]
      volumes: [{ name: data, emptyDir: {} }]`,
  *check(object) {
    for (const [, spec] of podSpecs(object)) {
      const volumes = new Set((spec.volumes ?? []).map(({ name }) => name));
      for (const [path, { volumeMounts = [] }] of containers(object)) {
        const paths = new Set<string>();
        for (const [i, { name, mountPath = '' }] of volumeMounts.entries()) {
          const at = `${path}.volumeMounts[${i}]`;
          if (!volumes.has(name)) {
            yield {
              path: `${at}.name`, value: name, message: `the pod has no volume ${shown(name)}`,
              expected: volumes.size > 0 ? `one of ${[...volumes].join(', ')}` : 'a volume', fix: 'add the volume, or name another',
            };
          }
          if (paths.has(mountPath)) {
            yield { path: `${at}.mountPath`, value: mountPath, message: 'something else is mounted there', fix: 'choose another path' };
          }
          paths.add(mountPath);
        }
      }
    }
  },
});

export const volumeSources = rule({
  code: 'TRF2071',
  title: 'A volume has one source',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web }], volumes: [{ name: data, emptyDir: {}, configMap: { name: data } }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web }], volumes: [{ name: data, configMap: { name: data } }] }`,
  *check(object) {
    for (const [path, { volumes = [] }] of podSpecs(object)) {
      for (const [i, { name: _, ...sources }] of volumes.entries()) {
        const names = Object.keys(sources);
        if (names.length > 1) {
          yield { path: `${path}.volumes[${i}]`, value: names, message: `has several sources: ${names.join(', ')}`, fix: `keep ${names[0]}` };
        }
      }
    }
  },
});

export const probes = rule({
  code: 'TRF2072',
  title: 'A probe asks in one way',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, livenessProbe: { periodSeconds: 5 } }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, livenessProbe: { periodSeconds: 5, tcpSocket: { port: 80 } } }] }`,
  *check(object) {
    for (const [path, container] of containers(object)) {
      for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
        const settings = container[probe];
        if (!settings) continue;
        const ways = (['exec', 'httpGet', 'tcpSocket', 'grpc'] as const).filter(way => settings[way] !== undefined);
        if (ways.length !== 1) {
          yield {
            path: `${path}.${probe}`, value: ways,
            message: ways.length === 0 ? 'does not say how to ask' : `asks in several ways: ${ways.join(', ')}`,
            expected: 'one of exec, httpGet, tcpSocket, grpc', fix: 'httpGet: { path: /health, port: 8080 }',
          };
        }
        const { successThreshold = 1 } = settings;
        if (probe !== 'readinessProbe' && successThreshold > 1) {
          yield {
            path: `${path}.${probe}.successThreshold`, value: successThreshold, message: 'only readiness probes count successes', expected: '1',
            fix: 'remove it',
          };
        }
      }
    }
  },
});

export const requestsAndLimits = rule({
  code: 'TRF2073',
  title: 'A container requests no more than its limit',
  severity: 'error',
  source: SOURCE,
  kinds: POD_KINDS,
  fails: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, resources: { requests: { cpu: "2" }, limits: { cpu: 500m } } }] }`,
  passes: `
    kind: Pod
    spec: { containers: [{ name: web, image: web, resources: { requests: { cpu: "2" }, limits: { cpu: 2000m } } }] }`,
  *check(object) {
    for (const [path, { resources: { requests = {}, limits = {} } = {} }] of containers(object)) {
      for (const [field, quantities] of [['requests', requests], ['limits', limits]] as const) {
        for (const [name, value] of Object.entries(quantities)) {
          if ((quantity(value) ?? 0) < 0) {
            yield { path: `${path}.resources.${field}[${name}]`, value, message: 'is negative', fix: 'give a positive quantity' };
          }
        }
      }
      for (const [name, request] of Object.entries(requests)) {
        const limit = limits[name];
        if (limit === undefined || (quantity(request) ?? 0) <= (quantity(limit) ?? Infinity)) continue;
        yield {
          path: `${path}.resources.requests[${name}]`, value: request, message: `more ${name} than the limit, ${limit}`, expected: `at most ${limit}`,
          fix: `request ${limit}, or raise the limit to ${request}`,
        };
      }
    }
  },
});
