import { checkRules } from './cel-rules';
import { FAILURES } from './failure';
import { Problem } from './finding';
import { Kind } from './kinds/kind';
import { Manifest } from './manifest';
import { Metadata, readMetadata } from './metadata/read';
import { checkMetadata, checkUpdatedMetadata, nameOf } from './metadata/validate';
import { AdmitOptions } from './options';
import { checkReplicas } from './replicas';
import { Report } from './report';
import { checkEmbedded, mayEmbed } from './schema/embedded';
import { prepared } from './schema/prepare';
import { Validation } from './schema/validate';

/**
 * What the API server says of an object of a kind, in its order: read metadata; drop what is unknown; apply defaults; then check
 * metadata, schema, replicas, objects within, and at last the CEL rules.
 *
 * @param isOwn whether the object itself may become what is stored
 * @returns the object as the server would store it; nothing where it could not be read
 */
export function judged(
  kind: Kind, object: Manifest, isOwn: boolean, previous: Manifest | undefined, options: AdmitOptions, report: Report,
): Manifest | undefined {
  const metadata = readMetadata(object.metadata, report);
  const fields = prepared(kind.schema, object, report, isOwn);
  if (metadata === undefined) return undefined;
  if (mayEmbed(kind.schema) && !checkEmbedded(kind.schema, fields, report)) return undefined;

  const old = previous && stored(kind, previous);
  const subject = withMetadata(kind, fields, metadata, old);
  const forgiving = old !== undefined && options.ratcheting === true;

  if (old) checkUpdatedMetadata(metadata, old.metadata as Metadata, report);
  else checkMetadata(metadata, kind, report);
  checkSchema(kind, subject, forgiving ? old : undefined, report);
  if (kind.replicasPath !== undefined) checkReplicas(subject, kind.replicasPath, report);
  if (kind.schema.ruled) checkRules(kind.schema, subject, old, forgiving, report);
  return subject;
}

/** @param old what is to be forgiven on an update; if it had duplicates anywhere, the server looks for none */
function checkSchema({ schema }: Kind, subject: Manifest, old: Manifest | undefined, report: Report): void {
  const start = report.problems.length;
  new Validation(report).value(schema, subject, old);
  if (old === undefined || !report.problems.some(isDuplicate)) return;
  const before = new Report();
  new Validation(before).value(schema, old);
  if (before.problems.some(isDuplicate)) report.problems.push(...report.problems.splice(start).filter(problem => !isDuplicate(problem)));
}

function isDuplicate({ code }: Problem): boolean {
  return code === FAILURES.duplicate.code || code === FAILURES.listEntry.code;
}

/** An object as it was stored, where it could be. */
function stored(kind: Kind, previous: Manifest): Manifest | undefined {
  const silent = new Report();
  const metadata = readMetadata(previous.metadata, silent);
  return metadata && { ...prepared(kind.schema, previous, silent), metadata };
}

/** `status` is not the author's to write where it is a subresource. */
function withMetadata(kind: Kind, fields: Manifest, metadata: Metadata, old: Manifest | undefined): Manifest {
  const named = metadata.name === undefined && metadata.generateName !== undefined ? { ...metadata, name: nameOf(metadata) } : metadata;
  const withStatus = kind.hasStatus && (fields.status !== undefined || old?.status !== undefined);
  if (named === fields.metadata && !withStatus) return fields;
  const subject: Record<string, unknown> = { ...fields, metadata: named };
  if (withStatus) {
    delete subject.status;
    if (old?.status !== undefined) subject.status = old.status;
  }
  return subject;
}
