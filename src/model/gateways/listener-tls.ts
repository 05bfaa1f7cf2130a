import { authorities, Certificate, tlsCertificate } from './certificates';
import { Problem } from '../objects/condition';
import { Inventory } from '../objects/inventory';
import { ModelListener } from './listener';
import { hasIssuer } from '../objects/produced';
import { Stored } from '../objects/stored';
import { Profile } from '../../core/gateway/profile';
import { ClientValidation, GatewaySpec, ObjectRef } from '../../core/gateway/shapes';
import { hostnamesMeet } from '../../core/hostname';

/** A reference followed: what was found, or why not. Neither where it lies elsewhere. */
export interface Followed<T> {
  readonly found?: T;
  readonly problem?: Problem;
}

/** Follows references to certificates. */
export class CertificateReferences {
  public constructor(private readonly inventory: Inventory, private readonly produced: ReadonlySet<string>) {}

  /** The certificate in a Secret. @param invalid the reason for a Secret that is none or not there */
  public secret(from: Stored, ref: ObjectRef, path: string, invalid: string): Followed<Certificate> {
    const namespace = ref.namespace ?? from.namespace;
    if (ref.group !== '' || ref.kind !== 'Secret') {
      return { problem: { fault: 'secret-content', reason: invalid, path: `${path}.kind`, message: `${ref.kind}${ref.group && `.${ref.group}`} is no kind of certificates: use a Secret` } };
    }
    const denied = this.denied(from, { ...ref, namespace }, path);
    if (denied) return { problem: denied };
    const name = `${namespace}/${ref.name}`;
    const secret = this.inventory.find('', 'Secret', namespace, ref.name);
    if (secret) {
      const certificate = tlsCertificate(secret);
      return typeof certificate === 'string' ? { problem: { fault: 'secret-content', reason: invalid, path: `${path}.name`, message: `Secret ${name} ${certificate}` } } : { found: certificate };
    }
    const promised = this.produced.has(name) || hasIssuer(from) || this.inventory.absence({ group: '', kind: 'Secret', namespace }) === 'elsewhere';
    return promised ? {} : { problem: { fault: 'secret', reason: invalid, path: `${path}.name`, message: `there is no Secret ${name}` } };
  }

  /** The authorities in a ConfigMap. */
  public authorities(
    from: Stored, ref: ObjectRef, path: string, reasons: { readonly kind: string; readonly invalid: string },
  ): Followed<readonly Certificate[]> {
    const namespace = ref.namespace ?? from.namespace;
    if (ref.group !== '' || ref.kind !== 'ConfigMap') {
      return { problem: { fault: 'authority-content', reason: reasons.kind, path: `${path}.kind`, message: `${ref.kind}${ref.group && `.${ref.group}`} is no kind of authorities: use a ConfigMap` } };
    }
    const denied = this.denied(from, { ...ref, namespace }, path);
    if (denied) return { problem: denied };
    const object = this.inventory.find('', 'ConfigMap', namespace, ref.name);
    const name = `${namespace}/${ref.name}`;
    if (object) {
      const found = authorities(object);
      return typeof found === 'string' ? { problem: { fault: 'authority-content', reason: reasons.invalid, path: `${path}.name`, message: `ConfigMap ${name} ${found}` } } : { found };
    }
    const elsewhere = this.inventory.absence({ group: '', kind: 'ConfigMap', namespace }) === 'elsewhere';
    return elsewhere ? {} : { problem: { fault: 'authority', reason: reasons.invalid, path: `${path}.name`, message: `there is no ConfigMap ${name}` } };
  }

  private denied({ group, kind, namespace }: Stored, to: Required<ObjectRef>, path: string): Problem | undefined {
    if (this.inventory.mayRefer({ group, kind, namespace }, to)) return undefined;
    return { fault: 'grant', reason: 'RefNotPermitted', path, message: `no ReferenceGrant in ${to.namespace} lets ${kind}s of ${namespace} refer to ${to.kind} ${to.name}` };
  }
}

/** Finds the certificates that a listener ends TLS with. */
export function resolveCertificates(
  listener: ModelListener, references: CertificateReferences, { certificates: limit, tooManyCertificates: tooMany }: Profile,
): void {
  if (!listener.terminates) return;
  const { certificateRefs = [], options } = listener.spec.tls ?? {};
  let usable = 0;
  for (const [i, ref] of certificateRefs.entries()) {
    const { found, problem } = references.secret(listener.owner, ref, `${listener.path}.tls.certificateRefs[${i}]`, 'InvalidCertificateRef');
    if (problem) {
      listener.unresolved.push(problem);
      continue;
    }
    usable += 1;
    if (found) listener.certificates.push(found);
  }
  listener.hasCertificate = usable > 0 || (certificateRefs.length === 0 && Object.keys(options ?? {}).length > 0);
  if (limit === undefined || certificateRefs.length <= limit) return;
  listener.hasCertificate = false;
  const message = `${certificateRefs.length} certificates, where no more than ${limit} can be served`;
  if (tooMany) listener.unresolved.push({ reason: tooMany, path: `${listener.path}.tls.certificateRefs`, message });
}

/** Finds the authorities whom a listener of HTTPS believes about its clients. */
export function resolveClientTrust(listener: ModelListener, gateway: Stored<GatewaySpec>, references: CertificateReferences): void {
  if (listener.spec.protocol !== 'HTTPS') return;
  const [validation, path] = validationOf(gateway.spec, listener.spec.port);
  if (!validation) return;
  const { caCertificateRefs = [], mode } = validation;
  const found: Certificate[] = [];
  let [usable, unknown] = [0, false];
  for (const [i, ref] of caCertificateRefs.entries()) {
    const followed = references.authorities(gateway, ref, `${path}.caCertificateRefs[${i}]`, { kind: 'InvalidCACertificateKind', invalid: 'InvalidCACertificateRef' });
    if (followed.problem) {
      listener.unresolved.push(followed.problem);
      continue;
    }
    usable += 1;
    if (followed.found) found.push(...followed.found);
    else unknown = true;
  }
  listener.clientTrust = { ...unknown ? {} : { authorities: found }, insecure: mode === 'AllowInsecureFallback' };
  if (usable === 0) listener.refused ??= { reason: 'NoValidCACertificate', path: `${path}.caCertificateRefs`, message: 'none of the authorities for clients can be used' };
}

function validationOf({ tls }: GatewaySpec, port: number): [ClientValidation['validation'], path: string] {
  const perPort = tls?.frontend?.perPort ?? [];
  const i = perPort.findIndex(entry => entry.port === port);
  if (i >= 0) return [perPort[i].tls?.validation, `spec.tls.frontend.perPort[${i}].tls.validation`];
  return [tls?.frontend?.default?.validation, 'spec.tls.frontend.default.validation'];
}

/** Notes listeners of one port that clients may take for one another, because they reuse connections. */
export function noteOverlaps(listeners: readonly ModelListener[]): void {
  const secure = listeners.filter(({ valid, spec }) => valid && (spec.protocol === 'HTTPS' || spec.protocol === 'TLS'));
  for (const listener of secure) {
    const others = secure.filter(other => other !== listener && other.spec.port === listener.spec.port);
    const sameCertificate = others.find(other => shareCertificates(listener, other));
    const sameHost = others.find(other => hostnamesMeet(listener.hostname, other.hostname));
    if (sameCertificate) listener.overlap = { reason: 'OverlappingCertificates', message: `its certificate is also good for hosts of listener ${sameCertificate.name}` };
    else if (sameHost) listener.overlap = { reason: 'OverlappingHostnames', message: `hosts of listener ${sameHost.name} are also its own` };
  }
}

function shareCertificates(one: ModelListener, other: ModelListener): boolean {
  const [mine, theirs] = [one, other].map(({ spec, owner }) => (spec.tls?.certificateRefs ?? []).map(ref => `${ref.namespace ?? owner.namespace}/${ref.name}`));
  if (!one.terminates || !other.terminates) return false;
  if (mine.some(ref => theirs.includes(ref))) return true;
  const theirHosts = other.certificates.flatMap(({ hostnames }) => hostnames);
  return one.certificates.some(({ hostnames }) => hostnames.some(host => theirHosts.some(their => hostnamesMeet(host, their))));
}
