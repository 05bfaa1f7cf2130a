import { IConstruct } from 'constructs';
import { dependencyCycle } from './dependency-cycle';
import { refuse } from '../core/error';

/** A construct, or something that stands for several of them. */
export interface Vertex {
  /** Absent where it stands for several. */
  readonly construct?: IConstruct;
  /** The place of the first construct it stands for, in tree order, and the place after the last one; for a construct, with all below it. */
  readonly start: number;
  readonly end: number;
  /** What comes before it. */
  readonly before: readonly Vertex[];
}

/**
 * Constructs in an order in which each comes after what it depends on: from those on that no other one of them waits for, as given.
 * Dependencies on constructs outside of the given range are passed over.
 *
 * @throws TRF1401 where constructs wait for each other
 */
export function sorted(vertices: readonly Vertex[], range: { start: number; end: number }): IConstruct[] {
  if (vertices.every(({ before }) => before.length === 0)) return vertices.flatMap(({ construct }) => construct ?? []);
  const isInside = ({ construct, start, end }: Vertex) => start < range.end && (construct ? start >= range.start : end > range.start);
  const awaited = new Set<Vertex>();
  const collect = (vertex: Vertex) => vertex.before.forEach(earlier => {
    if (awaited.has(earlier) || !isInside(earlier)) return;
    awaited.add(earlier);
    if (!earlier.construct) collect(earlier);
  });
  vertices.forEach(collect);
  const first = vertices.filter(vertex => !awaited.has(vertex));
  // what is not reached from the first ones is in a cycle, or behind one
  return depthFirst([...first, ...vertices], isInside);
}

/** Without recursion: a chain of dependencies may be longer than the stack is deep. */
function depthFirst(starts: readonly Vertex[], isInside: (vertex: Vertex) => boolean): IConstruct[] {
  const order: IConstruct[] = [];
  const path: { vertex: Vertex; step: number }[] = [];
  const state = new Map<Vertex, 'open' | 'done'>();
  const enter = (vertex: Vertex) => {
    state.set(vertex, 'open');
    path.push({ vertex, step: 0 });
  };
  for (const start of starts) {
    if (!state.has(start)) enter(start);
    while (path.length > 0) {
      const here = path[path.length - 1];
      const next = here.vertex.before[here.step++];
      if (next === undefined) {
        path.pop();
        state.set(here.vertex, 'done');
        if (here.vertex.construct) order.push(here.vertex.construct);
      } else if (state.get(next) === 'open') {
        refuse(dependencyCycle(path.slice(path.findIndex(({ vertex }) => vertex === next)).flatMap(({ vertex }) => vertex.construct ?? [])));
      } else if (!state.has(next) && isInside(next)) {
        enter(next);
      }
    }
  }
  return order;
}
