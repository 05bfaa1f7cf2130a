/**
 * The validation plugin for `cdk8s synth`: `cdk8s-traffic` in the `validations` of cdk8s.yaml.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { AdmitOptions, Finding, Severity } from './admission';
import { readManifests } from './cli/manifests';
import { explainedRules } from './cli/rule-list';
import { verdict } from './cli/verdict';
import { refuse } from './core/error';
import { readDocuments, YamlDocument } from './core/yaml/yaml';
import { alike, isAtLeast, mildest, objectText, remarkText, remarks, SEVERITIES } from './output/finding-text';

/** What may stand under `properties` in cdk8s.yaml. */
export interface TrafficValidationProperties extends Omit<AdmitOptions, 'previous' | 'crds'> {
  /** Files or folders with the manifests before the change. */
  readonly previous?: readonly string[];
  /** Files or folders with CustomResourceDefinitions of other kinds. */
  readonly crds?: readonly string[];
  /** How bad a finding must be to fail. @default 'error' */
  readonly failOn?: Severity;
  /** How bad a finding must be to be in the report, whose summary counts all. What fails is there in any case. @default 'warning' */
  readonly show?: Severity;
}

/** The part of what cdk8s-cli hands to a plugin that is used here. */
interface Context {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
}

interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly Resource[];
}

interface Resource { readonly resourceName: string; readonly manifestPath: string; readonly locations: readonly string[] }

const PROPERTIES: Readonly<Record<keyof TrafficValidationProperties, true>> = {
  targets: true, channel: true, previous: true, ratcheting: true, world: true, crds: true, strict: true, suppress: true, failOn: true, show: true,
};

/** Makes `cdk8s synth` fail where a cluster would refuse a manifest. */
export class TrafficValidation {
  /** @throws TRF1402 where cdk8s.yaml gives properties that don't exist */
  public constructor(private readonly properties: TrafficValidationProperties = {}) {
    const known = Object.keys(PROPERTIES);
    const strange = Object.keys(properties).find(name => !known.includes(name));
    if (strange !== undefined) refuse({ code: 'TRF1402', value: strange, expected: `properties among ${known.join(', ')}`, fix: 'correct it in cdk8s.yaml' });
    for (const name of ['failOn', 'show'] as const) {
      const { [name]: severity = 'error' } = properties;
      if (!SEVERITIES.includes(severity)) refuse({ code: 'TRF1402', value: severity, expected: `${name}: ${SEVERITIES.join(' or ')}`, fix: `${name}: error` });
    }
  }

  public async validate({ manifests, report }: Context): Promise<void> {
    const { previous = [], crds = [], failOn = 'error', show = 'warning', ...options } = this.properties;
    const documents = {
      manifests: manifests.flatMap(file => [...readDocuments(readFileSync(file), file)]),
      previous: await readManifests(previous), crds: await readManifests(crds),
    };
    const { findings, summary } = verdict(documents, { ...options, show: mildest(show, failOn) });
    const names = ambiguousNames(documents.manifests);
    for (const violation of violations(findings, names)) report.addViolation(violation);
    const { objects, errors, warnings, infos, suppressed, unknownKinds } = summary;
    const notChecked = unknownKinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).join(', ');
    report.submit(findings.some(finding => isAtLeast(failOn, finding)) ? 'failure' : 'success', {
      ...Object.fromEntries(Object.entries({ objects, errors, warnings, infos, suppressed }).map(([name, number]) => [name, String(number)])),
      ...notChecked === '' ? {} : { 'not checked': notChecked },
    });
  }
}

/** One violation for all objects of which the same is said. */
function violations(findings: readonly Finding[], ambiguous: ReadonlySet<string>): Violation[] {
  const titles = new Map(explainedRules().map(({ code, title }) => [code, title]));
  return alike(findings).map(same => {
    const [{ severity, code, fix = 'see what is expected' }] = same;
    return {
      ruleName: `${severity} ${code}: ${titles.get(code)}`, fix,
      recommendation: remarks(same[0]).filter(({ name }) => name !== 'fix').map(remarkText).join('\n    '),
      violatingResources: same.map(finding => resource(finding, ambiguous)),
    };
  });
}

/** cdk8s-cli finds constructs by the names of their objects alone: of two with one name it would show the wrong one. */
function resource({ object, path, file = '', line }: Finding, ambiguous: ReadonlySet<string>): Resource {
  const location = [objectText(object), path, line === undefined ? '' : `line ${line}`].filter(Boolean).join(', ');
  return { resourceName: object.name === '' || ambiguous.has(object.name) ? objectText(object) : object.name, manifestPath: file, locations: [location] };
}

function ambiguousNames(documents: readonly YamlDocument[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const ambiguous = new Set<string>();
  for (const { value } of documents) {
    const name = (value as { metadata?: { name?: unknown } } | undefined)?.metadata?.name;
    if (typeof name !== 'string') continue;
    (seen.has(name) ? ambiguous : seen).add(name);
  }
  return ambiguous;
}
