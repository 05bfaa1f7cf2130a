import * as fs from 'fs';
import * as path from 'path';
import { App, AppProps, Chart, YamlOutputType } from 'cdk8s';
import { Admission } from './admission';
import { admissionOptions } from './admission-options';
import { Suppression, ValidationMode, World } from './admission-props';
import { Checks } from './checks';
import { layOut } from './layout';
import { manifestsOf } from './manifest';
import { Output } from './output';
import { RenderingOrder } from './rendering-order';
import { losses, summary } from './summary';
import { textOnly } from './text-only';
import { validate } from './validation';
import type { AdmitOptions } from '../admission/options';
import { GatewayApiChannel } from '../core/gateway-api-channel';
import { Target } from '../core/target';
import { yamlDocument } from '../output/yaml';

/** Properties of TrafficApp. */
export interface TrafficAppProps extends AppProps {
  /**
   * Whether a line on stderr says what was written: how many files, and how many objects of which kind.
   *
   * @default true
   */
  readonly summary?: boolean;

  /**
   * What happens to objects that a cluster would refuse. Errors and warnings are printed on stderr, with the construct, the field and a
   * fix; warnings never keep files from being written. Hints, such as that a Secret is not in this app, are what `cdk8s-traffic validate`
   * lists.
   *
   * @default ValidationMode.ERROR
   */
  readonly validate?: ValidationMode;

  /**
   * The controllers that will read the manifests. They decide which CRDs are installed where two have the same kind, and whose rules
   * apply.
   *
   * @default - each object's own: Kuma for its kinds, and for Kong's kinds the operator if one of the objects is of a kind that only
   * the operator has, else the ingress controller
   */
  readonly targets?: Target[];

  /**
   * Which of Gateway API's sets of CRDs the cluster has.
   *
   * @default GatewayApiChannel.STANDARD
   */
  readonly channel?: GatewayApiChannel;

  /**
   * Whether what is not in this app may exist all the same. It decides how bad a reference to it is.
   *
   * @default World.OPEN
   */
  readonly world?: World;

  /**
   * What holds for references into some namespaces instead, by name: `{ shop: World.CLOSED }` where this app has all of that namespace.
   *
   * @default - `world`
   */
  readonly worldOfNamespaces?: { readonly [namespace: string]: World };

  /**
   * What holds for references to some kinds instead, in whatever namespace: `{ 'Service': World.CLOSED }`, with their group if they have one:
   * `{ 'Gateway.gateway.networking.k8s.io': World.OPEN }`.
   *
   * @default - `worldOfNamespaces`, and `world`
   */
  readonly worldOfKinds?: { readonly [kind: string]: World };

  /**
   * CustomResourceDefinitions of kinds that don't come with this package, or instead of those that do: each an object as in its YAML, or
   * the path of a file or folder that has some. CRDs that the app itself renders count without this.
   *
   * @default - none
   */
  readonly crds?: any[];

  /**
   * Whether an object is an error whose kind nobody here knows: none of its CRDs comes with this package or is in the app.
   *
   * @default false - such kinds are listed
   */
  readonly strict?: boolean;

  /**
   * Findings that are known and accepted. An object may name its own in the annotation `cdk8s-traffic/suppress`, a line for each:
   * `TRF2010@spec.rules[0] our controller reads this field`.
   *
   * @default - none
   */
  readonly suppress?: Suppression[];
}

/**
 * A cdk8s app for charts of any size: it writes the same files with the same bytes as cdk8s' own `App`, in a time that grows with
 * the number of objects and not with that of charts and dependencies. It takes the place of `App` without other changes.
 *
 * It differs in these things only:
 *
 * - All or nothing: files are written when everything is rendered and nothing is wrong. (`cdk8s synth` empties the output folder
 *   before the app runs.)
 * - Two constructs that render the same object (group, kind, namespace and name) are refused, and so are constructs that depend on
 *   themselves, alone or through others.
 * - Validations run once, where `App` runs them again for every chart, and dependencies that follow from others are not added to the tree.
 * - What a cluster would refuse is found before anything is written, each finding with the construct that it comes from.
 * - An error shows as its text: what is wrong, where, and how to mend it.
 */
export class TrafficApp extends App {
  private readonly summary: boolean;
  private readonly recordsMetadata: boolean;
  private readonly mode: ValidationMode;
  private readonly admitOptions: AdmitOptions;

  /**
   * Everything has a default: `new TrafficApp()` writes a file for each chart into the folder that `cdk8s synth` expects.
   *
   * @throws TRF1403 where `crds` names what cannot be read
   */
  public constructor(props: TrafficAppProps = {}) {
    super(props);
    this.summary = props.summary ?? true;
    this.recordsMetadata = props.recordConstructMetadata ?? process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true';
    this.mode = props.validate ?? ValidationMode.ERROR;
    this.admitOptions = this.mode === ValidationMode.OFF ? {} : admissionOptions(props);
  }

  /** The charts of this app, those first that others depend on. */
  public override get charts(): Chart[] {
    return [...new RenderingOrder(this).charts];
  }

  /**
   * Writes all manifests into the output folder.
   *
   * @throws TRF1001 where two constructs render the same object
   * @throws TRF1401 where constructs depend on themselves
   * @throws an error with a summary as its text, where a cluster would refuse an object
   */
  public override synth(): void {
    textOnly(() => {
      validate(this);
      const order = new RenderingOrder(this);
      const checks = new Checks(new Admission(this.mode, this.admitOptions));
      const ownDocuments = this.yamlOutputType !== YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE;
      const charts = order.charts.map(chart => ({ chart, manifests: checks.watch(manifestsOf(chart, order, ownDocuments)) }));
      const output = new Output();
      try {
        layOut(this, charts, order.betweenCharts, output);
        checks.conclude();
        output.write(this.outdir);
      } finally {
        output.close();
      }
      if (this.recordsMetadata) writeConstructMetadata(this.outdir, order);
      process.stderr.write(losses(output) + (this.summary ? summary(this.outdir, output) : ''));
    });
  }

  /**
   * All manifests as one text of YAML.
   *
   * @throws TRF1001 where two constructs render the same object
   * @throws TRF1401 where constructs depend on themselves
   * @throws an error with a summary as its text, where a cluster would refuse an object
   */
  public override synthYaml(): string {
    return textOnly(() => {
      validate(this);
      const order = new RenderingOrder(this);
      const checks = new Checks(new Admission(this.mode, this.admitOptions));
      const texts: string[] = [];
      for (const chart of order.charts) {
        for (const { document, written = document, isFresh } of checks.watch(manifestsOf(chart, order, true))) {
          texts.push(yamlDocument(written, isFresh));
        }
      }
      checks.conclude();
      return texts.join('---\n');
    });
  }
}

/** Which construct an object comes from, for plugins of `cdk8s synth`: the file that cdk8s writes. */
function writeConstructMetadata(outdir: string, order: RenderingOrder): void {
  const objects = order.charts.flatMap(chart => order.objectsOf(chart));
  const resources = Object.fromEntries(objects.map(object => [object.name, { path: object.node.path }]));
  fs.writeFileSync(path.join(outdir, 'construct-metadata.json'), JSON.stringify({ version: '1.0.0', resources }));
}
