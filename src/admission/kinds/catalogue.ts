import { nearest } from '../../core/spelling/nearest';
import { Elsewhere } from '../elsewhere';
import { Failure, FAILURES } from '../failure';
import { AdmissionTarget, AdmitOptions, Channel } from '../options';
import { Details } from '../report';
import { builtInKinds } from './built-in';
import { CrdEntry, Kind } from './kind';
import { CrdKinds } from './kinds-of-crds';
import { Family, familyOf, shippedFamily } from './shipped';
import { UserCrds } from './user-crds';

/** What a kind turns out to be: known, perhaps once for each controller; wrong; or nobody's. */
export interface Resolution {
  readonly kinds: readonly { readonly kind: Kind; readonly target?: AdmissionTarget }[];
  readonly failure?: { readonly failure: Failure; readonly path: string; readonly details: Details };
}

/** A set of CRDs that a kind may come from. */
interface Source {
  readonly crds: CrdKinds;
  readonly target?: AdmissionTarget;
  /** What has to be installed. */
  readonly title: string;
}

const NOBODYS: Resolution = { kinds: [] };

/** Finds kinds: in the CRDs given, in those that come with this package, in the API server. */
export class Catalogue {
  private readonly found = new Map<string, Map<string, Resolution>>();

  public constructor(private readonly options: AdmitOptions, private readonly userCrds: UserCrds, private readonly operator: boolean) {}

  public resolve(apiVersion: string, kind: string): Resolution {
    let ofVersion = this.found.get(apiVersion);
    if (!ofVersion) this.found.set(apiVersion, ofVersion = new Map());
    let resolution = ofVersion.get(kind);
    if (!resolution) ofVersion.set(kind, resolution = this.search(apiVersion, kind));
    return resolution;
  }

  /** The kind in CRDs that come with this package and are not those that count here. */
  public elsewhere({ group, version, kind, custom }: Kind): Elsewhere[] {
    const family = custom && !this.userCrds.kinds.entry(group, kind) ? familyOf(group) : undefined;
    return !family ? [] : this.sources(family, group, kind).others.flatMap(({ crds, title }) => {
      const found = crds.kind(group, version, kind);
      return found ? [{ kind: found, title }] : [];
    });
  }

  private search(apiVersion: string, kind: string): Resolution {
    const [group, version] = apiVersion.includes('/') ? apiVersion.split(/\/(.*)/s) : ['', apiVersion];
    const own = this.userCrds.kinds;
    if (own.entry(group, kind)) return fromSources(group, version, kind, [{ crds: own, title: 'the CRDs given' }], []);
    const family = familyOf(group);
    if (family) {
      const { chosen, others } = this.sources(family, group, kind);
      return fromSources(group, version, kind, chosen, others);
    }
    return group === '' || !group.includes('.') || group.endsWith('.k8s.io') ? builtIn(apiVersion, group, kind) : NOBODYS;
  }

  private sources(family: Family, group: string, kind: string): { chosen: Source[]; others: Source[] } {
    const shipped = shippedFamily(family);
    if (family === 'kuma') return { chosen: [{ crds: shipped.set('kuma'), title: 'Kuma\'s CRDs' }], others: [] };
    if (family === 'gateway-api') {
      const channel = (name: Channel): Source => ({ crds: shipped.set('gateway-api', name), title: `the ${name} channel of Gateway API` });
      const { channel: chosen = 'standard' } = this.options;
      return { chosen: [channel(chosen)], others: [channel(chosen === 'standard' ? 'experimental' : 'standard')] };
    }
    const controller: Source = { crds: shipped.set('kong-ingress-controller'), target: 'kic-3.5', title: 'the CRDs of Kong Ingress Controller' };
    const operator: Source = { crds: shipped.set('kong-operator'), target: 'kong-operator-2.2', title: 'the CRDs of Kong Operator' };
    const both = [controller, operator];
    const wanted = both.filter(({ target }) => this.options.targets?.includes(target!));
    if (wanted.length > 0) return { chosen: wanted, others: both.filter(source => !wanted.includes(source)) };
    const having = both.filter(({ crds }) => crds.entry(group, kind));
    const own = having.length === 1 ? having[0] : this.operator ? operator : controller;
    return { chosen: [own], others: both.filter(source => source !== own) };
  }
}

/** Whether an object is of a kind that only Kong's operator has. */
export function isOperatorsOwn(apiVersion: string): boolean {
  return /^(gateway-operator|konnect|eventgateway)\.konghq\.com\//.test(apiVersion);
}

function fromSources(group: string, version: string, kind: string, chosen: readonly Source[], others: readonly Source[]): Resolution {
  const kinds = chosen.flatMap(({ crds, target }) => {
    const found = crds.kind(group, version, kind);
    return found ? [{ kind: found, target }] : [];
  });
  return kinds.length > 0 ? { kinds } : { kinds, failure: whyNot(group, version, kind, chosen, others) };
}

function whyNot(group: string, version: string, kind: string, chosen: readonly Source[], others: readonly Source[]): Resolution['failure'] {
  const elsewhere = others.find(({ crds }) => crds.kind(group, version, kind));
  const entry = chosen.map(({ crds }) => crds.entry(group, kind)).find(found => found !== undefined);
  if (elsewhere) {
    const served = entry && servedVersions(entry);
    return {
      failure: FAILURES.otherCrds, path: 'apiVersion', details: {
        value: `${group}/${version}`, message: `${group}/${version} ${kind} is not in ${chosen[0].title}; it exists in ${elsewhere.title}`, expected: served?.join(' or '),
        fix: served ? `apiVersion: ${served[0]}, or install ${elsewhere.title}` : `install ${elsewhere.title}`,
      },
    };
  }
  if (entry) {
    const served = servedVersions(entry);
    return {
      failure: FAILURES.notServed, path: 'apiVersion', details: {
        value: `${group}/${version}`, message: `${kind} is not served in version ${version}`,
        expected: served.join(' or '), fix: `apiVersion: ${served[0]}`,
      },
    };
  }
  const names = [...new Set([...chosen, ...others].flatMap(({ crds }) => crds.all).filter(crd => crd.group === group).map(crd => crd.names.kind))];
  return unknownKind(group, kind, names);
}

function unknownKind(group: string, kind: string, names: readonly string[]): Resolution['failure'] {
  const elsewhere = versionsElsewhere(kind);
  const meant = elsewhere.length > 0 ? undefined : nearest(kind, names);
  return {
    failure: FAILURES.unknownKind, path: 'kind', details: {
      value: kind, message: `${group === '' ? 'the core API' : group} has no kind "${kind}"`, expected: names.length > 0 ? `one of ${[...names].sort().join(', ')}` : undefined,
      fix: elsewhere.length > 0 ? `apiVersion: ${elsewhere.join(' or ')}` : meant === undefined ? undefined : `did you mean "${meant}"?`,
    },
  };
}

/** The versions of other groups that have a kind of this name. */
function versionsElsewhere(kind: string): readonly string[] {
  const ofCrds = FAMILIES.map(shippedFamily).flatMap(family => family.setNames.flatMap(set => family.set(set).all))
    .filter(({ names }) => names.kind === kind).map(entry => servedVersions(entry)[0]);
  return [...new Set([...builtInKinds().versionsOf(kind), ...ofCrds])];
}

const FAMILIES: readonly Family[] = ['gateway-api', 'kuma', 'kong'];

function servedVersions(entry: CrdEntry): string[] {
  const rank = ({ storage, deprecated }: CrdEntry['versions'][number]): number => (deprecated ? 2 : 0) + (storage ? 0 : 1);
  return entry.versions.filter(version => version.served).sort((a, b) => rank(a) - rank(b)).map(version => `${entry.group}/${version.name}`);
}

function builtIn(apiVersion: string, group: string, kind: string): Resolution {
  const kinds = builtInKinds();
  const found = kinds.kind(apiVersion, kind);
  if (found) return { kinds: [{ kind: found }] };
  const successor = kinds.successor(apiVersion, kind);
  if (successor) {
    return {
      kinds: [], failure: {
        failure: FAILURES.notServed, path: 'apiVersion',
        details: { value: apiVersion, message: `API servers no longer have ${apiVersion}`, expected: successor, fix: `apiVersion: ${successor}` },
      },
    };
  }
  const siblings = kinds.kindsOf(apiVersion, kind);
  return siblings ? { kinds: [], failure: unknownKind(group, kind, siblings.map(sibling => sibling.kind)) } : NOBODYS;
}
