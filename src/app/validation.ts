import { App } from 'cdk8s';
import { IConstruct, Node } from 'constructs';

/** How what `checkLater` reports begins. */
const OURS = /^TRF\d{4} /;

/**
 * Runs the validations of all constructs, each once, those of constructs that validations add included.
 *
 * @throws what cdk8s throws: all findings in one text, each beginning a line with the path of its construct; further lines are indented.
 *   What this library finds says where and needs no more around it.
 */
export function validate(app: App): void {
  const validated = new Set<IConstruct>();
  for (let constructs = app.node.findAll(); constructs.length > 0; constructs = app.node.findAll().filter(construct => !validated.has(construct))) {
    const findings: Finding[] = [];
    for (const { node } of constructs) for (const text of node.validate()) findings.push({ node, text });
    if (findings.length > 0) throw new Error(findings.every(({ text }) => OURS.test(text)) ? findings.map(({ text }) => text).join('\n') : asCdk8s(findings));
    for (const construct of constructs) validated.add(construct);
  }
}

interface Finding { readonly node: Node; readonly text: string }

function asCdk8s(findings: readonly Finding[]): string {
  const lines = findings.map(({ node, text }) => `[${node.path}] ${text.replaceAll('\n', '\n  ')}`);
  return `Validation failed with the following errors:\n  ${lines.join('\n  ')}`;
}
