import { FAILURES } from './failure';
import { Kind } from './kinds/kind';
import { Report } from './report';

/** Kinds that are deprecated in all their versions. */
const REPLACED: Readonly<Record<string, string>> = {
  KongIngress: 'a KongUpstreamPolicy, and annotations of the Service: cdk8s-traffic migrate kong-ingress',
  TCPIngress: 'a TCPRoute, as soon as the controller reads these: cdk8s-traffic migrate tcp-ingress',
  UDPIngress: 'a UDPRoute, as soon as the controller reads these: cdk8s-traffic migrate tcp-ingress',
};

/** Says of a kind, or of a version of it, what has taken its place. */
export function deprecated({ group, version, kind, successor }: Kind, report: Report): void {
  report.add(FAILURES.deprecatedVersion, 'apiVersion', {
    value: `${group}/${version}`, message: `${kind} in ${group}/${version} is deprecated`,
    fix: successor === undefined ? REPLACED[kind] ?? 'use what has taken the place of this kind' : `apiVersion: ${group}/${successor}`,
  });
}
