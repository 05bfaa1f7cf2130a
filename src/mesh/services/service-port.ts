import { Protocol } from '../../core/protocol';

/** A port of a service that a mesh knows. */
export interface MultiZoneServicePort {
  /** 1 to 65535. */
  readonly port: number;
  /** Its name, by which policies are about it alone. @default - its number */
  readonly name?: string;
  /** What is spoken there. Policies about requests need one that has them. @default - the API server applies Protocol.TCP */
  readonly protocol?: Protocol;
}

/** A port of a service of one zone. */
export interface MeshServicePort extends MultiZoneServicePort {
  /** The port of its proxies' pods, or its name. @default - the same */
  readonly targetPort?: number | string;
}
