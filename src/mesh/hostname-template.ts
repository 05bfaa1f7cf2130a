import { isDnsSubdomain } from '../core/name';

const ACTION = /\{\{-?\s*(.*?)\s*-?\}\}/g;
const FIELDS: { readonly [field: string]: string } = { '.DisplayName': 'displayname', '.Name': 'name', '.Namespace': 'namespace', '.Mesh': 'mesh', '.Zone': 'zone' };
const LABEL = /^label\s+("[^"]*"|`[^`]*`)$/;

/** What is wrong with a template of hostnames, as far as it uses only fields and labels; what else Go's templates can do is Kuma's to judge. */
export function hostnameTemplateProblem(template: string): string | undefined {
  if (template === '') return 'a template';
  let known = true;
  const rendered = template.replace(ACTION, (_, action: string) => {
    known &&= action in FIELDS || LABEL.test(action);
    return FIELDS[action] ?? 'label';
  });
  if (!known) return undefined;
  return isDnsSubdomain(rendered) ? undefined : 'a template that becomes a DNS name in lower case';
}

/** Fields of a template that Kuma doesn't know. */
export function unknownFields(template: string): string[] {
  return [...template.matchAll(ACTION)].map(([, action]) => action).filter(action => /^\.\w+$/.test(action) && !(action in FIELDS));
}
