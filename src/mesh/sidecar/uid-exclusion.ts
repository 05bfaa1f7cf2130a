import { refuseSetting } from './sidecar-misuse';

/** The protocol of excluded traffic. */
export enum ExcludedProtocol {
  /** TCP only. */
  TCP = 'tcp',
  /** UDP only. */
  UDP = 'udp',
}

/** What processes of some users send is not redirected to the sidecar. */
export interface UidExclusion {
  /** The users, by their numbers: one, several or ranges, `1000`, `1000,1005`, `1000-1003`. */
  readonly uids: string;
  /** The ports that they send to: one, several or ranges, `22`, `22,80-90`. @default - all ports */
  readonly ports?: string;
  /** What they send. @default - TCP and UDP */
  readonly protocol?: ExcludedProtocol;
}

const NUMBERS = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;

/** As Kuma reads it: `[protocol:][ports:]users`. @throws TRF1520 where users or ports are no numbers */
export function uidExclusion({ uids, ports, protocol }: UidExclusion): string {
  const wrong = [uids, ports].find(numbers => numbers !== undefined && !NUMBERS.test(numbers));
  if (wrong !== undefined) refuseSetting('excluded users and ports', wrong, 'numbers and ranges', "{ uids: '1000-1003', ports: '22,80-90' }");
  return [...protocol ? [protocol, ports ?? '*'] : ports ? [ports] : [], uids].join(':');
}
