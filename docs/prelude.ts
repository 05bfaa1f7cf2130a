/** What snippets of the documents that import nothing may use: everything the package exports, and a chart that the reader has in mind. */
import { ApiObject, App, Chart, Duration, JsonPatch, Size } from 'cdk8s';
import { Deployment, Service } from 'cdk8s-plus-28';
import * as traffic from 'cdk8s-traffic';

declare const app: App;
declare const chart: Chart;
declare const deployment: Deployment;
declare const service: Service;
declare const mesh: traffic.ServiceMesh;
declare const gateway: traffic.Gateway;
declare const route: traffic.GatewayRoute;
declare const web: traffic.MeshWorkload;
declare const api: traffic.MeshWorkload;
