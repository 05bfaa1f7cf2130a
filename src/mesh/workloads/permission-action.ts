/** What becomes of requests that a permission is about. */
export enum PermissionAction {
  /** They pass. */
  ALLOW = 'Allow',
  /** They are refused, also where another permission allows them. */
  DENY = 'Deny',
  /** They pass, and are counted and logged as if they were refused: for finding out whom a denial would hit. */
  ALLOW_WITH_SHADOW_DENY = 'AllowWithShadowDeny',
}
