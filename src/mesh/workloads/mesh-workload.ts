import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { joinMesh, NamespaceFacts } from './mesh-namespace';
import { ExposeOptions, WorkloadLabels, WorkloadOptions } from './workload-options';
import { amend } from '../../core/tree/amendment';
import { checkLater } from '../../core/tree/check';
import { located, Misuse, refuse } from '../../core/error';
import { heldObject, WORKLOAD_KINDS } from '../../core/tree/held-object';
import { GATEWAY_ANNOTATION, INJECTION_LABEL, MESH_LABEL, NAMESPACE_TAG } from '../../core/kuma/names';
import { port as validPort } from '../../core/port';
import { Protocol } from '../../core/protocol';
import { objectsBelow } from '../../core/tree/registry';
import { renderedObject } from '../../core/tree/rendered-object';
import { namespaceOf, ServiceReference } from '../../core/tree/service';
import { IMesh, IWorkload, MeshClient } from '../../core/tree/workload';
import { accountName, ownServiceAccount, useServiceAccount } from '../pods/own-service-account';
import { PodTemplate } from '../pods/pod-template';
import { IMeshClient } from '../reference/mesh-client';
import { IMeshDestination } from '../reference/mesh-destination';
import { Peer, proxyPeer } from '../reference/peer';
import { IServiceMesh, MeshServicesMode } from '../reference/service-mesh-reference';
import { TargetRef } from '../reference/target-ref';
import { markPods, Sidecar } from '../sidecar/sidecar';
import { sidecarMarks } from '../sidecar/sidecar-marks';
import { SidecarOptions } from '../sidecar/sidecar-options';
import { selectingLabels } from '../values/selecting-labels';
import { serviceName } from '../values/service-name';

/** Pods of a mesh that are selected together and answer behind one Service. Made by `mesh.workload`. */
export class MeshWorkload extends Construct implements IWorkload, IMeshClient, IMeshDestination {
  public readonly workloadName: string;
  public readonly clientName: string;
  public readonly destinationName: string;
  public readonly namespace: string;
  public readonly mesh: IMesh;
  private readonly serviceMesh: IServiceMesh;
  private readonly options: WorkloadOptions;
  /** What makes its pods, or the Service in front of them; nothing where only labels are known. */
  private readonly object?: ApiObject;
  private readonly givenLabels?: { [label: string]: string };
  private readonly givenService: ServiceReference;
  private labelService = false;

  /** @internal */
  public constructor(mesh: IServiceMesh, id: string, source: WorkloadLabels | IConstruct, options: WorkloadOptions) {
    super(mesh as IConstruct as Construct, id);
    this.mesh = mesh;
    this.serviceMesh = mesh;
    if (Construct.isConstruct(source)) {
      this.options = options;
      this.object = heldObject(source, holdsPods(source) ? WORKLOAD_KINDS : ['Service']);
      this.namespace = this.object.metadata.namespace ?? namespaceOf(this.object);
    } else {
      const given = source as WorkloadLabels;
      this.options = { ...given, ...options };
      this.givenLabels = selectingLabels(given.labels, 'all pods', this);
      this.namespace = given.namespace ?? namespaceOf(this);
    }
    const service = this.options.service ?? (this.object?.kind === 'Service' ? this.object : id);
    this.givenService = ServiceReference.of(typeof service === 'string' ? serviceName(service, this) : service, this, this.namespace);
    this.workloadName = this.clientName = this.destinationName = this.givenService.name;
    if (this.options.port !== undefined) validPort(this.options.port);
    mesh._registry.workloads.push(this);
    this.followUp(source);
  }

  public get port(): number | undefined {
    const { ports } = this.givenService;
    return this.options.port ?? (ports.length === 1 ? ports[0].port : undefined);
  }

  public get protocol(): Protocol {
    const spoken = this.givenService.ports.find(({ port }) => port === this.port)?.appProtocol;
    return this.options.protocol ?? Object.values(Protocol).find(protocol => protocol === spoken) ?? Protocol.TCP;
  }

  /**
   * Makes its Service, with `appProtocol`, called like the workload: beside what makes its pods where that was given by construct.
   *
   * @throws TRF1221 where the workload has no port, TRF1001 where the Service is there already
   */
  public expose(options: ExposeOptions = {}): ApiObject {
    const port = this.port ?? refuse({
      code: 'TRF1221', value: this.workloadName, construct: this,
      expected: 'the port to expose', fix: `mesh.workload('${this.node.id}', …, { port: 8080 })`,
    });
    const metadata = { ...options.metadata, name: this.workloadName, namespace: this.namespace };
    const [scope, childId] = this.object ? [this.object.node.scope as Construct, `${this.object.node.id}-service`] : [this, 'Service'];
    return renderedObject(scope, childId, { apiVersion: 'v1', kind: 'Service' }, metadata, {
      spec: () => ({
        selector: this._labels(),
        ports: [{ name: this.protocol, port, targetPort: options.targetPort ?? port, appProtocol: this.protocol }],
      }),
    });
  }

  /** @internal */
  public get _mesh(): IServiceMesh {
    return this.serviceMesh;
  }

  /** @internal */
  public get _backendPort(): number | undefined {
    return this.port;
  }

  /**
   * What selects its pods, as it stands now.
   *
   * @internal
   */
  public _labels(): { [label: string]: string } {
    if (this.givenLabels) return this.givenLabels;
    return this.object!.kind === 'Service' ? this.object!.toJson().spec?.selector ?? {} : this.template.selector;
  }

  /**
   * What makes its pods, as far as this app does.
   *
   * @internal
   */
  public _pods(): PodTemplate[] {
    if (this.object && this.object.kind !== 'Service') return [this.template];
    const labels = this._labels();
    return this.serviceMesh._registry.app.podsIn(this.namespace).filter(pod => pod.matches(labels));
  }

  /** @internal */
  public _peer(mesh: IServiceMesh): Peer {
    const { serviceAccount } = this.options;
    const said = serviceAccount === undefined ? undefined : accountName(serviceAccount);
    const [first, ...others] = new Set(this._pods().map(pod => pod.serviceAccount));
    const found = others.length === 0 ? first : undefined;
    const tags = { ...tagsOf(this._labels()), [NAMESPACE_TAG]: this.namespace };
    return proxyPeer(mesh.trustDomain, { namespace: this.namespace, serviceAccount: said ?? found, tags });
  }

  /** @internal */
  public _targetRef(): TargetRef {
    const { meshServices } = this.serviceMesh;
    if (meshServices === MeshServicesMode.EXCLUSIVE || meshServices === MeshServicesMode.EVERYWHERE) {
      return { kind: 'MeshService', name: this.workloadName, namespace: this.namespace };
    }
    return { kind: 'MeshService', name: this._serviceTag() };
  }

  /**
   * `kuma.io/service` of its inbound.
   *
   * @internal
   */
  public _serviceTag(): string {
    const port = this.port ?? refuse({
      code: 'TRF1236', value: this.workloadName, construct: this,
      expected: 'a port: without MeshServices the mesh knows a service by its name and port',
      fix: `mesh.workload('${this.node.id}', …, { port: 8080 })`,
    });
    return [this.workloadName, this.namespace, 'svc', port].join('_');
  }

  /** @internal */
  public _permit(scope: Construct, id: string, client: MeshClient): void {
    this.serviceMesh._permit(scope, id, this, client);
  }

  /** @internal */
  public _section(): string | undefined {
    if (this.options.port === undefined || this._targetRef().namespace === undefined) return undefined;
    const services = this.serviceMesh._registry.app.servicesIn(this.namespace);
    const { ports = [] } = services.find(({ name }) => name === this.workloadName) ?? {};
    const port = ports.find(known => known.port === this.options.port);
    return ports.length > 1 && port ? port.name ?? String(port.port) : undefined;
  }

  private get template(): PodTemplate {
    return this.serviceMesh._registry.app.pod(this.object!) ?? new PodTemplate(this.object!);
  }

  /** What follows from being part of the mesh, for the objects of this app that make up the workload. */
  private followUp(source: WorkloadLabels | IConstruct): void {
    const { givenService, object, options } = this;
    if (options.port !== undefined) givenService.expectPort(this, options.port);
    if (options.port !== undefined && options.protocol !== undefined) {
      givenService.speak(this, options.port, options.protocol, `${this.workloadName} speaks it`);
    }
    joinMesh(this, this.namespace, this.mesh.meshName, facts => this.join(facts));
    amend(this, givenService.reference, service => {
      if (this.labelService) service.metadata.addLabel(MESH_LABEL, this.mesh.meshName);
      return undefined;
    });
    if (options.service === undefined) checkLater(this, () => this.servicesOfOtherName());
    if (options.sidecar) this.configureSidecars(options.sidecar);
    if (!object || object.kind === 'Service') return;
    const account = this.serviceMesh.trustDomain !== undefined && options.serviceAccount === undefined
      ? ownServiceAccount(object, source as IConstruct, this.workloadName) : undefined;
    amend(this, { group: object.apiGroup, kind: object.kind, namespace: object.metadata.namespace, name: object.name }, () => {
      const pods = new PodTemplate(object);
      pods.giveTokenToSidecar();
      pods.forbidRootByContainer();
      if (options.delegatedGateway) pods.setAnnotation(GATEWAY_ANNOTATION, 'enabled');
      return useServiceAccount(this, pods, account, options.serviceAccount);
    });
  }

  private configureSidecars(options: SidecarOptions): void {
    const { object } = this;
    if (object && object.kind !== 'Service') {
      Sidecar.of(object).configure(options);
    } else {
      located(this, () => sidecarMarks({ ...options, reachableBackends: undefined }, { namespace: this.namespace, construct: this }));
      checkLater(this, () => this.markSelected(options));
    }
  }

  private* markSelected(options: SidecarOptions): Iterable<Misuse> {
    const pods = this._pods();
    if (pods.length === 0) {
      yield {
        code: 'TRF1522', value: this.workloadName, construct: this, expected: 'pods of this app: sidecars of others cannot be configured here',
        fix: `mesh.workload('${this.node.id}', deployment, { sidecar: … })`,
      };
    }
    for (const template of pods) {
      const misuse = markPods(this, template, options);
      if (misuse) yield misuse;
    }
  }

  /** Labels pods and Service where the Namespace doesn't say that they belong to this mesh. */
  private join({ known, injection, mesh }: NamespaceFacts): Misuse | undefined {
    const { meshName } = this.mesh;
    const here = known ? mesh === meshName : meshName === 'default';
    const injected = !known || injection === 'enabled' || injection === 'true';
    if (here && injected) return undefined;
    const labels = { ...!here && { [MESH_LABEL]: meshName }, ...!injected && { [INJECTION_LABEL]: 'enabled' } };
    if (this.object && this.object.kind !== 'Service') {
      const pods = new PodTemplate(this.object);
      for (const [key, value] of Object.entries(labels)) pods.setLabel(key, value);
      this.labelService = !here;
      return undefined;
    }
    if (!known) return undefined;
    return {
      code: 'TRF1222', value: here ? injection : mesh, construct: this,
      expected: `namespace ${this.namespace} to ${here ? 'give pods sidecars' : `belong to mesh ${meshName}`}, or the pods by construct, to label them`,
      fix: `mesh.namespace('${this.namespace}'), or mesh.workload('${this.node.id}', deployment)`,
    };
  }

  /** Services of this app that select the pods given by construct, where none is called like the workload. */
  private* servicesOfOtherName(): Iterable<Misuse> {
    if (!this.object || this.object.kind === 'Service') return;
    const services = this.serviceMesh._registry.app.servicesIn(this.namespace).filter(({ selector = {} }) => {
      return Object.keys(selector).length > 0 && this.template.matches(selector);
    });
    if (services.length === 0 || services.some(({ name }) => name === this.workloadName)) return;
    yield {
      code: 'TRF1224', value: this.workloadName, construct: this,
      expected: `the name of a Service of its pods: ${services.map(({ name }) => name).join(', ')}`,
      fix: `mesh.workload('${this.node.id}', …, { service: '${services[0].name}' }), or pass the Service's construct`,
    };
  }
}

function holdsPods(source: IConstruct): boolean {
  return objectsBelow(source).some(({ kind }) => WORKLOAD_KINDS.includes(kind));
}

/** Labels that Kuma turns into tags of a pod's inbounds. */
function tagsOf(labels: { [label: string]: string }): { [tag: string]: string } {
  return Object.fromEntries(Object.entries(labels).filter(([key, value]) => !key.includes('kuma.io/') && value !== ''));
}
