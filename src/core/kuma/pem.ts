const BLOCK = /-----BEGIN ([^\n-]+)-----\r?\n[^]*?-----END \1-----/;

/** Whether a text holds something in PEM that may be shown to everybody: a certificate, and no private key. */
export function isPublicPem(text: string): boolean {
  const [, label] = BLOCK.exec(text) ?? [];
  return label !== undefined && !label.endsWith('PRIVATE KEY');
}
