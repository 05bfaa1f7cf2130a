/** What a container uses of CPU and memory: quantities like `500m`, `512Mi`. */
export interface ContainerResources {
  /** What it is sure to get, by resource: `{ cpu: '500m', memory: '256Mi' }`. @default - nothing */
  readonly requests?: { [resource: string]: string };
  /** What it may use at most, by resource. A container that uses more memory is killed, one that uses more CPU waits. @default - there is no limit */
  readonly limits?: { [resource: string]: string };
}
