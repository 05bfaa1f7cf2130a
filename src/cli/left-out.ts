import { groupOf, isManifest, referenceTo } from '../admission/manifest';
import { YamlDocument } from '../core/yaml/yaml';
import { TrafficModel } from '../model';

/** As many are told as somebody reads. */
const TOLD = 10;

/** What a model doesn't know of the documents it was made of, a line for each: those that cannot be read, and objects that don't count. */
export function leftOut(documents: readonly YamlDocument[], objects: readonly YamlDocument[], model: TrafficModel): string[] {
  const stored = new Set(model.inventory.objects.map(({ position }) => position));
  const lines = [
    ...documents.flatMap(({ file, error }) => error ? [`${file}:${error.line}: ${error.message}: left out`] : []),
    ...objects.flatMap((object, position) => stored.has(position) ? [] : [`${object.file}:${object.line}: ${whyNot(object.value, model)}`]),
  ];
  return lines.length > TOLD ? [...lines.slice(0, TOLD), `and ${lines.length - TOLD} more; "cdk8s-traffic validate" says what is wrong with them`] : lines;
}

function whyNot(value: unknown, { inventory }: TrafficModel): string {
  const { apiVersion, kind, namespace, name } = isManifest(value) ? referenceTo(value) : { apiVersion: '', kind: '', namespace: undefined, name: '' };
  if (kind === '' || name === '') return 'no object of Kubernetes: left out';
  const text = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
  const again = inventory.find(groupOf(apiVersion), kind, namespace ?? 'default', name);
  return again ? `${text} is there again further down, and that one counts` : `${text} is left out, as no API server could read it: "cdk8s-traffic validate" says why`;
}
