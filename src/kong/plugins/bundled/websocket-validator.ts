// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin websocket-validator. */
export interface WebsocketValidatorConfig {
  /** `client`: an object. @default - none */
  readonly client?: WebsocketValidatorClient;
  /** `upstream`: an object. @default - none */
  readonly upstream?: WebsocketValidatorClient;
}

/** `client` of the plugin websocket-validator. */
export interface WebsocketValidatorClient {
  /** `binary`: an object. @default - none */
  readonly binary?: WebsocketValidatorClientBinary;
  /** `text`: an object. @default - none */
  readonly text?: WebsocketValidatorClientBinary;
}

/** `client.binary` of the plugin websocket-validator. */
export interface WebsocketValidatorClientBinary {
  /** `schema`: a text. */
  readonly schema: string;
  /** `type`: one of draft4. */
  readonly type: WebsocketValidatorClientBinaryType;
}

/** `client.binary.type` of the plugin websocket-validator. */
export enum WebsocketValidatorClientBinaryType {
  /** `draft4`. */
  DRAFT4 = 'draft4',
}
