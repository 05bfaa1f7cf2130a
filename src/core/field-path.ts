/** A map key, which Kubernetes writes in brackets: `metadata.labels[app.kubernetes.io/name]`. */
export interface MapKey {
  readonly key: string;
}

/** One step down into an object: a field, an item, a key of a map. */
export type Step = string | number | MapKey;

const STEP = /^\.?([^.[\]]+)|^\[(.*?)\](?=$|[.[])/s;

/** A path in Kubernetes notation: `spec.rules[0].backendRefs[1].port`, `metadata.labels[a/b]`; nothing for the object itself. */
export function printPath(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'string') path += path === '' ? step : `.${step}`;
    else path += `[${typeof step === 'number' ? step : step.key}]`;
  }
  return path;
}

/**
 * The steps of a path in Kubernetes notation. Digits in brackets are an item's number, as nothing tells it from a key; a text that is
 * no path is taken as the name of one field.
 */
export function parsePath(path: string): Step[] {
  const steps: Step[] = [];
  let rest = path;
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (!match) return [path];
    const [all, field, bracket] = match;
    steps.push(field ?? (/^\d+$/.test(bracket) ? Number(bracket) : { key: bracket }));
    rest = rest.slice(all.length);
  }
  return steps;
}

/** The name a step has in its object: that of the field or key, or the number of the item as text. */
export function stepName(step: Step): string {
  return typeof step === 'object' ? step.key : String(step);
}

/** What is found at a path, or undefined. */
export function valueAt(object: unknown, path: string): unknown {
  let value = object;
  for (const step of parsePath(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, stepName(step))) return undefined;
    value = (value as Record<string, unknown>)[stepName(step)];
  }
  return value;
}
