import { isDnsName } from '../../../../core/kuma/address';
import { renderTemplate } from '../../../../core/kuma/go-template';
import { SERVICE_TAG } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { Complaint, misformed, missing, repeated } from '../resources/complaint';
import { Selector, selectors } from '../resources/tags';

interface Parameter { readonly name?: string; readonly tagKey?: string }

interface Conf { readonly host?: string; readonly port?: string; readonly parameters?: readonly Parameter[] }

export interface VirtualOutboundSpec { readonly selectors?: readonly Selector[]; readonly conf?: Conf }

const PARAMETER = /^[a-zA-Z0-9]+$/;
const TAG = /^[a-zA-Z0-9.\-_:/]*$/;
/** What Go writes where a template asks for a parameter that is none. */
const NOTHING = '<no value>';

/** What Kuma says of a VirtualOutbound, as `virtual_outbound_validator.go` has it. */
export function* virtualOutbound({ selectors: list, conf }: VirtualOutboundSpec): Iterable<Complaint> {
  yield* selectors('spec.selectors', list, { atLeastOne: true });
  if (!conf) {
    yield missing('spec.conf', "conf: { host: '{{.service}}.mesh', port: '80', parameters: [{ name: service, tagKey: kuma.io/service }] }");
    return;
  }
  const { parameters = [], host = '', port = '' } = conf;
  yield* ofParameters('spec.conf.parameters', parameters);
  yield* rendered('spec.conf.host', host, parameters, 'dummy', isDnsName, 'a template that becomes a hostname', "'{{.service}}.mesh'");
  yield* rendered('spec.conf.port', port, parameters, '1', isPort, 'a template that becomes a port', "'80'");
}

function isPort(text: string): boolean {
  return /^\+?\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function* ofParameters(path: string, parameters: readonly Parameter[]): Iterable<Complaint> {
  const names = new Set<string>();
  for (const [i, { name = '', tagKey = '' }] of parameters.entries()) {
    if (names.has(name)) yield repeated(`${path}[${i}].name`, name, `another parameter is called ${shown(name)} too`, 'give it another name');
    names.add(name);
    if (!TAG.test(tagKey)) yield misformed(`${path}[${i}].tagKey`, tagKey, 'the name of a tag', SERVICE_TAG);
    if (!PARAMETER.test(name)) yield misformed(`${path}[${i}].name`, name, 'letters and digits, so that templates can name it', 'service');
  }
  if (!parameters.some(({ tagKey }) => tagKey === SERVICE_TAG)) {
    yield missing(path, `- { name: service, tagKey: ${SERVICE_TAG} }`, `has no parameter for the tag ${SERVICE_TAG}`);
  }
}

function* rendered(
  path: string, template: string, parameters: readonly Parameter[], stub: string, isRight: (text: string) => boolean, expected: string, fix: string,
): Iterable<Complaint> {
  if (template === '') {
    yield missing(path, fix);
    return;
  }
  const fields = Object.fromEntries(parameters.map(({ name = '' }) => [name, stub]));
  const { text, problem } = renderTemplate(template, { fields, missing: NOTHING });
  if (problem !== undefined) yield misformed(path, template, `a template of Go: ${problem}`, fix);
  else if (text !== undefined && !isRight(text)) yield misformed(path, template, expected, fix);
}
