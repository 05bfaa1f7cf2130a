import { byPlacePathCodeMessage, Placed, placedReferences } from './references';
import { Finding } from '../admission/finding';
import { groupOf, isManifest, Manifest, withoutLists } from '../admission/manifest';
import { AdmissionTarget, AdmitOptions } from '../admission/options';
import { Review, reviewed, suppressionsFor, Use } from '../admission/review';
import { suppresses } from '../admission/suppression';
import { storedObjects } from '../model/objects/stored';
import { TrafficModel } from '../model/traffic-model';

/**
 * All that is known about objects without a cluster: what admission says of each, and what they say of each other that isn't so.
 * This is what every way in shows: `TrafficApp`, the command `validate` and the plugin for cdk8s-cli.
 */
export function inspect(objects: readonly unknown[], options: AdmitOptions = {}, use: Use = {}): Review {
  const { review: admission, accepted } = reviewed(objects, options, use);
  const flat = withoutLists(objects);
  if (!flat.some(isRouted)) return admission;

  const findings: Placed[] = admission.findings.map(finding => ({ place: admission.places.get(finding)!, finding }));
  const suppressed = [...admission.suppressed];
  const places = new Map(admission.places);
  for (const { place, finding } of referencesFor(flat, options, accepted, use.infos)) {
    places.set(finding, place);
    if (suppressionsFor(flat[place], options).some(suppression => suppresses(suppression, finding))) suppressed.push(finding);
    else findings.push({ place, finding });
  }
  return { ...admission, findings: findings.sort(byPlacePathCodeMessage).map(({ finding }) => finding), suppressed, places };
}

/** Without an object of Gateway API there is no graph to look at. */
function isRouted(object: unknown): boolean {
  try {
    return isManifest(object) && typeof object.apiVersion === 'string' && /^gateway\.networking\.(x-)?k8s\.io$/.test(groupOf(object.apiVersion));
  } catch {
    return false; // getters and proxies may throw what they like
  }
}

/** What all targets say is said once; the rest names who says it. */
function referencesFor(objects: readonly unknown[], options: AdmitOptions, accepted: readonly (Manifest | undefined)[], infos?: boolean): Placed[] {
  const { targets = [], world, channel, crds = [] } = options;
  const graphs: readonly (AdmissionTarget | undefined)[] = targets.length === 0 ? [undefined] : targets;
  // CRDs beside the objects are admission's only: by these it may have accepted what the graph could not read
  const stored = storedObjects(objects, channel, crds.length === 0 ? accepted : undefined);
  const said = new Map<string, { readonly first: Placed; readonly by: (AdmissionTarget | undefined)[] }>();
  for (const target of graphs) {
    for (const placed of placedReferences(TrafficModel.ofStored(stored, { target, world }), infos)) {
      const { code, path, message } = placed.finding;
      const key = `${placed.place}\n${code}\n${path}\n${message}`;
      const known = said.get(key);
      if (known) known.by.push(target);
      else said.set(key, { first: placed, by: [target] });
    }
  }
  return [...said.values()].map(({ first, by }) => by.length === graphs.length ? first : { ...first, finding: named(first.finding, by[0]) });
}

function named(finding: Finding, target: AdmissionTarget | undefined): Finding {
  return target === undefined ? finding : { ...finding, target };
}
