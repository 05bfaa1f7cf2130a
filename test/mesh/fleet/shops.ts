import { Testing } from 'cdk8s';
import { FleetZone, MeshFleet, MeshFleetProps, MeshMtls, MeshWorkload, Protocol } from '../../../src';
import { deployment } from '../fixtures';

export interface Shops {
  readonly fleet: MeshFleet;
  readonly east: FleetZone;
  readonly west: FleetZone;
  /** By zone and name: `east api`. */
  readonly workloads: Readonly<Record<string, MeshWorkload>>;
}

/** A fleet of two zones, both with the workloads `web` and `api`, with Services, in the namespace `shop`. */
export function shops(props: MeshFleetProps = { mesh: { mtls: MeshMtls.builtin() } }): Shops {
  const fleet = new MeshFleet(Testing.app(), 'fleet', props);
  const [east, west] = ['east', 'west'].map(name => fleet.addZone(name, { namespace: 'shop' }));
  const workloads: Record<string, MeshWorkload> = {};
  for (const zone of [east, west]) {
    zone.mesh.namespace('shop');
    for (const name of ['web', 'api']) {
      const workload = zone.mesh.workload(name, deployment(zone, name), { port: 80, protocol: Protocol.HTTP });
      workload.expose();
      workloads[`${zone.zoneName} ${name}`] = workload;
    }
  }
  return { fleet, east, west, workloads };
}
