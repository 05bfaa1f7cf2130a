import { Made, Source, trustDomainOf } from './context';
import { Fields } from '../fields';
import { filled, unused, word } from './values';
import { Json } from '../../core/json';

/** The MeshIdentity that takes the place of the CA that a Mesh enables, and a MeshTLS where it takes other connections, too. */
export function meshIdentity(source: Source): Made[] {
  const mtls = source.spec.child('mtls');
  if (!mtls) return [];
  const enabled = mtls.text('enabledBackend');
  if (enabled !== undefined && !mtls.list('backends').some(backend => backend.peek('name') === enabled)) {
    source.notes.say('missing', { path: mtls.pathOf('enabledBackend'), value: enabled, message: 'no backend is called so', fix: 'name one of those that are there' });
  }
  unused(source, mtls, ['skipValidation'], 'a MeshIdentity is not checked with the Mesh');
  return mtls.list('backends').flatMap(backend => {
    if (enabled !== undefined && backend.peek('name') === enabled) return identity(backend, source);
    unused(source, backend, ['name', 'type', 'mode', 'dpCert', 'conf', 'rootChain'], 'the Mesh does not enable this backend');
    return [];
  });
}

function identity(backend: Fields, source: Source): Made[] {
  const name = backend.text('name')!;
  const type = backend.text('type');
  const conf = backend.child('conf');
  const rotation = backend.child('dpCert')?.child('rotation');
  const ca = type === 'provided' ? { certificate: secureSource(conf?.child('cert')), privateKey: secureSource(conf?.child('key')) } : undefined;
  const isMissing = ca && (!ca.certificate || !ca.privateKey);
  if (isMissing || (type !== 'provided' && type !== 'builtin')) {
    return source.notes.say('lost', {
      path: backend.pathOf('type'), value: type, message: 'no MeshIdentity can be made of this CA', fix: 'write a MeshIdentity: with Secrets for certificate and key, or by SPIRE',
    }) ?? [];
  }
  restOf(backend, conf, source);
  const bundled = {
    meshTrustCreation: 'Enabled', insecureAllowSelfSigned: true,
    ...filled({ certificateParameters: filled({ expiry: lifetime(rotation) }) }), ...ca ? { ca } : { autogenerate: { enabled: true } },
  };
  const trustDomain = trustDomainOf(source.world, source.mesh);
  source.notes.say('changed', {
    path: 'spec.mtls', value: name,
    message: 'proxies get new identities, of a new CA: none that has only the old one can talk to one that has only the new',
    fix: 'apply the MeshIdentity while the Mesh still has its CA, wait until all proxies have both, and only then the Mesh without',
  });
  const spiffeID = trustDomain === undefined ? {} : { spiffeID: { trustDomain } };
  const permissive = word(backend, 'mode', { STRICT: 'Strict', 0: 'Strict', PERMISSIVE: 'Permissive', 1: 'Permissive' }) === 'Permissive';
  return [
    { kind: 'MeshIdentity', name: `${source.mesh}-${name}`, spec: { selector: { dataplane: {} }, ...spiffeID, provider: { type: 'Bundled', bundled } } },
    ...permissive ? [{ kind: 'MeshTLS', spec: { targetRef: { kind: 'Mesh' }, rules: [{ default: { mode: 'Permissive' } }] } }] : [],
  ];
}

/** Kuma's CA of old counted in days, weeks and years, too. */
function lifetime(rotation: Fields | undefined): string | undefined {
  const [, number, unit] = /^(\d+)(y|w|d|h|m|s|ms)$/.exec(String(rotation?.peek('expiration'))) ?? [];
  if (number === undefined) return undefined;
  rotation!.take('expiration');
  const hours: Readonly<Record<string, number>> = { y: 365 * 24, w: 7 * 24, d: 24 };
  return unit in hours ? `${Number(number) * hours[unit]}h` : `${number}${unit}`;
}

const TYPES: readonly (readonly [field: string, render: (value: string) => Json])[] = [
  ['secret', name => ({ type: 'Secret', secretRef: { kind: 'Secret', name } })],
  ['file', path => ({ type: 'File', file: { path } })],
  ['inlineString', value => ({ type: 'InsecureInline', insecureInline: { value } })],
  ['inline', value => ({ type: 'InsecureInline', insecureInline: { value: Buffer.from(value, 'base64').toString() } })],
];

function secureSource(given: Fields | undefined): Json | undefined {
  for (const [field, render] of TYPES) {
    const value = given?.text(field);
    if (value !== undefined) return render(value);
  }
  return undefined;
}

function restOf(backend: Fields, conf: Fields | undefined, source: Source): void {
  const sections: readonly (readonly [Fields | undefined, string])[] = [
    [backend.child('dpCert'), 'requestTimeout'], [backend.child('rootChain'), 'requestTimeout'], [conf?.child('caCert'), 'RSAbits'],
    [conf?.child('caCert'), 'expiration'],
  ];
  for (const [fields, field] of sections) {
    const value = fields?.peek(field);
    if (value === undefined) continue;
    fields!.take(field);
    source.notes.say('lost', { path: fields!.pathOf(field), value, message: 'a MeshIdentity has no such setting', fix: 'bring a CA of your own in Secrets, if it matters' });
  }
}
