import { access } from './access';
import { Annotations, PREFIX } from './annotations';
import { backend } from './backend';
import { balancing } from './balancing';
import { annotationsOfCanary, canaryRoutes, isCanary, mainOf, ownOfCanary } from './canary';
import { annotationsOf, certifiedHosts, Cluster, IngressSource, rulesOf, servicesOf } from './ingress';
import { contendersOf } from './layers';
import { LOST } from './lost';
import { rewriting } from './paths';
import { redirects } from './redirects';
import { render, Variant } from './render';
import { isRecord, Json, record } from '../../../core/json';
import { Migration } from '../../migration';
import { Amendments } from '../amendments';
import { Result } from '../result';

/** What is known of the wanted result. */
export interface NginxMigrationOptions {
  /** The class of Ingresses that are migrated. Those without class are, too, where they have annotations of ingress-nginx. @default 'nginx' */
  readonly fromClass?: string;
  /** The class of Kong's ingress controller. @default 'kong' */
  readonly className?: string;
}

const FORMER = /^(extensions\/v1beta1|networking\.k8s\.io\/v1beta1)$/;

/**
 * Rewrites Ingresses for ingress-nginx as what Kong's ingress controller reads: Ingresses, plugins, policies, annotations of Services.
 *
 * Every annotation is carried over, or a finding says what became of it. Access that was restricted stays closed where it cannot be restricted
 * in the same way. Never throws.
 */
export function migrateNginx(objects: readonly unknown[], { fromClass = 'nginx', className = 'kong' }: NginxMigrationOptions = {}): Migration {
  const [result, amendments] = [new Result(objects), new Amendments(objects)];
  const ingresses = objects.filter(isRecord).filter(object => isOf(object, fromClass));
  const cluster: Cluster = {
    objects, amendments, result, className, contenders: contendersOf(ingresses),
    hosts: new Set(ingresses.flatMap(object => rulesOf(object).flatMap(({ host }) => host ?? []))),
    tlsHosts: new Set(ingresses.flatMap(certifiedHosts)),
    regexHosts: new Set(ingresses.filter(object => !isCanary(object) && isRegex(object)).flatMap(object => rulesOf(object).map(({ host = '' }) => host))),
  };
  for (const [index, object] of objects.entries()) {
    if (!isRecord(object) || object.kind !== 'Ingress') continue;
    if (ingresses.includes(object)) migrateOne(object, index, cluster, ingresses);
    else if (typeof object.apiVersion === 'string' && FORMER.test(object.apiVersion)) reportFormer(object, index, result);
    if (object.apiVersion !== 'networking.k8s.io/v1') continue;
    for (const service of servicesOf(object)) amendments.use(record(object.metadata).namespace, service, `Ingress ${String(record(object.metadata).name)}`);
  }
  amendments.putInto(result);
  return result.migration();
}

function isOf(object: Json, fromClass: string): boolean {
  if (object.kind !== 'Ingress' || object.apiVersion !== 'networking.k8s.io/v1') return false;
  const written = record(record(object.metadata).annotations)['kubernetes.io/ingress.class'];
  const name = typeof written === 'string' && written !== '' ? written : record(object.spec).ingressClassName;
  return name === undefined || name === null ? Object.keys(annotationsOf(object)).length > 0 : name === fromClass;
}

/** Whether nginx reads the paths of this Ingress as regular expressions, and so all of its hosts. */
function isRegex(object: Json): boolean {
  const annotations = annotationsOf(object);
  return ['true', '1', 't', 'T', 'TRUE', 'True'].includes(String(annotations[`${PREFIX}use-regex`])) || Boolean(annotations[`${PREFIX}rewrite-target`]);
}

function reportFormer(object: Json, index: number, result: Result): void {
  result.notes(object, index).say('lost', {
    path: 'apiVersion', value: object.apiVersion, message: 'clusters have not had this version since Kubernetes 1.22', fix: 'kubectl convert -f FILE --output-version networking.k8s.io/v1',
  });
}

function migrateOne(object: Json, index: number, cluster: Cluster, ingresses: readonly Json[]): void {
  const notes = cluster.result.notes(object, index);
  const isBeside = isCanary(object);
  const own = isBeside ? ownOfCanary(object) : annotationsOf(object);
  const main = isBeside ? mainOf(object, ingresses) : undefined;
  const annotations = new Annotations(isBeside ? annotationsOfCanary(object, main) : own, notes, own);
  const source = new IngressSource(object, index, notes, annotations, cluster);
  if (isBeside) reportOthers(source);
  if (annotations.flag('ssl-passthrough')) {
    annotations.lost('ssl-passthrough', 'TLS that goes through Kong unread is for TLSRoutes: there is no Ingress any more', 'a GatewayRoute of kind TLS on a listener with TLS mode Passthrough');
    for (const name of Object.keys(own)) if (name !== `${PREFIX}ssl-passthrough`) annotations.say('unused', name.slice(PREFIX.length), 'ssl-passthrough goes before it');
    return;
  }
  if (annotations.flag('ssl-passthrough') === false) annotations.isDefault('ssl-passthrough');
  for (const read of [backend, balancing, access, redirects, rewriting]) read(source);
  withoutCounterpart(annotations);
  if (isBeside) {putCanary(source, main);} else {
    if (annotations.flag('canary') === false) annotations.isDefault('canary');
    render(source);
  }
  annotations.reportRest();
}

function withoutCounterpart(annotations: Annotations): void {
  for (const [name, { message, fix, harmless }] of Object.entries(LOST)) {
    const value = annotations.text(name);
    if (value === undefined) continue;
    if (harmless?.test(value)) annotations.isDefault(name);
    else annotations.lost(name, message, fix);
  }
}

function putCanary(source: IngressSource, main: Json | undefined): void {
  const routes = canaryRoutes(source, main);
  const variants = routes.map((annotations, i): Variant => ({ suffix: i === 0 ? '' : '-cookie', annotations }));
  if (variants.length > 0) render(source, variants);
}

/** What a canary says that is for its main Ingress to say. */
function reportOthers({ object, notes, annotations }: IngressSource): void {
  const own = ownOfCanary(object);
  for (const [name, value] of Object.entries(annotationsOf(object))) {
    if (Object.hasOwn(own, name)) continue;
    notes.say('unused', { path: annotations.pathOf(name.slice(PREFIX.length)), value, message: 'a canary takes this from the Ingress beside which it stands' });
  }
}
