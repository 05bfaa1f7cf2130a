/** Values by hostname, found from the most specific hostname that means a host to the least. */
export class HostMap<T> {
  private readonly exact = new Map<string, T>();
  private readonly patterns = new Map<string, T>();
  private any?: T;

  public get(hostname: string | undefined): T | undefined {
    if (!hostname) return this.any;
    return hostname.startsWith('*.') ? this.patterns.get(hostname.slice(1)) : this.exact.get(hostname);
  }

  public set(hostname: string | undefined, value: T): void {
    if (!hostname) this.any = value;
    else if (hostname.startsWith('*.')) this.patterns.set(hostname.slice(1), value);
    else this.exact.set(hostname, value);
  }

  /** What stands for a host, the most specific first. */
  public *matching(host: string): Generator<T> {
    const exact = this.exact.get(host);
    if (exact !== undefined) yield exact;
    if (this.patterns.size > 0) {
      for (let dot = host.indexOf('.', 1); dot > 0; dot = host.indexOf('.', dot + 1)) {
        const pattern = this.patterns.get(host.slice(dot));
        if (pattern !== undefined) yield pattern;
      }
    }
    if (this.any !== undefined) yield this.any;
  }

  /** The most specific that stands for a host. */
  public best(host: string): T | undefined {
    return this.first(host, found => found);
  }

  /** What is found in the most specific that stands for a host and has something. */
  public first<R>(host: string, find: (value: T) => R | undefined): R | undefined {
    const exact = this.exact.get(host);
    let found = exact === undefined ? undefined : find(exact);
    if (found === undefined && this.patterns.size > 0) {
      for (let dot = host.indexOf('.', 1); dot > 0 && found === undefined; dot = host.indexOf('.', dot + 1)) {
        const pattern = this.patterns.get(host.slice(dot));
        if (pattern !== undefined) found = find(pattern);
      }
    }
    return found === undefined && this.any !== undefined ? find(this.any) : found;
  }
}
