import { asWritten } from './as-written';
import { Finding, FAILURES, Severity, summarize, Summary, SUPPRESS_ANNOTATION } from '../admission';
import { AdmitOptions } from '../admission/options';
import { suppressionsFor } from '../admission/review';
import { suppresses, suppressionsIn } from '../admission/suppression';
import { inspect } from '../analysis';
import { shown } from '../core/shown';
import { listItems, YamlDocument } from '../core/yaml/yaml';
import { isAtLeast } from '../output/finding-text';
import { isUniversal, toKubernetes } from '../output/universal';

/** What is read from files. */
export interface Documents {
  readonly manifests: readonly YamlDocument[];
  /** As they are before the change. */
  readonly previous?: readonly YamlDocument[];
  /** CustomResourceDefinitions among them count, the rest is passed over. */
  readonly crds?: readonly YamlDocument[];
}

/** An object of a file, or a document that cannot be read, and what there is to say of it. */
export interface Subject {
  readonly document: YamlDocument;
  readonly findings: readonly Finding[];
}

/** A finding that is known and accepted, and why. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
  /** Whether the file itself says so. */
  readonly inSource: boolean;
}

/** What became of the documents. */
export interface Verdict {
  readonly subjects: readonly Subject[];
  /** Those that are bad enough to be shown. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Counts all that was found, shown or not. */
  readonly summary: Summary;
}

/** How documents are judged, and what is shown of it. */
export interface VerdictOptions extends Omit<AdmitOptions, 'previous' | 'crds'> {
  /** How bad a finding must be to be shown. @default 'info': all are */
  readonly show?: Severity;
}

/** What a cluster would make of the documents of files, each finding with its file and line. */
export function verdict({ manifests, previous = [], crds = [] }: Documents, { show = 'info', ...options }: VerdictOptions = {}): Verdict {
  const read = (documents: readonly YamlDocument[]) => documents.filter(({ error }) => !error);
  const values = (documents: readonly YamlDocument[]) => read(documents).flatMap(document => [...listItems(document)]).map(onKubernetes);
  const items = manifests.flatMap(document => document.error ? [document] : [...listItems(document)]);
  const objects = read(items);
  const admission = inspect(objects.map(onKubernetes), { ...options, previous: values(previous), crds: values(crds) });

  const byDocument = new Map<YamlDocument, Finding[]>(objects.map(document => [document, []]));
  for (const finding of admission.findings) byDocument.get(objects[admission.places.get(finding)!])!.push(finding);
  const all: Finding[] = [];
  const accepted = admission.suppressed.map(finding => known(finding, objects[admission.places.get(finding)!], options));
  const subjects = [...items, ...[...previous, ...crds].filter(({ error }) => error)].map(document => {
    const found = byDocument.get(document);
    const { left, accepted: byComment } = found ? withoutAccepted(found, document) : { left: [unreadable(document)], accepted: [] };
    all.push(...left);
    accepted.push(...byComment);
    return { document, findings: left.filter(finding => isAtLeast(show, finding)).map(finding => located(finding, document)) };
  });
  return {
    subjects,
    findings: subjects.flatMap(({ findings }) => findings),
    accepted: accepted.filter(({ finding }) => isAtLeast(show, finding)),
    summary: summarize({ ...admission, findings: all, suppressed: accepted.map(({ finding }) => finding) }),
  };
}

function known(finding: Finding, document: YamlDocument, options: AdmitOptions): Accepted {
  const suppression = suppressionsFor(document.value, options).find(each => suppresses(each, finding))!;
  return { finding: located(finding, document), reason: suppression.reason, inSource: !options.suppress?.includes(suppression) };
}

/** Documents of Kuma's universal format are judged as what they are on Kubernetes. */
function onKubernetes({ value }: YamlDocument): unknown {
  return isUniversal(value) ? toKubernetes(value).document ?? value : value;
}

/** Only documents with findings about their fields are parsed again, for the lines. */
export function located(finding: Finding, document: YamlDocument): Finding {
  const line = finding.path === '' && !document.error ? document.line : document.position(finding.path).line;
  return { ...asWritten(finding, document), ...document.file === undefined ? {} : { file: document.file }, line };
}

/** What there is to say of a document that cannot be read. */
export function unreadable(document: YamlDocument): Finding {
  const { message, duplicateKey, template } = document.error!;
  const { code, severity } = duplicateKey ? FAILURES.duplicateKey : FAILURES.notReadable;
  const fix = duplicateKey ? 'remove one of the two' : template ? 'templates are read after they are rendered: helm template . | cdk8s-traffic validate -' : undefined;
  const details = { ...duplicateKey ? {} : { expected: 'YAML or JSON, as kubectl reads it' }, ...fix === undefined ? {} : { fix } };
  return located({ code, severity, object: { apiVersion: '', kind: '', name: '' }, path: '', message, ...details }, document);
}

/** What files say in comments above a document, where objects cannot be annotated. */
const COMMENT = new RegExp(`^${SUPPRESS_ANNOTATION}:?\\s+(.*)$`);

function withoutAccepted(findings: readonly Finding[], document: YamlDocument): { left: readonly Finding[]; accepted: readonly Accepted[] } {
  const lines = document.comments.flatMap(comment => COMMENT.exec(comment)?.[1] ?? []);
  if (lines.length === 0) return { left: findings, accepted: [] };
  const { suppressions, unreadable: strange } = suppressionsIn(lines.join('\n'));
  const left = strange.map(line => misread(line, document));
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const suppression = suppressions.find(each => suppresses(each, finding));
    if (suppression) accepted.push({ finding: located(finding, document), reason: suppression.reason, inSource: true });
    else left.push(finding);
  }
  return { left, accepted };
}

function misread(line: string, document: YamlDocument): Finding {
  const { code, severity } = FAILURES.suppression;
  return located({
    code, severity, object: { apiVersion: '', kind: '', name: '' }, path: '', value: line, message: `the comment ${shown(line)} suppresses nothing`,
    expected: 'the code of a finding, perhaps "@" and a path, and the reason', fix: `# ${SUPPRESS_ANNOTATION}: TRF2010@spec.rules[0] our controller reads this field`,
  }, document);
}
