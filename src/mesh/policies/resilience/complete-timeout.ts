/** Whether Kuma takes these timeouts of requests: that of headers alone does not do. */
export function isCompleteTimeout(http: { readonly [timeout: string]: unknown }): boolean {
  return ['requestTimeout', 'streamIdleTimeout', 'maxStreamDuration', 'maxConnectionDuration'].some(timeout => http[timeout] !== undefined);
}
