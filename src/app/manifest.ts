import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { rendered, Rendering } from './rendering';
import { RenderingOrder } from './rendering-order';
import type { UniversalChart } from './universal-chart';

/** A document that is written, and where it comes from. */
export interface Manifest extends Rendering {
  /** Undefined where the construct renders nothing. */
  readonly document: unknown;
  /** What is written in its place, where it is not for Kubernetes. */
  readonly written?: unknown;
  /** The ApiObject; the chart, where the chart makes its documents itself. */
  readonly construct: IConstruct;
}

/**
 * What a chart renders, in order, each when it is taken.
 *
 * @param ownDocuments whether a chart with a `toJson` of its own is asked for its documents, not its objects
 */
export function* manifestsOf(chart: Chart, order: RenderingOrder, ownDocuments: boolean): Iterable<Manifest> {
  if (isUniversalChart(chart)) {
    for (const object of order.objectsOf(chart)) {
      const { document } = rendered(object);
      // parts of the document may be in what is written
      if (document !== undefined) yield { document, isFresh: false, written: chart._universal(document, object), construct: object };
    }
  } else if (ownDocuments && chart.toJson !== Chart.prototype.toJson) {
    for (const document of Object.values(chart.toJson())) yield { document, isFresh: false, construct: chart };
  } else {
    for (const object of order.objectsOf(chart)) yield { ...rendered(object), construct: object };
  }
}

/** Whether a chart is written in Kuma's universal format. `instanceof` says so of every chart. */
export function isUniversalChart(chart: Chart): chart is UniversalChart {
  return '_universal' in chart;
}
