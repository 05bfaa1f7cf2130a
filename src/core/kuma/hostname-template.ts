import { renderTemplate } from './go-template';
import { isDnsSubdomain } from '../name';

/** What Kuma puts in to see whether hostnames come of a template. */
const STUBS = { Name: 'name', DisplayName: 'displayname', Namespace: 'namespace', Mesh: 'mesh', Zone: 'zone' };

/** What is wanted instead of a template of hostnames. Of templates that use more of Go's language than fields and labels, Kuma has the last word. */
export function hostnameTemplateProblem(template: string): string | undefined {
  if (template === '') return 'a template';
  const { text, problem } = renderTemplate(template, { fields: STUBS, label: 'label' });
  if (problem !== undefined) return `a template of Go with the fields .DisplayName, .Name, .Namespace, .Mesh and .Zone: ${problem}`;
  return text === undefined || isDnsSubdomain(text) ? undefined : 'a template that becomes a DNS name in lower case';
}
