import { Size } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../../../core/error';
import { ContainerResources } from '../../../core/install/container-resources';
import { quantity } from '../../../core/quantity';

/** What a gateway is given, and what is said of how it uses that. */
export interface SizingOptions {
  readonly resources: ContainerResources;
  readonly workers?: number;
  readonly memoryCache?: Size;
}

/** How many processes serve requests, and how large each of the two caches of entities is. */
export interface Sizing { readonly workers: number; readonly cacheMebibytes: number }

const MEBI = 2 ** 20;
/** The master process, the code and the small shared memories: an estimate for Kong 3, on the safe side. */
const BASE = 64;
/** One worker with a few hundred routes: an estimate for Kong 3, on the safe side. */
const WORKER = 128;
const CACHE = { usual: 128, least: 32, most: 1024 };
const FEW = 2;

/** Workers as many as CPUs, caches of an eighth of the memory each: what Kong itself does not find out in a container. */
export function sizing(construct: IConstruct, { resources: { requests = {}, limits = {} }, workers, memoryCache }: SizingOptions): Sizing {
  const cpus = amount(construct, 'limits.cpu', limits.cpu);
  const asked = amount(construct, 'requests.cpu', requests.cpu) ?? 0;
  const memory = amount(construct, 'limits.memory', limits.memory);
  amount(construct, 'requests.memory', requests.memory);
  const processes = workers ?? (cpus === undefined ? Math.max(FEW, Math.ceil(asked)) : Math.max(1, Math.ceil(cpus)));
  const share = memory === undefined ? CACHE.usual : Math.floor(memory / MEBI / 8);
  const cacheMebibytes = memoryCache ? Math.floor(memoryCache.toKibibytes() / 1024) : Math.min(CACHE.most, Math.max(CACHE.least, share));
  expectWorkers(construct, processes, cpus);
  if (memory !== undefined) expectMemory(construct, memory / MEBI, processes, cacheMebibytes);
  return { workers: processes, cacheMebibytes };
}

function expectWorkers(construct: IConstruct, workers: number, cpus: number | undefined): void {
  const most = cpus === undefined ? undefined : Math.max(1, Math.ceil(cpus));
  if (!Number.isInteger(workers) || workers < 1) {
    refuse({ code: 'TRF1603', value: workers, construct, expected: 'workers to be a whole number from 1', fix: 'leave workers out, or workers: 2' });
  }
  if (most === undefined || workers <= most) return;
  refuse({
    code: 'TRF1603', value: workers, construct, expected: `at most ${most} workers for ${cpus} CPU: more of them only wait for each other`,
    fix: `workers: ${most}, or limits: { cpu: '${workers}' }`,
  });
}

function expectMemory(construct: IConstruct, limit: number, workers: number, cache: number): void {
  const needed = BASE + 2 * cache + workers * WORKER;
  if (needed <= limit) return;
  refuse({
    code: 'TRF1602', value: `${Math.floor(limit)}Mi`, construct,
    expected: `at least ${needed}Mi for ${workers} ${workers === 1 ? 'worker' : 'workers'} of ${WORKER}Mi and two caches of ${cache}Mi`,
    fix: `limits: { memory: '${needed}Mi' }${workers > 1 ? ', or fewer workers' : ''}`,
  });
}

/** The number of a quantity. */
function amount(construct: IConstruct, field: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = quantity(value);
  if (number !== undefined && number > 0) return number;
  return refuse({ code: 'TRF1604', value, construct, expected: `${field} to be a quantity above zero`, fix: "{ cpu: '500m', memory: '512Mi' }" });
}
