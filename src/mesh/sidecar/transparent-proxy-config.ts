import { Duration, Yaml } from 'cdk8s';
import { UidExclusion, uidExclusion } from './uid-exclusion';
import { goDuration } from '../../core/duration';
import { port as validPort } from '../../core/port';
import { sparse } from '../../core/sparse';

/** Which IP addresses are redirected. */
export enum IpFamilyMode {
  /** IPv4 and IPv6. */
  DUAL_STACK = 'dualstack',
  /** IPv4 only. */
  IPV4 = 'ipv4',
  /** IPv6 only. */
  IPV6 = 'ipv6',
}

/** Redirection of one direction of traffic to the sidecar. */
export interface TrafficRedirection {
  /** Whether it is redirected. @default - Kuma applies true */
  readonly enabled?: boolean;
  /** The port of the sidecar that it goes to. @default - Kuma applies 15006 for what comes in, 15001 for what goes out */
  readonly port?: number;
  /** Only these ports are redirected. @default - all */
  readonly includePorts?: number[];
  /** These ports are not. @default - none */
  readonly excludePorts?: number[];
  /** Addresses and CIDRs that are not. @default - none */
  readonly excludeIps?: string[];
  /** What some users send is not. For what goes out. @default - none */
  readonly excludePortsForUids?: UidExclusion[];
  /** Whether the redirection comes before all other rules of the chain, not after them. @default - Kuma applies false */
  readonly insertFirst?: boolean;
}

/** Redirection of questions about names. */
export interface DnsRedirection {
  /** Whether the sidecar answers them. @default - Kuma applies true on Kubernetes */
  readonly enabled?: boolean;
  /** The port of the sidecar that answers. @default - Kuma applies 15053 */
  readonly port?: number;
  /** Whether all questions are redirected, not only those to the servers of `resolvConfigPath`. @default - Kuma applies true on Kubernetes */
  readonly captureAll?: boolean;
  /** Whether questions and answers are tracked as one connection. @default - Kuma applies false */
  readonly skipConntrackZoneSplit?: boolean;
  /** The file that names the servers. @default - Kuma applies `/etc/resolv.conf` */
  readonly resolvConfigPath?: string;
}

/** Redirection by eBPF instead of iptables: an experiment of Kuma's, which Kuma 3 drops. */
export interface EbpfOptions {
  /** Whether eBPF is used. @default true */
  readonly enabled?: boolean;
  /** Where the BPF file system is. @default - Kuma applies `/run/kuma/bpf` */
  readonly bpfFsPath?: string;
  /** Where cgroup2 is. @default - Kuma applies `/sys/fs/cgroup` */
  readonly cgroupPath?: string;
  /** The network interface that programs are bound to. @default - Kuma finds it */
  readonly tcAttachInterface?: string;
  /** The environment variable that holds the address of the pod. @default - Kuma applies `INSTANCE_IP` */
  readonly instanceIpVariable?: string;
  /** Where the compiled programs are. @default - Kuma applies `/tmp/kuma-ebpf` */
  readonly programsPath?: string;
}

/** How traffic of a pod gets to its sidecar, in all detail. What is not set is as the control plane has it. */
export interface TransparentProxyConfig {
  /** What comes in. @default - as the control plane has it */
  readonly inbound?: TrafficRedirection;
  /** What goes out. @default - as the control plane has it */
  readonly outbound?: TrafficRedirection;
  /** Questions about names. @default - as the control plane has it */
  readonly dns?: DnsRedirection;
  /** Networks of virtual machines and containers in the pod, `docker0:172.17.0.0/16` for example. @default - none */
  readonly virtualNetworks?: string[];
  /** Redirection by eBPF. @default - by iptables */
  readonly ebpf?: EbpfOptions;
  /** The user that the sidecar runs as, by name or number: what it sends is never redirected. @default - Kuma applies 5678 */
  readonly kumaDpUser?: string;
  /** Which addresses are redirected. @default - Kuma applies IpFamilyMode.DUAL_STACK */
  readonly ipFamilyMode?: IpFamilyMode;
  /** Whether packets in an invalid state are dropped. @default - Kuma applies false */
  readonly dropInvalidPackets?: boolean;
  /** Whether the kernel logs what the rules match. @default - Kuma applies false */
  readonly log?: boolean;
  /** Whether rules carry comments. @default - Kuma applies true */
  readonly comments?: boolean;
  /** Whether rules are written with the long names of options. @default - Kuma applies false */
  readonly verbose?: boolean;
  /** Whether rules are kept in firewalld. @default - Kuma applies false */
  readonly storeFirewalld?: boolean;
  /** How long to wait for others who change rules, in whole seconds; zero: as long as it takes. @default - Kuma applies 5 seconds */
  readonly wait?: Duration;
  /** How often to look whether they have finished. @default - Kuma applies zero: always */
  readonly waitInterval?: Duration;
  /** How often to try again where the rules cannot be set. @default - Kuma applies 4 */
  readonly maxRetries?: number;
  /** How long to wait before. @default - Kuma applies 2 seconds */
  readonly sleepBetweenRetries?: Duration;
}

/** As the annotation has it. @throws TRF1022 where a port is none, TRF1520 where users or ports are no numbers */
export function transparentProxyConfig(config: TransparentProxyConfig): string {
  const { inbound, outbound, dns, virtualNetworks, ebpf, log, comments, maxRetries, sleepBetweenRetries, wait, waitInterval, ...plain } = config;
  const { kumaDpUser: kumaDPUser, ipFamilyMode, dropInvalidPackets, verbose, storeFirewalld } = plain;
  return Yaml.stringify(sparse({
    kumaDPUser, ipFamilyMode, dropInvalidPackets, verbose, storeFirewalld,
    comments: comments === undefined ? undefined : { disabled: !comments },
    log: log === undefined ? undefined : { enabled: log },
    wait: wait?.toSeconds(),
    waitInterval: waitInterval && waitInterval.toMilliseconds() * 1000,
    retry: sparse({ maxRetries, sleepBetweenRetries: sleepBetweenRetries && goDuration(sleepBetweenRetries) }),
    redirect: sparse({
      inbound: inbound && redirection(inbound), outbound: outbound && redirection(outbound), dns: dns && redirectedDns(dns),
      vnet: virtualNetworks && { networks: virtualNetworks },
    }),
    ebpf: ebpf && sparse({
      enabled: ebpf.enabled ?? true, bpffsPath: ebpf.bpfFsPath, cgroupPath: ebpf.cgroupPath, tcAttachIface: ebpf.tcAttachInterface,
      instanceIPEnvVarName: ebpf.instanceIpVariable, programsSourcePath: ebpf.programsPath,
    }),
  }) ?? {});
}

function redirection(given: TrafficRedirection): object | undefined {
  const { enabled, port, includePorts, excludePorts, excludeIps, excludePortsForUids, insertFirst } = given;
  return sparse({
    enabled, port: port && validPort(port), includePorts: includePorts?.map(validPort), excludePorts: excludePorts?.map(validPort),
    excludePortsForIPs: excludeIps, excludePortsForUIDs: excludePortsForUids?.map(uidExclusion), insertRedirectInsteadOfAppend: insertFirst,
  });
}

function redirectedDns({ port, ...dns }: DnsRedirection): object | undefined {
  return sparse({ ...dns, port: port && validPort(port) });
}
