import { Kind } from './kind';
import { schemaFile } from './shipped';
import { DNS_1035_LABEL, DNS_LABEL, DNS_SUBDOMAIN, NameRule, PATH_SEGMENT } from '../metadata/names';
import { JsonSchema, SchemaReader } from '../schema/reader';
import { poolSpelling } from '../schema/spelling';

interface BuiltInKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly scope: string;
  readonly schema: number;
}

interface BuiltInFile {
  readonly kinds: readonly BuiltInKind[];
  readonly nodes: readonly JsonSchema[];
}

/** Kinds that are not called by DNS subdomains. */
const NAMES: Readonly<Record<string, NameRule>> = {
  'Namespace': DNS_LABEL,
  'Service': DNS_1035_LABEL,
  'CronJob.batch': {
    fits: name => DNS_SUBDOMAIN.fits(name) && name.length <= 52,
    expected: `${DNS_SUBDOMAIN.expected.replace('253', '52')}, as 11 are added for its Jobs`,
  },
  'StatefulSet.apps': DNS_LABEL,
  'Role.rbac.authorization.k8s.io': PATH_SEGMENT,
  'RoleBinding.rbac.authorization.k8s.io': PATH_SEGMENT,
  'ClusterRole.rbac.authorization.k8s.io': PATH_SEGMENT,
  'ClusterRoleBinding.rbac.authorization.k8s.io': PATH_SEGMENT,
};

/** Versions that API servers no longer have, and what took their place. */
const REMOVED: Readonly<Record<string, string>> = {
  'extensions/v1beta1': 'apps/v1 or networking.k8s.io/v1',
  'apps/v1beta1': 'apps/v1',
  'apps/v1beta2': 'apps/v1',
  'batch/v1beta1': 'batch/v1',
  'batch/v2alpha1': 'batch/v1',
  'policy/v1beta1': 'policy/v1',
  'autoscaling/v2beta1': 'autoscaling/v2',
  'autoscaling/v2beta2': 'autoscaling/v2',
  'rbac.authorization.k8s.io/v1beta1': 'rbac.authorization.k8s.io/v1',
  'rbac.authorization.k8s.io/v1alpha1': 'rbac.authorization.k8s.io/v1',
  'apiextensions.k8s.io/v1beta1': 'apiextensions.k8s.io/v1',
  'networking.k8s.io/v1beta1 Ingress': 'networking.k8s.io/v1',
  'networking.k8s.io/v1beta1 IngressClass': 'networking.k8s.io/v1',
  'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration': 'admissionregistration.k8s.io/v1',
  'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration': 'admissionregistration.k8s.io/v1',
};

/** Kinds of the same groups and versions that nobody writes into a chart, or that have no schema here. */
const OTHERS = new Set([
  'v1 Binding', 'v1 ComponentStatus', 'v1 List', 'v1 Status', 'policy/v1 Eviction', 'autoscaling/v1 Scale', 'autoscaling/v1 HorizontalPodAutoscaler',
]);

/** The kinds of the API server itself. */
export class BuiltInKinds {
  private readonly kinds = new Map<string, Kind>();
  private readonly versions = new Set<string>();

  public constructor(file: BuiltInFile) {
    const reader = new SchemaReader(poolSpelling(file.nodes.map(adapted), []));
    for (const { group, version, kind, scope, schema } of file.kinds) {
      const apiVersion = group === '' ? version : `${group}/${version}`;
      const name = NAMES[group === '' ? kind : `${kind}.${group}`] ?? DNS_SUBDOMAIN;
      this.versions.add(apiVersion);
      this.kinds.set(`${apiVersion} ${kind}`, {
        group, version, kind, namespaced: scope === 'Namespaced', name, custom: false, hasStatus: true, deprecated: false,
        get schema() { return reader.read(schema); },
      });
    }
  }

  public kind(apiVersion: string, kind: string): Kind | undefined {
    return this.kinds.get(`${apiVersion} ${kind}`);
  }

  /** What took the place of a version that is gone. */
  public successor(apiVersion: string, kind: string): string | undefined {
    return REMOVED[`${apiVersion} ${kind}`] ?? REMOVED[apiVersion];
  }

  /** The kinds of a version, if all that a chart may have are known. */
  public kindsOf(apiVersion: string, kind: string): readonly Kind[] | undefined {
    if (!this.versions.has(apiVersion) || OTHERS.has(`${apiVersion} ${kind}`) || kind.endsWith('List')) return undefined;
    return [...this.kinds].filter(([key]) => key.startsWith(`${apiVersion} `)).map(([, found]) => found);
  }

  /** The versions, with their groups, that have a kind of this name. */
  public versionsOf(kind: string): readonly string[] {
    return [...this.kinds.keys()].filter(key => key.endsWith(` ${kind}`)).map(key => key.slice(0, -kind.length - 1));
  }

  /** The version in which a kind of this group is served, where it is not in the one that was asked for. */
  public versionOf(group: string, kind: string): string | undefined {
    return [...this.kinds.values()].find(candidate => candidate.group === group && candidate.kind === kind)?.version;
  }
}

/** Fields that the schemas require because Go always writes them; their zero is as good as any value. */
const ZERO_WILL_DO = new Set(['lun', 'seconds', 'revision', 'audience', 'limits', 'metadata']);

/**
 * What the schemas say otherwise than the server does: it has its own checks of what stands twice, and Go reads base64 with line
 * breaks, which the format of CRDs does not take.
 */
function adapted({ listType: _, ...schema }: JsonSchema): JsonSchema {
  const required = (schema.required as string[] | undefined)?.filter(name => !ZERO_WILL_DO.has(name));
  const headerLike = required?.join() === 'name,value';
  return { ...schema, required: headerLike ? ['name'] : required, format: schema.format === 'byte' ? 'base64' : schema.format };
}

let builtIn: BuiltInKinds | undefined;

/** The kinds of the API server, read once when they are first needed. */
export function builtInKinds(): BuiltInKinds {
  return builtIn ??= new BuiltInKinds(schemaFile('kubernetes'));
}
