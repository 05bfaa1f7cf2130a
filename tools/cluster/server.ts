import { ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** How a program is started, and how one sees that it can be used. */
export interface Server {
  readonly program: string;
  readonly args: readonly string[];
  /** Where its output goes. */
  readonly log: string;
  /** @default 60 seconds */
  readonly startMilliseconds?: number;
  isReady(): Promise<boolean>;
}

const PAUSE = 100;
const START_MILLISECONDS = 60_000;
const STOP_MILLISECONDS = 10_000;
const LOG_LINES = 15;

/** A program that runs until it is stopped, by its process alone. */
export class RunningServer {
  /** @throws with the end of its log, where it ends or is not ready in time; it is stopped then */
  public static async start({ program, args, log, startMilliseconds = START_MILLISECONDS, isReady }: Server): Promise<RunningServer> {
    const output = openSync(log, 'a');
    const child = spawn(program, args, { stdio: ['ignore', output, output] });
    let failure: string | undefined;
    child.once('error', error => failure = error.message);
    child.once('exit', (code, signal) => failure = `it ended with ${code ?? signal}`);
    const running = new RunningServer(child);
    const end = Date.now() + startMilliseconds;
    while (!await isReady()) {
      if (failure === undefined && Date.now() < end) {
        await pause(PAUSE);
        continue;
      }
      const problem = failure ?? `it is not ready after ${startMilliseconds} ms`;
      await running.stop();
      const last = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
      throw new Error(`${program} does not start: ${problem}\n${last}`);
    }
    return running;
  }

  private readonly ended: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = new Promise(resolve => child.once('close', () => resolve()));
  }

  /** Asks it to end, and after a while makes it. */
  public async stop(): Promise<void> {
    if (this.child.pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), STOP_MILLISECONDS);
    await this.ended;
    clearTimeout(hard);
  }

  /** At once, where nobody can wait any more. */
  public kill(): void {
    this.child.kill('SIGKILL');
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** So many ports of the loopback interface that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  })));
  const ports = servers.map(server => (server.address() as { port: number }).port);
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}
