/** Kubernetes' own keywords of schemas, by the names that compact schemas (`imports/schemas`) have for them. */
export const LONG_KEYWORDS: { readonly [short: string]: string | undefined } = {
  intOrString: 'x-kubernetes-int-or-string',
  preserveUnknownFields: 'x-kubernetes-preserve-unknown-fields',
  embeddedResource: 'x-kubernetes-embedded-resource',
  listType: 'x-kubernetes-list-type',
  listMapKeys: 'x-kubernetes-list-map-keys',
  mapType: 'x-kubernetes-map-type',
  patchStrategy: 'x-kubernetes-patch-strategy',
  patchMergeKey: 'x-kubernetes-patch-merge-key',
  rules: 'x-kubernetes-validations',
};
