/** What a container without any need for privileges is given, so that the strictest security standard for pods lets it in. */
export const UNPRIVILEGED = { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
