import { App } from 'cdk8s';
import { IConstruct } from 'constructs';

/**
 * Runs the validations of all constructs, each once, those of constructs that validations add included.
 *
 * @throws what cdk8s throws: all findings in one text, each beginning a line with the path of its construct; further lines are indented
 */
export function validate(app: App): void {
  const validated = new Set<IConstruct>();
  for (let constructs = app.node.findAll(); constructs.length > 0; constructs = app.node.findAll().filter(construct => !validated.has(construct))) {
    const findings = constructs.flatMap(({ node }) => node.validate().map(finding => `[${node.path}] ${finding.replaceAll('\n', '\n  ')}`));
    if (findings.length > 0) throw new Error(`Validation failed with the following errors:\n  ${findings.join('\n  ')}`);
    for (const construct of constructs) validated.add(construct);
  }
}
