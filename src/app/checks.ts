import { IConstruct } from 'constructs';
import { Manifest } from './manifest';
import { clusterOf } from '../core/cluster';
import { Misuse, refuse } from '../core/error';
import { collision, identityOf } from '../core/tree/registry';

/** Looks at everything that is about to be written. */
export interface Check {
  /** Sees each manifest once, in the order in which they are rendered. What it does not keep of them is gone. */
  look(manifest: Manifest): void;
  /** Has seen them all, and throws where they must not be written. */
  conclude(): void;
}

/** What is checked between rendering and writing, on the very documents that are written. */
export class Checks {
  private readonly all: readonly Check[];

  public constructor(admission: Check) {
    this.all = [new OneConstructForEachObject(), admission];
  }

  /** Shows the manifests to all checks on their way. */
  public *watch(manifests: Iterable<Manifest>): Iterable<Manifest> {
    for (const manifest of manifests) {
      for (const check of this.all) check.look(manifest);
      yield manifest;
    }
  }

  /** To be called when all is rendered, before anything is written. */
  public conclude(): void {
    for (const check of this.all) check.conclude();
  }
}

interface Named { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } }

/** Constructs of this library are refused where they are made; here are those of any library, and what patches have made of them. */
class OneConstructForEachObject implements Check {
  private readonly renderedBy = new Map<IConstruct, Map<string, IConstruct>>();
  private misuse?: Misuse;

  public look({ document, construct }: Manifest): void {
    if (!isNamed(document)) return;
    const { apiVersion, kind, metadata: { name, namespace } } = document;
    const slash = apiVersion.indexOf('/');
    const group = slash < 0 ? 'core' : apiVersion.slice(0, slash);
    const object = identityOf(group, kind, namespace, name);
    const cluster = clusterOf(construct);
    let known = this.renderedBy.get(cluster);
    if (!known) this.renderedBy.set(cluster, known = new Map());
    const first = known.get(object);
    if (first) this.misuse ??= collision(first, construct, { kind, name, namespace });
    known.set(object, construct);
  }

  public conclude(): void {
    if (this.misuse) refuse(this.misuse);
  }
}

function isNamed(document: any): document is Named {
  return typeof document?.apiVersion === 'string' && typeof document.kind === 'string' && typeof document.metadata?.name === 'string';
}
