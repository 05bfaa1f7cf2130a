import { ApiObject, App, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { dependenciesOf, objectsOf } from './dependencies';
import { dependencyCycle } from './dependency-cycle';
import { sorted, Vertex } from './vertex';
import { refuse } from '../core/error';

interface Planted extends Vertex { readonly construct: IConstruct; end: number; readonly before: Vertex[] }

/**
 * The order in which cdk8s renders the charts of an app and the objects of each chart.
 *
 * A dependency between two constructs holds for each object of the one on each object of the other. cdk8s writes these pairs into
 * the tree, again for every chart, and walks them path by path. Here all objects of a construct are one vertex, so that the graph
 * is no larger than the tree and what was declared, and each vertex is visited once.
 */
export class RenderingOrder {
  /** The charts, those first that others depend on. */
  public readonly charts: readonly Chart[];
  /** Whether a chart depends on another one. */
  public readonly betweenCharts: boolean;

  /** One for each construct, in tree order. */
  private readonly vertices: Planted[] = [];
  private readonly vertexOf = new Map<IConstruct, Planted>();
  private readonly groups = new Map<IConstruct, Vertex>();
  private paths?: Map<string, Planted>;

  /** @throws TRF1401 where constructs wait for each other */
  public constructor(private readonly app: App) {
    this.plant(app);
    const dependencies = dependenciesOf(this.vertices.map(({ construct }) => construct));
    this.betweenCharts = dependencies.betweenCharts;
    for (const { construct, before } of this.vertices) {
      before.push(...[...dependencies.of.get(construct) ?? []].flatMap(on => this.find(on)));
    }
    for (const { construct } of this.vertices) {
      const on = dependencies.of.get(construct);
      if (on) this.connectObjects(construct, [...on]);
    }
    this.charts = sorted(this.numbersFirst(), { start: 0, end: this.vertices.length }).filter(Chart.isChart);
  }

  /** The objects of a chart, those first that others depend on. */
  public objectsOf(chart: Chart): ApiObject[] {
    const { start, end } = this.vertexOf.get(chart)!;
    return sorted(this.vertices.slice(start, end), { start, end }).filter((construct): construct is ApiObject =>
      ApiObject.isApiObject(construct) && Chart.of(construct) === chart);
  }

  private plant(construct: IConstruct): void {
    const vertex: Planted = { construct, start: this.vertices.length, end: 0, before: [] };
    this.vertices.push(vertex);
    this.vertexOf.set(construct, vertex);
    for (const child of construct.node.children) this.plant(child);
    vertex.end = this.vertices.length;
  }

  /** Of a construct in another app, nothing; or, since cdk8s goes by paths, what has the same path here. */
  private find(construct: IConstruct): Planted | [] {
    const known = this.vertexOf.get(construct);
    if (known || construct.node.root === this.app) return known ?? [];
    this.paths ??= new Map(this.vertices.map(vertex => [vertex.construct.node.path, vertex]));
    return this.paths.get(construct.node.path) ?? [];
  }

  /** All objects of a construct come after all objects of others, except that none comes after itself. */
  private connectObjects(from: IConstruct, on: readonly IConstruct[]): void {
    const objects = objectsOf(from).map(object => this.vertexOf.get(object)!);
    const groups = on.map(target => this.group(target));
    const all: Vertex = { start: 0, end: this.vertices.length, before: groups };
    const within = new Map<Vertex, Vertex>();
    for (const object of objects) {
      const own = groups.filter(({ start, end, before }) => object.start >= start && object.start < end && before.includes(object));
      for (const group of own) {
        const other = within.get(group);
        if (other) refuse(dependencyCycle([other.construct!, object.construct]));
        within.set(group, object);
      }
      object.before.push(...own.length === 0 ? [all] : groups.flatMap(group => group.before.filter(vertex => vertex !== object)));
    }
  }

  private group(construct: IConstruct): Vertex {
    let group = this.groups.get(construct);
    if (!group) {
      const before = objectsOf(construct).flatMap(object => this.find(object));
      group = { start: before[0]?.start ?? 0, end: (before.at(-1)?.start ?? -1) + 1, before };
      this.groups.set(construct, group);
    }
    return group;
  }

  /** As an object with the paths as its keys orders them. */
  private numbersFirst(): Vertex[] {
    const isNumber = ({ construct: { node } }: Planted) => node.scope === this.app && /^(?:0|[1-9]\d{0,9})$/.test(node.id) && Number(node.id) < 2 ** 32 - 1;
    return [...this.vertices.filter(isNumber), ...this.vertices.filter(vertex => !isNumber(vertex))];
  }
}
