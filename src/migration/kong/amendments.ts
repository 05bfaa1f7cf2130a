import { Notes } from './notes';
import { keptMetadata, Result } from './result';
import { isRecord, Json, record } from '../../core/json';
import { shown } from '../../core/shown';

const POLICY = 'konghq.com/upstream-policy';

/** Who wants something of a Service. */
export interface Wish {
  /** Whose requests it is about. */
  readonly by: string;
  readonly notes: Notes;
  readonly path: string;
  /** Which of the given objects says so. */
  readonly index: number;
}

interface Wanted extends Wish { readonly value: string; readonly policy?: Json }

/** What is to be said on Services: Kong has it there, for everybody whose requests go to them. */
export class Amendments {
  private readonly wanted = new Map<string, Map<string, Wanted[]>>();
  private readonly users = new Map<string, Set<string>>();
  private readonly services = new Map<string, { readonly object: Json; readonly index: number }>();

  public constructor(objects: readonly unknown[]) {
    for (const [index, object] of objects.entries()) {
      if (!isRecord(object) || object.kind !== 'Service' || object.apiVersion !== 'v1') continue;
      const { name, namespace } = record(object.metadata);
      this.services.set(keyOf(namespace, String(name)), { object, index });
    }
  }

  /** That requests of somebody go to a Service. */
  public use(namespace: unknown, service: string, by: string): void {
    const key = keyOf(namespace, service);
    this.users.set(key, (this.users.get(key) ?? new Set()).add(by));
  }

  public want(namespace: unknown, service: string, annotation: string, value: string, wish: Wish): void {
    this.add(keyOf(namespace, service), annotation, { ...wish, value });
  }

  /** A policy of how to choose among the pods of a Service, which is named like it. */
  public wantPolicy(namespace: unknown, service: string, policy: Json, wish: Wish): void {
    this.add(keyOf(namespace, service), POLICY, { ...wish, value: service, policy });
  }

  public putInto(result: Result): void {
    for (const [key, annotations] of this.wanted) {
      const [namespace, name] = JSON.parse(key) as [string | null, string];
      const service = this.services.get(key);
      const present = record(record(service?.object.metadata).annotations);
      const settled = [...annotations].flatMap(([annotation, all]) => {
        const value = present[annotation];
        const first = typeof value === 'string' ? { ...all[0], value, isThere: true } : { ...all[0], isThere: false };
        this.compare(annotation, first, all, key, name);
        const own = first.policy && !first.isThere ? result.nameFor('KongUpstreamPolicy', namespace, name) : first.value;
        return first.isThere ? [] : [{ annotation, all, ...first, value: own }];
      });
      for (const { policy, index, value } of settled) {
        if (!policy) continue;
        const metadata = { name: value, ...namespace === null ? {} : { namespace } };
        result.put({ apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongUpstreamPolicy', metadata, spec: policy }, index);
      }
      if (service && settled.length > 0) {
        const more = Object.fromEntries(settled.map(({ annotation, value }) => [annotation, value]));
        const { status: _, ...object } = service.object;
        result.put({ ...object, metadata: keptMetadata(object, () => false, more) }, service.index);
      } else if (!service) {
        for (const { annotation, value, all } of settled) {
          const place = namespace === null ? '' : ` -n ${namespace}`;
          for (const { notes, path } of all) {
            notes.say('missing', {
              path, value, message: `Kong has this on Service ${name}, which is not among the documents`,
              fix: `give the Service, too, or: kubectl annotate service${place} ${name} ${annotation}=${JSON.stringify(value)}`,
            });
          }
        }
      }
    }
  }

  private add(key: string, annotation: string, wanted: Wanted): void {
    const ofService = this.wanted.get(key) ?? new Map<string, Wanted[]>();
    this.wanted.set(key, ofService.set(annotation, [...ofService.get(annotation) ?? [], wanted]));
  }

  private compare(annotation: string, first: Wanted & { readonly isThere: boolean }, all: readonly Wanted[], key: string, service: string): void {
    for (const { value, policy, notes, path, by } of all) {
      const isSame = value === first.value && (first.isThere ? !policy : JSON.stringify(policy) === JSON.stringify(first.policy));
      if (isSame) continue;
      const other = first.isThere ? 'the Service itself' : first.by;
      notes.say('conflict', {
        path, value: policy ?? value, message: `Service ${service} has one ${annotation} for all, and ${other} says ${shown(first.policy ?? first.value)}`,
        fix: `decide on one, or give ${by} a Service of its own`,
      });
    }
    const others = [...this.users.get(key) ?? []].filter(user => !all.some(({ by }) => by === user));
    if (others.length === 0 || first.isThere) return;
    for (const { notes, path } of all) {
      notes.say('changed', { path, message: `it is true of all requests to Service ${service} now, those of ${others.join(' and ')}, too` });
    }
  }
}

function keyOf(namespace: unknown, name: string): string {
  return JSON.stringify([typeof namespace === 'string' ? namespace : null, name]);
}
