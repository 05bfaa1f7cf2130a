import { deprecated } from './deprecated';
import { pointElsewhere } from './elsewhere';
import { FAILURES } from './failure';
import { Finding, ObjectReference, Problem, Severity } from './finding';
import { Identified, isBrokenList, isIdentified } from './identified';
import { judged } from './judge';
import { Catalogue, isOperatorsOwn } from './kinds/catalogue';
import { Kind } from './kinds/kind';
import { isCrd, UserCrds } from './kinds/user-crds';
import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from './manifest';
import { AdmissionTarget, AdmitOptions } from './options';
import { isPlain } from './plain';
import { PreviousObjects } from './previous';
import { Report } from './report';
import { qualified, rulesFor } from './rules';
import { Asking } from './rules/asking';
import { ObjectSet } from './rules/object-set';
import { Rule, RuleContext } from './rules/rule';
import { SUPPRESS_ANNOTATION, suppresses, Suppression, suppressionsIn } from './suppression';
import { compare } from '../core/compare';
import { shown } from '../core/shown';

/** Findings, and what became of everything that is not among them. */
export interface Review {
  readonly findings: readonly Finding[];
  /** What would be findings, but is known and accepted. */
  readonly suppressed: readonly Finding[];
  /** Which object each finding is about, suppressed ones too: its place among the objects, those in lists in the places of the lists. */
  readonly places: ReadonlyMap<Finding, number>;
  /** How many objects there were, of whatever kind. */
  readonly objects: number;
  /** Kinds of groups that nobody here knows: nothing was said of their objects. */
  readonly unknownKinds: readonly UnknownKind[];
}

export interface UnknownKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly count: number;
}

/** Says what a cluster would make of objects, and what was suppressed, and what nobody knows. */
export function review(objects: readonly unknown[], options: AdmitOptions = {}): Review {
  return new Reviewer(withoutLists(objects), options).review();
}

/** A review, and what is stored of the objects, for who looks at them again. */
export interface Reviewed {
  readonly review: Review;
  /** Objects in which admission found nothing wrong by themselves, as the server would store them, by their places. */
  readonly accepted: readonly (Manifest | undefined)[];
}

export function reviewed(objects: readonly unknown[], options: AdmitOptions, use: Use): Reviewed {
  const reviewer = new Reviewer(withoutLists(objects), options, use);
  return { review: reviewer.review(), accepted: reviewer.accepted };
}

/** What the caller has in mind with objects and findings: it saves work. */
export interface Use {
  /**
   * Whether the object in a place, those in lists in the places of the lists, is of no more use as it is. It may be changed.
   *
   * @default - none
   */
  readonly isOwn?: (place: number) => boolean;
  /**
   * Whether infos are looked for: of them there may be as many as references.
   *
   * @default true
   */
  readonly infos?: boolean;
}

class Reviewer {
  public readonly accepted: (Manifest | undefined)[] = [];
  private readonly findings: Finding[] = [];
  private readonly suppressed: Finding[] = [];
  private readonly places = new Map<Finding, number>();
  private readonly unknown = new Map<string, UnknownKind>();
  private readonly rules = new Map<Kind, readonly Rule[]>();
  private readonly set = new ObjectSet();
  private readonly catalogue: Catalogue;
  private readonly previous: PreviousObjects;

  public constructor(private readonly objects: readonly unknown[], private readonly options: AdmitOptions, private readonly use: Use = {}) {
    const crds = [...objects.filter(isCrd), ...withoutLists(options.crds ?? [])].filter(crd => isPlain(crd, new Report()));
    this.catalogue = new Catalogue(options, new UserCrds(crds), versionsOf(objects).some(isOperatorsOwn));
    this.previous = new PreviousObjects(options.previous ?? []);
  }

  public review(): Review {
    const examined = this.objects.map((object, place) => this.examined(object, place));
    for (const [place, examination] of examined.entries()) this.conclude(examination, place);
    return {
      findings: this.findings, suppressed: this.suppressed, places: this.places,
      objects: this.objects.length, unknownKinds: [...this.unknown.values()],
    };
  }

  /** Rules may ask about other objects, so they wait until all are read. */
  private conclude({ object, report, judgements }: Examination, place: number): void {
    for (const judgement of judgements) guarded(judgement.report, () => this.applyRules(judgement));
    if (report.problems.length === 0 && judgements.every(judgement => judgement.report.problems.length === 0)) return;
    const problems = [...found(report), ...merged(judgements)].filter(({ problem }) => this.wants(problem.severity));
    const reference = safely(() => referenceTo(object), { apiVersion: '', kind: '', name: '' });
    const suppressions = suppressionsFor(object, this.options);
    const findings = problems.map(({ problem, target }) => finding(reference, problem, target)).sort(byPathCodeMessage);
    for (const each of findings) {
      (suppressions.some(suppression => suppresses(suppression, each)) ? this.suppressed : this.findings).push(each);
      this.places.set(each, place);
    }
  }

  private examined(object: unknown, place: number): Examination {
    const report = new Report();
    const judgements: Judgement[] = [];
    guarded(report, () => {
      if (isPlain(object, report) && isIdentified(object, report)) this.examine(object, place, report, judgements);
    });
    return { object, report, judgements };
  }

  private examine(object: Identified, place: number, report: Report, judgements: Judgement[]): void {
    const { kinds, failure } = this.catalogue.resolve(object.apiVersion, object.kind);
    if (failure) report.add(failure.failure, failure.path, failure.details);
    else if (isBrokenList(object)) report.add(FAILURES.type, 'items', { value: object.items, message: 'is no list', expected: 'a list of objects' });
    else if (kinds.length === 0) this.unknownKind(object, report);
    annotationProblems(object, report);
    for (const { kind, target } of kinds) {
      const isOwn = kinds.length === 1 && this.use.isOwn?.(place) === true;
      judgements.push(oneObject(this.judgement(kind, target, object, isOwn), judgements));
    }
    if (kinds.length === 0) {
      // rules know some of these kinds by name, and look at such objects with care
      const unknown = { group: groupOf(object.apiVersion), kind: object.kind };
      if (!failure && isManifest(object.metadata)) this.set.add(qualified(unknown), true, object, object);
      return;
    }
    this.set.add(qualified(kinds[0].kind), kinds[0].kind.namespaced, object, complete(judgements[0]));
    this.accepted[place] = judgements.find(isAccepted)?.stored;
  }

  private judgement(kind: Kind, target: AdmissionTarget | undefined, object: Identified, isOwn: boolean): Judgement {
    const report = new Report();
    if (kind.deprecated) deprecated(kind, report);
    const previous = this.previous.of(object, kind.namespaced);
    const stored = judged(kind, object, isOwn, previous, this.options, report);
    if (report.problems.length > 0) pointElsewhere(report, this.catalogue.elsewhere(kind));
    const isReadable = stored !== undefined && !report.problems.some(problem => problem.code === FAILURES.type.code);
    return { kind, target, report, previous, stored: isReadable ? stored : undefined };
  }

  private applyRules({ kind, target, report, previous, stored }: Judgement): void {
    if (stored === undefined) return;
    const context = new Asking(stored, this.set, target, this.options.targets, this.options.world, previous);
    for (const rule of this.rulesOf(kind, target)) this.apply(rule, stored, context, report);
  }

  /** The rules about a kind that those keep who read its objects. */
  private rulesOf(kind: Kind, target: AdmissionTarget | undefined): readonly Rule[] {
    let rules = this.rules.get(kind);
    if (!rules) {
      const { targets } = this.options;
      rules = rulesFor(kind).filter(rule => !rule.targets
        || (target === undefined || rule.targets.includes(target)) && (!targets || rule.targets.some(each => targets.includes(each))));
      this.rules.set(kind, rules);
    }
    return rules;
  }

  /** What a rule expects of an object may be what is said to be missing already. */
  private apply(rule: Rule, stored: Manifest, context: RuleContext, report: Report): void {
    try {
      const hits = rule.check(stored, context);
      if (Array.isArray(hits) && hits.length === 0) return;
      for (const { severity = rule.severity, ...hit } of hits) {
        if (this.wants(severity)) report.problems.push({ code: rule.code, severity, ...hit });
      }
    } catch (error) {
      if (!report.problems.some(problem => problem.severity === 'error')) throw error;
    }
  }

  private wants(severity: Severity): boolean {
    return severity !== 'info' || this.use.infos !== false;
  }

  private unknownKind({ apiVersion, kind }: Identified, report: Report): void {
    const key = `${apiVersion} ${kind}`;
    this.unknown.set(key, { apiVersion, kind, count: (this.unknown.get(key)?.count ?? 0) + 1 });
    if (!this.options.strict) return;
    report.add(FAILURES.unknownKind, 'apiVersion', {
      value: apiVersion, message: `nothing is known of ${apiVersion} ${kind}, so it was not checked`,
      fix: 'give its CustomResourceDefinition, among the objects or beside them',
    });
  }
}

/** What became of an object by itself, before rules are asked. */
interface Examination {
  readonly object: unknown;
  readonly report: Report;
  /** One for each CRD set that defines the kind. */
  readonly judgements: readonly Judgement[];
}

interface Judgement {
  readonly kind: Kind;
  readonly target?: AdmissionTarget;
  readonly report: Report;
  readonly previous?: Manifest;
  /** As the server would store it, where its fields have the right types. */
  readonly stored?: Manifest;
}

interface Found {
  readonly problem: Problem;
  readonly target?: AdmissionTarget;
}

function isAccepted({ stored, previous, report }: Judgement): boolean {
  return stored !== undefined && !previous && !report.problems.some(problem => problem.severity === 'error');
}

/** What rules about other objects may rely on: one that lacks something is only known to be there. */
function complete({ report, stored }: Judgement): Manifest | undefined {
  return report.problems.some(({ code }) => code === FAILURES.required.code) ? undefined : stored;
}

/** Rules tell objects apart by what they are, so they see one and the same whoever judges it. */
function oneObject(judgement: Judgement, [first]: readonly Judgement[]): Judgement {
  return judgement.stored && first?.stored ? { ...judgement, stored: first.stored } : judgement;
}

function found(report: Report, target?: AdmissionTarget): Found[] {
  return report.problems.map(problem => ({ problem, target }));
}

/** Getters and proxies may throw what they like; a stack may end before our limit of depth. */
function guarded(report: Report, read: () => void): void {
  try {
    read();
  } catch (error) {
    report.add(FAILURES.notJson, '', { message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** What all controllers' CRDs say is said once; the rest names who says it. */
function merged(judgements: readonly Judgement[]): Found[] {
  if (judgements.length < 2) return judgements.flatMap(({ report }) => found(report));
  const said = new Map<string, Found & { times: number }>();
  for (const { target, report } of judgements) {
    for (const problem of report.problems) {
      const key = JSON.stringify([problem.code, problem.path, problem.message, problem.rule]);
      said.set(key, { problem, target, times: (said.get(key)?.times ?? 0) + 1 });
    }
  }
  return [...said.values()].map(({ problem, target, times }) => times === judgements.length ? { problem } : { problem, target });
}

/** The apiVersions of objects, each once. */
function versionsOf(objects: readonly unknown[]): readonly string[] {
  const versions = new Set<string>();
  for (const object of objects) {
    const version = safely(() => isManifest(object) ? object.apiVersion : undefined, undefined);
    if (typeof version === 'string') versions.add(version);
  }
  return [...versions];
}

function annotationOf(object: unknown): string | undefined {
  const metadata = isManifest(object) && isManifest(object.metadata) ? object.metadata : {};
  const annotation = isManifest(metadata.annotations) ? metadata.annotations[SUPPRESS_ANNOTATION] : undefined;
  return typeof annotation === 'string' ? annotation : undefined;
}

/** What is accepted of an object: by the options, and by its own annotation. */
export function suppressionsFor(object: unknown, { suppress = [] }: AdmitOptions): readonly Suppression[] {
  return [...suppress, ...safely(() => suppressionsIn(annotationOf(object) ?? '').suppressions, [])];
}

function annotationProblems(object: Manifest, report: Report): void {
  const annotation = annotationOf(object);
  if (annotation === undefined) return;
  for (const line of suppressionsIn(annotation).unreadable) {
    report.add(FAILURES.suppression, `metadata.annotations[${SUPPRESS_ANNOTATION}]`, {
      value: line, message: `${shown(line)} suppresses nothing`,
      expected: 'a line for each finding: its code, perhaps "@" and a path, and the reason',
      fix: 'for example "TRF2010@spec.rules[0] our controller reads this field"',
    });
  }
}

function finding(object: ObjectReference, { code, severity, path, ...details }: Problem, target: AdmissionTarget | undefined): Finding {
  const said: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(details)) if (value !== undefined) said[field] = value;
  return { code, severity, object, path, ...said as unknown as Pick<Problem, 'message'>, ...target === undefined ? {} : { target } };
}

/** The order of findings about one object. */
export function byPathCodeMessage(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message);
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
