import { literalCredentials } from './credentials';
import { namespaceNamed } from './namespaces';
import { pluginCredentials } from './plugin-credentials';
import { literalSecrets } from './secrets';
import { Finding } from '../admission/finding';
import { Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule } from '../admission/rules/rule';

/** What has no place in a repository, though a cluster takes it. */
export const REPOSITORY_RULES: readonly Rule[] = [literalSecrets, namespaceNamed, literalCredentials, pluginCredentials];

/** These rules look at one object, and at nothing else. */
type Check = (object: Manifest) => Iterable<Hit>;

/** What an object has that has no place in a repository. */
export function repositoryFindings(object: Manifest): Finding[] {
  return REPOSITORY_RULES.flatMap(({ code, severity, check }) =>
    Array.from((check as Check)(object), hit => ({ code, severity, object: referenceTo(object), ...hit })));
}
