import { Size } from 'cdk8s';

/** What the service that decides about requests over gRPC gets to see. */
export interface GrpcAuthOptions {
  /** Headers of the request that it sees; at most 64. @default - all */
  readonly allowedHeaders?: string[];
  /** How much of the body it sees. @default - nothing of the body */
  readonly bodySize?: Size;
}

/** What the service that decides about requests over HTTP gets to see, and to say. */
export interface HttpAuthOptions extends GrpcAuthOptions {
  /** What stands before the path of the request, when it is asked. @default - nothing */
  readonly path?: string;
  /** Headers of its answer that are added to the request for the backend; at most 64. @default - none but those that every answer has */
  readonly allowedResponseHeaders?: string[];
}
