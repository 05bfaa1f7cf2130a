import { renderTemplate, templateProblem } from '../../../src/core/kuma/go-template';
import { hostnameTemplateProblem } from '../../../src/core/kuma/hostname-template';

const DATA = { fields: { Name: 'web', Zone: 'east' }, label: 'label' };

test.each([
  ['plain', 'plain'],
  ['{{ .Name }}.{{.Zone}}', 'web.east'],
  ['a {{- .Name -}} b', 'awebb'],
  ['{{ label "k8s.kuma.io/service-name" }}.mesh', 'label.mesh'],
  ['{{ "{{" }}{{ `}}` }}', '{{}}'],
  ['a{{/* nothing */}}b', 'ab'],
])('%s becomes %s', (template, text) => {
  expect(renderTemplate(template, DATA)).toEqual({ text });
});

test.each([
  ['{{ .Name', 'does not end'],
  ['{{ .Name[4 }}', '"["'],
  ['{{ .Name|invalid }}', 'function "invalid"'],
  ['{{ .Name|1 }}', 'behind "|"'],
  ['{{ .Name | }}', 'beside "|"'],
  ['{{ }}', 'empty'],
  ['{{ (.Name }}', '")" is missing'],
  ['{{ .Name) }}', '")" too many'],
  ['{{ if .Name }}a', '"end" is missing'],
  ['a{{ end }}', '"end" too many'],
  ['{{ .Nmae }}', 'field ".Nmae"'],
  ['{{ .Name.First }}', 'has no fields'],
])('%s is no template', (template, problem) => {
  expect(renderTemplate(template, DATA)).toEqual({ problem: expect.stringContaining(problem) });
});

test('what is not known of the language is not judged', () => {
  expect(renderTemplate('{{ if eq .Zone "east" }}e{{ else }}o{{ end }}', DATA)).toEqual({});
  expect(renderTemplate('{{ printf "%s" .Name }}', DATA)).toEqual({});
});

test('fields are not looked at where it is not known which there are', () => {
  expect(templateProblem('/ns/{{ .Namespace }}/sa/{{ .Whatever }}')).toBeUndefined();
  expect(templateProblem('{{ label "team" }}')).toContain('function "label"');
  expect(templateProblem('{{ label "team" }}', ['label'])).toBeUndefined();
});

test('hostnames come of templates', () => {
  expect(hostnameTemplateProblem('{{ .DisplayName }}.svc.{{ .Zone }}.mesh.local')).toBeUndefined();
  expect(hostnameTemplateProblem('{{ .DisplayName | printf "%s" }}.mesh')).toBeUndefined();
  for (const wrong of ['', '{{ .Name }}.MESH', '{{ .Name }}..mesh', '.{{ .Name }}.mesh', '{{ .Name }}_svc.mesh', '{{ .Nmae }}.mesh']) {
    expect(hostnameTemplateProblem(wrong)).toContain('a template');
  }
});
