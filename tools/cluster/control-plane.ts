import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from './api';
import { freePorts, RunningServer } from './server';

/** Where a control plane listens, and where it keeps what it needs. */
export interface Place {
  readonly folder: string;
  readonly etcd: number;
  readonly etcdPeers: number;
  readonly api: number;
}

const LOOPBACK = '127.0.0.1';

/** How etcd is started: for a run of minutes, so nothing need outlive it. */
export function etcdArguments({ folder, etcd, etcdPeers }: Place): string[] {
  const [clients, peers] = [etcd, etcdPeers].map(port => `http://${LOOPBACK}:${port}`);
  return [
    '--name=default', `--data-dir=${join(folder, 'etcd')}`, `--listen-client-urls=${clients}`, `--advertise-client-urls=${clients}`,
    `--listen-peer-urls=${peers}`, `--initial-advertise-peer-urls=${peers}`, `--initial-cluster=default=${peers}`, '--unsafe-no-fsync=true',
  ];
}

/** How the API server is started: it makes its certificate itself. Nothing but it runs, so what controllers make for Pods is not asked for. */
export function apiServerArguments({ folder, etcd, api }: Place): string[] {
  return [
    `--etcd-servers=http://${LOOPBACK}:${etcd}`, `--bind-address=${LOOPBACK}`, `--advertise-address=${LOOPBACK}`, `--secure-port=${api}`,
    `--cert-dir=${join(folder, 'certificates')}`, `--token-auth-file=${join(folder, 'tokens.csv')}`, '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/16', '--endpoint-reconciler-type=none', '--allow-privileged=true', '--disable-admission-plugins=ServiceAccount',
    `--service-account-issuer=https://${LOOPBACK}/`, `--service-account-key-file=${join(folder, 'accounts.key')}`,
    `--service-account-signing-key-file=${join(folder, 'accounts.key')}`,
  ];
}

/** An API server with its etcd, on loopback and in a folder of its own. */
export class ControlPlane {
  /**
   * @param assets the folder with the programs, as `KUBEBUILDER_ASSETS` names it
   * @throws where they do not start
   */
  public static async start(assets: string): Promise<ControlPlane> {
    const plane = new ControlPlane();
    try {
      await plane.startServers(assets);
      return plane;
    } catch (error) {
      await plane.stop();
      throw error;
    }
  }

  private readonly servers: RunningServer[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  private client?: Api;

  private constructor() {
    process.once('exit', this.end);
  }

  public get api(): Api {
    return this.client!;
  }

  public async stop(): Promise<void> {
    this.client?.close();
    for (const server of [...this.servers].reverse()) await server.stop();
    process.off('exit', this.end);
    rmSync(this.folder, { recursive: true });
  }

  private async startServers(assets: string): Promise<void> {
    const [etcd, etcdPeers, api] = await freePorts(3);
    const place: Place = { folder: this.folder, etcd, etcdPeers, api };
    const token = prepare(place);
    this.servers.push(await RunningServer.start({
      program: join(assets, 'etcd'), args: etcdArguments(place), log: join(this.folder, 'etcd.log'), isReady: () => answers(etcd, '/health'),
    }));
    const certificate = join(this.folder, 'certificates', 'apiserver.crt');
    const client = this.client = new Api(`https://${LOOPBACK}:${api}`, { token, certificate: () => readFileSync(certificate) });
    this.servers.push(await RunningServer.start({
      program: join(assets, 'kube-apiserver'), args: apiServerArguments(place), log: join(this.folder, 'kube-apiserver.log'),
      isReady: async () => existsSync(certificate) && await client.isReady(),
    }));
  }

  /** Where nobody can wait any more. */
  private readonly end = (): void => {
    for (const server of this.servers) server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  };
}

/** Writes what the API server reads. @returns what its one user shows it */
function prepare({ folder }: Place): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const token = randomBytes(16).toString('hex');
  mkdirSync(join(folder, 'certificates'));
  writeFileSync(join(folder, 'accounts.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  return token;
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise(resolve => {
    const asked = request({ host: LOOPBACK, port, path, timeout: 1000 }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false)).end();
  });
}
