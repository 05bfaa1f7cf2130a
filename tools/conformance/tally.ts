import { isDeepStrictEqual } from 'node:util';
import { accepts, difference } from './compare';
import { Verdict } from './oracle';
import { Question } from './questions';
import { Finding } from '../../src/admission';
import { Report } from '../../src/admission/report';
import { prepared } from '../../src/admission/schema/prepare';

/** How two judges compare over many documents. */
export class Tally {
  public readonly broken = new Set<string>();
  public documents = 0;
  public accepted = 0;
  public verdicts = 0;
  public withPaths = 0;
  public paths = 0;
  public stored = 0;

  /** @returns what differs, in words */
  public count({ kind, object, previous }: Question, verdict: Verdict, findings: readonly Finding[]): string | undefined {
    this.documents++;
    for (const { rule } of findings) if (rule !== undefined) this.broken.add(rule);
    if (accepts(verdict)) this.accepted++;
    else if (!verdict.errors?.some(({ type }) => type === 'BadRequest')) this.withPaths++;
    const found = difference(verdict, findings);
    if (found) this[found.verdict ? 'verdicts' : 'paths']++;
    const storedSo = verdict.defaulted === undefined || previous !== undefined || isStoredSo(kind, object, verdict.defaulted);
    if (!storedSo) this.stored++;
    if (!found && storedSo) return undefined;
    return [
      JSON.stringify({ ...found, object, previous }),
      `server: ${[...verdict.errors?.map(({ text }) => text) ?? [], ...verdict.unknownFields ?? []].join('\n  ')}`,
      `ours: ${findings.map(({ code, path, message }) => `${code} ${path} ${message}`).join('\n  ')}`,
      ...storedSo ? [] : [`stored otherwise: ${JSON.stringify(verdict.defaulted)}`],
    ].map(line => line.slice(0, 1500)).join('\n  ');
  }

  public add(other: Tally): void {
    for (const key of ['documents', 'accepted', 'verdicts', 'withPaths', 'paths', 'stored'] as const) this[key] += other[key];
  }

  /** All verdicts are the same, and all but 1% of the sets of paths. */
  public get agrees(): boolean {
    return this.verdicts === 0 && this.stored === 0 && this.paths <= 0.01 * this.withPaths;
  }

  public toString(): string {
    const share = (part: number, whole: number): string => `${(100 * (whole - part) / Math.max(1, whole)).toFixed(3)}%`;
    return `${this.documents} documents (${this.accepted} accepted), verdicts ${share(this.verdicts, this.documents)} (${this.verdicts} differ), `
      + `paths ${share(this.paths, this.withPaths)} (${this.paths} of ${this.withPaths} differ), ${this.stored} stored otherwise`;
  }
}

/** Whether fields are dropped and defaults applied as by the server. Metadata is read, not stored; status is not its own. */
function isStoredSo(kind: Question['kind'], object: unknown, server: Record<string, unknown>): boolean {
  const ours = JSON.parse(JSON.stringify(prepared(kind.schema, object as Record<string, unknown>, new Report()))) as Record<string, unknown>;
  for (const field of ['metadata', ...kind.hasStatus ? ['status'] : []]) {
    delete ours[field];
    delete server[field];
  }
  return isDeepStrictEqual(ours, server);
}
