import { App, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { manifestsOf } from './manifest';
import { RenderingOrder } from './rendering-order';
import { validate } from './validation';
import { groupOf, referenceTo, withoutLists } from '../admission/manifest';
import { nearest } from '../core/spelling/nearest';
import { shown } from '../core/shown';
import { readDocuments } from '../core/yaml/yaml';
import { objectText } from '../output/finding-text';

/** An object of a manifest. Tests know which fields it has. */
export type ManifestObject = Record<string, any>;

/** What manifests may come from: an app or one of its charts, text of YAML or JSON, or objects. */
export type ManifestSource = App | Chart | Manifests | string | object | readonly object[];

/**
 * What constructs render, to be asked in tests, whatever runs them.
 *
 * @example
 * const route = Manifests.of(chart).find('HTTPRoute', 'shop');
 * expect(route.spec.hostnames).toEqual(['shop.example.com']);
 */
export class Manifests {
  /**
   * The objects of an app, of a chart, of a text or of a list. All validations of the app run. `List`s are taken for what is in them.
   *
   * @throws an error that says what is wrong, where validations fail or the text cannot be read
   */
  public static of(source: ManifestSource): Manifests {
    if (source instanceof Manifests) return source;
    if (typeof source === 'string') return new Manifests(parsed(source));
    if (typeof source !== 'object' || source === null) throw new Error(`${shown(source)} renders nothing: give an app, a chart, an object, a list of objects, or a text of YAML`);
    if (source instanceof App || Chart.isChart(source)) return Manifests.rendered(source);
    return new Manifests([...withoutLists(Array.isArray(source) ? source : [source])] as ManifestObject[]);
  }

  private static rendered(source: App | Chart): Manifests {
    const app = source instanceof App ? source : source.node.root;
    if (!(app instanceof App)) throw new Error(`the chart ${(source as Chart).node.path} is in no app; make it with Testing.chart() or new Chart(app, 'shop')`);
    validate(app);
    const order = new RenderingOrder(app);
    const charts = source instanceof App ? order.charts : [source];
    const manifests = charts.flatMap(chart => [...manifestsOf(chart, order, true)]).filter(({ document }) => document !== undefined);
    return new Manifests(manifests.map(({ document }) => document as ManifestObject), manifests.map(({ construct }) => construct));
  }

  private constructor(
    /** The objects, in their order. */
    public readonly objects: readonly ManifestObject[],
    /** What renders each of them; nothing for texts and lists. */
    public readonly constructs: readonly (IConstruct | undefined)[] = [],
  ) {}

  /**
   * The one object of a kind, or of a kind and name.
   *
   * @param kind with or without its group: `Gateway`, `Gateway.gateway.networking.k8s.io`
   * @param namespace where there are several of that name
   * @throws an error that says what there is instead, where there is none, or more than one
   */
  public find(kind: string, name?: string, namespace?: string): ManifestObject {
    const found = this.all(kind, name, namespace);
    if (found.length === 1) return found[0];
    const wanted = objectText({ apiVersion: '', kind, name: name ?? '', namespace });
    if (found.length > 1) throw new Error(`there are ${found.length} of ${wanted}: ${listed(found)}; name one of them`);
    throw new Error(`there is no ${wanted}; ${this.alternatives(kind)}`);
  }

  /** The objects of a kind, or of a kind and name. None is an empty list. */
  public all(kind?: string, name?: string, namespace?: string): ManifestObject[] {
    return this.objects.filter(object => {
      const reference = referenceTo(object);
      const isOfKind = kind === undefined || kind === reference.kind || kind === `${reference.kind}.${groupOf(reference.apiVersion)}`;
      return isOfKind && (name === undefined || name === reference.name) && (namespace === undefined || namespace === reference.namespace);
    });
  }

  /** How many objects there are, or of a kind. */
  public count(kind?: string): number {
    return this.all(kind).length;
  }

  private alternatives(kind: string): string {
    const ofKind = this.all(kind);
    if (ofKind.length > 0) return `of this kind there is ${listed(ofKind)}`;
    const kinds = [...new Set(this.objects.map(object => referenceTo(object).kind))];
    const meant = nearest(kind.split('.')[0], kinds);
    if (meant !== undefined) return `is ${meant} meant? There is ${listed(this.all(meant))}`;
    return kinds.length === 0 ? 'there are no objects' : `there is ${kinds.sort().join(', ')}`;
  }
}

function listed(objects: readonly ManifestObject[]): string {
  return objects.map(object => objectText(referenceTo(object))).join(', ');
}

function parsed(text: string): ManifestObject[] {
  const documents = [...readDocuments(text)];
  const broken = documents.find(({ error }) => error);
  if (broken) throw new Error(`line ${broken.error!.line}: ${broken.error!.message}`);
  return withoutLists(documents.map(({ value }) => value)) as ManifestObject[];
}
