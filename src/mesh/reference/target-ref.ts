/** How a policy refers to what it is about. */
export interface TargetRef {
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: { [label: string]: string };
  readonly tags?: { [tag: string]: string };
  readonly sectionName?: string;
  readonly proxyTypes?: string[];
}
