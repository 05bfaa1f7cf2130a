import { printPath } from '../../core/field-path';
import { shown } from '../../core/shown';
import { Failure, FAILURES } from '../failure';
import { Details, Report } from '../report';
import { DNS_LABEL, generatedFrom, isLabelValue, isQualifiedName, LABEL_KEY, LABEL_VALUE, NameRule } from './names';
import { ManagedFields, Metadata, OwnerReference } from './read';

/** What kind of object it is, as far as its metadata is concerned. */
export interface Naming {
  readonly namespaced: boolean;
  readonly name: NameRule;
}

const ANNOTATIONS_MAX = 256 * 1024;
const GENERATED_MAX = 58;
const SUFFIX = 'xxxxx';

/** The name the object will have; a made-up end where the server makes one up. */
export function nameOf({ name, generateName }: Metadata): string | undefined {
  return name ?? (generateName === undefined ? undefined : generateName.slice(0, GENERATED_MAX) + SUFFIX);
}

/** Checks the metadata of a new object. */
export function checkMetadata(metadata: Metadata, naming: Naming, report: Report, path: readonly string[] = ['metadata']): void {
  new Check(report, path).created(metadata, naming);
}

/** Checks the metadata of an object that replaces another: the two have the same name and namespace, or they would be two objects. */
export function checkUpdatedMetadata(metadata: Metadata, previous: Metadata, report: Report): void {
  const check = new Check(report, ['metadata']);
  for (const field of ['deletionTimestamp', 'deletionGracePeriodSeconds'] as const) check.unchanged(field, metadata[field], previous[field]);
  check.keysAndOwners(metadata);
}

class Check {
  public constructor(private readonly report: Report, private readonly path: readonly string[]) {}

  public created(metadata: Metadata, { namespaced, name: rule }: Naming): void {
    const { generateName, namespace, generation, finalizers } = metadata;
    const name = nameOf(metadata);
    if (generateName !== undefined && !rule.fits(generatedFrom(generateName))) {
      this.add(FAILURES.name, 'generateName', {
        value: generateName, message: `${shown(generateName)} cannot begin a name of this kind`, expected: rule.expected,
      });
    }
    if (name === undefined) {
      this.add(FAILURES.nameMissing, 'name', { message: 'has neither a name nor generateName', fix: 'set metadata.name' });
    } else if (!rule.fits(name)) {
      this.add(FAILURES.name, 'name', {
        value: name, message: `no object of this kind can be called ${shown(name)}`, expected: rule.expected, fix: likely(name, rule),
      });
    }
    if (namespaced && namespace !== undefined && !DNS_LABEL.fits(namespace)) {
      this.add(FAILURES.namespace, 'namespace', {
        value: namespace, message: `no namespace can be called ${shown(namespace)}`, expected: DNS_LABEL.expected, fix: likely(namespace, DNS_LABEL),
      });
    } else if (!namespaced && namespace !== undefined) {
      this.add(FAILURES.clusterScoped, 'namespace', {
        value: namespace, message: 'objects of this kind are in no namespace; the server drops it', fix: 'remove metadata.namespace',
      });
    }
    if (generation !== undefined && generation < 0) {
      this.add(FAILURES.generation, 'generation', { value: generation, message: 'is negative', fix: 'remove it' });
    }
    this.keysAndOwners(metadata);
    this.finalizers(finalizers ?? []);
  }

  /** What is checked on updates too. */
  public keysAndOwners({ labels, annotations, ownerReferences, managedFields }: Metadata): void {
    if (labels) this.labels(labels);
    if (annotations) this.annotations(annotations);
    if (ownerReferences) this.owners(ownerReferences);
    managedFields?.forEach((entry, i) => this.managed(entry, i));
  }

  public unchanged(field: string, value: unknown, before: unknown): void {
    if (value === before) return;
    this.add(FAILURES.immutable, field, { value, message: `must stay ${shown(before ?? null)}`, expected: shown(before ?? null) });
  }

  private labels(labels: Readonly<Record<string, string>>): void {
    for (const key of Object.keys(labels)) {
      const value = labels[key];
      if (!isQualifiedName(key)) {
        this.add(FAILURES.label, 'labels', { value: key, message: `${shown(key)} cannot be the key of a label`, expected: LABEL_KEY });
      }
      if (!isLabelValue(value)) {
        this.add(FAILURES.label, 'labels', { value, message: `label "${key}" cannot have the value ${shown(value)}`, expected: LABEL_VALUE });
      }
    }
  }

  private annotations(annotations: Readonly<Record<string, string>>): void {
    let size = 0;
    for (const key of Object.keys(annotations)) {
      size += key.length + annotations[key].length;
      if (!isQualifiedName(key.toLowerCase())) {
        this.add(FAILURES.annotation, 'annotations', {
          value: key, message: `${shown(key)} cannot be the key of an annotation`, expected: LABEL_KEY,
        });
      }
    }
    if (size > ANNOTATIONS_MAX / 4) size = bytes(annotations);
    if (size > ANNOTATIONS_MAX) {
      this.add(FAILURES.annotationsTooLarge, 'annotations', {
        value: size, message: `are ${size} bytes`, expected: `at most ${ANNOTATIONS_MAX} bytes, keys and values together`,
      });
    }
  }

  /** The server names no entry of the list, so the message does. */
  private owners(owners: readonly OwnerReference[]): void {
    owners.forEach((owner, i) => {
      for (const field of ['apiVersion', 'kind', 'name', 'uid'] as const) {
        if (owner[field] !== undefined) continue;
        this.add(FAILURES.owner, ['ownerReferences', field], {
          message: `owner ${i} has no ${field}`, fix: `set ownerReferences[${i}].${field}, or remove the owner`,
        });
      }
      if (owner.apiVersion === 'v1' && owner.kind === 'Event') {
        this.add(FAILURES.owner, 'ownerReferences', { value: owner, message: 'an Event owns nothing', fix: `remove ownerReferences[${i}]` });
      }
    });
    for (const owner of owners.filter(({ controller }) => controller).slice(1)) {
      this.add(FAILURES.owner, 'ownerReferences', {
        value: owner, message: 'only one owner can be the controller', fix: 'set controller on one of them',
      });
    }
  }

  private finalizers(finalizers: readonly string[]): void {
    for (const name of finalizers) {
      if (!isQualifiedName(name)) {
        this.add(FAILURES.finalizer, 'finalizers', { value: name, message: `${shown(name)} is no finalizer`, expected: LABEL_KEY });
      }
    }
    if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
      this.add(FAILURES.finalizer, 'finalizers', {
        value: finalizers, message: 'has both "orphan" and "foregroundDeletion"', fix: 'keep one of them',
      });
    }
  }

  private managed({ operation, fieldsType, manager = '', subresource = '' }: ManagedFields, i: number): void {
    const add = (field: string, value: unknown, message: string, failure: Failure = FAILURES.managedFields): void =>
      this.add(failure, ['managedFields', i, field], { value, message, fix: 'remove managedFields from the manifest' });
    if (operation !== 'Apply' && operation !== 'Update') add('operation', operation, 'is neither Apply nor Update');
    if (fieldsType !== undefined && fieldsType !== 'FieldsV1') add('fieldsType', fieldsType, 'is not FieldsV1');
    if (Buffer.byteLength(manager) > 128) add('manager', manager, 'is longer than 128 bytes', FAILURES.managedFieldsTooLong);
    if (/[^\P{C}]|[^\P{Z} ]/u.test(manager)) add('manager', manager, 'has characters that cannot be printed');
    if (Buffer.byteLength(subresource) > 256) add('subresource', subresource, 'is longer than 256 bytes', FAILURES.managedFieldsTooLong);
  }

  private add(failure: Failure, field: string | readonly (string | number)[], details: Details): void {
    this.report.add(failure, printPath([...this.path, ...typeof field === 'string' ? [field] : field]), details);
  }
}

function bytes(annotations: Readonly<Record<string, string>>): number {
  return Object.entries(annotations).reduce((size, [key, value]) => size + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
}

/** The name that was probably meant. */
function likely(name: string, rule: NameRule): string | undefined {
  const guess = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-').replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return rule.fits(guess) ? `"${guess}"` : undefined;
}
