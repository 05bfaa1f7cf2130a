import { digest } from './digest';
import { Installation, labelsOf } from './installation';
import { toleration } from '../../../core/install/placed-pods';
import { KumaCniOptions } from '../options/kuma-cni-options';
import { KumaLogLevel } from '../options/kuma-pods';

const CNI = 'kuma-cni';
const CONFIG = `${CNI}-config`;
const KEY = 'cni_network_config';
const RESOURCES = { requests: { cpu: '100m', memory: '100Mi' }, limits: { memory: '100Mi' } };

type Settings = Required<Pick<KumaCniOptions, 'chained' | 'netDir' | 'binDir' | 'confName' | 'namespace' | 'logLevel'>> & KumaCniOptions;

/** The plugin of the nodes that redirects the traffic of pods into their proxies. */
export function addCni(installation: Installation, options: KumaCniOptions): void {
  const settings: Settings = {
    chained: false, netDir: '/etc/cni/multus/net.d', binDir: '/var/lib/cni/bin', confName: 'kuma-cni.conf', namespace: 'kube-system',
    logLevel: KumaLogLevel.INFO, ...options,
  };
  const { namespace } = settings;
  const config = networkConfig(settings);
  const add = installation.add.bind(installation);
  installation.addServiceAccount(CNI, CNI, { namespace });
  add('ConfigMap', CONFIG, CNI, { data: () => ({ [KEY]: config }) }, { namespace });
  add('ClusterRole', CNI, CNI, { rules: () => [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] });
  add('ClusterRoleBinding', CNI, CNI, {
    roleRef: () => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: CNI }),
    subjects: () => [{ kind: 'ServiceAccount', name: CNI, namespace }],
  });
  const annotations = { 'ignore-check.kube-linter.io/run-as-non-root': 'The container installs a CNI plugin' };
  add('DaemonSet', `${CNI}-node`, CNI, { spec: () => daemonSet(installation, settings, config) }, { namespace, annotations });
}

/** What the plugin reads on a node. The one word in capitals is filled in there. */
function networkConfig({ logLevel, binDir }: Settings): string {
  return JSON.stringify({
    cniVersion: '0.3.1',
    name: CNI,
    type: CNI,
    log_level: logLevel,
    kubernetes: { kubeconfig: '__KUBECONFIG_FILEPATH__', cni_bin_dir: binDir, exclude_namespaces: ['kube-system'] },
  }, undefined, 2);
}

function daemonSet(installation: Installation, settings: Settings, config: string): object {
  const { nodeSelector = { 'kubernetes.io/os': 'linux' }, tolerations = [], podAnnotations } = settings;
  return {
    selector: { matchLabels: labelsOf(CNI) },
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } },
    template: {
      metadata: { labels: labelsOf(CNI), annotations: { 'checksum/config': digest(config), ...podAnnotations } },
      spec: {
        priorityClassName: 'system-node-critical',
        nodeSelector,
        // on all nodes, also those that take nothing else: without it no pod of a mesh starts there
        tolerations: [
          { effect: 'NoSchedule', operator: 'Exists' }, { key: 'CriticalAddonsOnly', operator: 'Exists' }, { effect: 'NoExecute', operator: 'Exists' },
          ...tolerations.map(toleration),
        ],
        serviceAccountName: CNI,
        terminationGracePeriodSeconds: 5,
        restartPolicy: 'Always',
        containers: [installer(installation, settings)],
        volumes: [
          { name: 'cni-bin-dir', hostPath: { path: settings.binDir } }, { name: 'cni-net-dir', hostPath: { path: settings.netDir } },
          { name: 'tmp', emptyDir: {} },
        ],
      },
    },
  };
}

function installer(installation: Installation, { confName, netDir, chained, logLevel, resources = RESOURCES }: Settings): object {
  return {
    name: 'install-cni',
    image: installation.image('cni'),
    imagePullPolicy: installation.imagePullPolicy,
    readinessProbe: { initialDelaySeconds: 0, exec: { command: ['cat', '/tmp/ready'] } },
    command: ['sh', '-c', '--'],
    args: ['sleep 0 && exec /install-cni'],
    // it writes into folders of the node, which are root's
    securityContext: { readOnlyRootFilesystem: true, runAsGroup: 0, runAsNonRoot: false, runAsUser: 0 },
    env: [
      { name: 'CNI_CONF_NAME', value: confName },
      { name: 'CNI_NETWORK_CONFIG', valueFrom: { configMapKeyRef: { name: CONFIG, key: KEY } } },
      { name: 'CNI_NET_DIR', value: netDir },
      { name: 'CHAINED_CNI_PLUGIN', value: String(chained) },
      { name: 'CNI_LOG_LEVEL', value: logLevel },
    ],
    resources,
    volumeMounts: [
      { name: 'cni-bin-dir', mountPath: '/host/opt/cni/bin' }, { name: 'cni-net-dir', mountPath: '/host/etc/cni/net.d' }, { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}
