const SAME: Readonly<Record<string, string>> = {
  cert: 'certificate', conf: 'config', configuration: 'config', maximum: 'max', minimum: 'min', req: 'request', res: 'response', resp: 'response',
  addr: 'address', auth: 'authentication', authn: 'authentication', percentage: 'percent', pct: 'percent', env: 'environment', ns: 'namespace', svc: 'service',
  regexp: 'regex', passwd: 'password', uri: 'url', num: 'number', sec: 'second', msec: 'millisecond', ms: 'millisecond',
};

/** The words of a name in whatever style, each in a form that is the same for its plurals and short forms: `caCertRefs` is ca, certificate, ref. */
export function wordsOf(name: string): readonly string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').split(/[^A-Za-z0-9]+/)
    .filter(word => word !== '').map(word => canonical(word.toLowerCase()));
}

function canonical(word: string): string {
  const one = singular(word);
  return stem(Object.hasOwn(SAME, one) ? SAME[one] : one);
}

function singular(word: string): string {
  if (word.length <= 2 || /(us|ss|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(s|x|ch|sh)es$/, '$1').replace(/s$/, '');
}

/** What is left of `enabled` and `enable`, of `limiting` and `limit`. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(ing|ed|e)$/, '').replace(/(.)\1$/, '$1') : word;
}
