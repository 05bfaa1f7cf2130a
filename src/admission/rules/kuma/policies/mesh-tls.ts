import { checkFields } from './fields';
import { Place, Violation } from './policy';

interface Tls { readonly tlsCiphers?: readonly string[]; readonly tlsVersion?: { readonly min?: string; readonly max?: string } }

/** From the oldest. */
const VERSIONS = ['TLSAuto', 'TLS10', 'TLS11', 'TLS12', 'TLS13'];

const OF_ALL = (): Omit<Violation, 'path'> => ({
  mistake: 'unfitting', message: 'is one for the whole mesh: proxies that call each other must agree on it', fix: 'set it in a MeshTLS for Mesh',
});

/** What is wrong with how proxies speak TLS. */
export function* checkTls(settings: object, path: string, { top }: Place): Iterable<Violation> {
  const { tlsCiphers = [], tlsVersion } = settings as Tls;
  if (top !== 'Mesh') {
    yield* checkFields(settings, path, { ...tlsCiphers.length > 0 && { tlsCiphers: OF_ALL }, tlsVersion: OF_ALL });
    return;
  }
  const { min = 'TLSAuto', max = 'TLSAuto' } = tlsVersion ?? {};
  if (min === 'TLSAuto' || max === 'TLSAuto' || VERSIONS.indexOf(min) <= VERSIONS.indexOf(max)) return;
  yield {
    mistake: 'range', path: `${path}.tlsVersion.min`, value: min, message: `no version is at least ${min} and at most ${max}`,
    fix: `min: ${max}, max: ${min}`,
  };
}
