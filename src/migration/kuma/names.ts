/** The name of the MeshExternalService that takes the place of all ExternalServices of one tag: a DNS label that starts with a letter. */
export function meshExternalServiceName(service: string): string {
  const label = service.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 63).replace(/-+$/, '');
  return /^[a-z]/.test(label) ? label : `external-${label}`.slice(0, 63).replace(/-+$/, '');
}
