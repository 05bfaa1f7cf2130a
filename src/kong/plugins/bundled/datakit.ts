// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { ProxyCacheAdvancedMemory, ProxyCacheAdvancedStrategy, RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin datakit. */
export interface DatakitConfig {
  /** `debug`: true or false. @default - Kong applies `false` */
  readonly debug?: boolean;
  /** `nodes`: a list, each an object; 1 to 64 members. */
  readonly nodes: DatakitNode[];
  /** `resources`: an object. @default - none */
  readonly resources?: DatakitResources;
}

/** `resources` of the plugin datakit. */
export interface DatakitResources {
  /** `cache`: an object. @default - none */
  readonly cache?: DatakitResourcesCache;
  /** `vault`: an object with free keys, each value a text; 1 to 64 members. @default - none */
  readonly vault?: { [name: string]: string };
}

/** `resources.cache` of the plugin datakit. */
export interface DatakitResourcesCache {
  /** `memory`: an object. @default - none */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `strategy`: one of memory, redis. @default - none */
  readonly strategy?: ProxyCacheAdvancedStrategy;
}

/** A step of a Datakit graph. */
export class DatakitNode {
  /** One whose `type` is `branch`. */
  public static branch(settings: DatakitNodesBranch): DatakitNode {
    return new DatakitNode({ ...settings, type: 'branch' });
  }

  /** One whose `type` is `cache`. */
  public static cache(settings: DatakitNodesCache): DatakitNode {
    return new DatakitNode({ ...settings, type: 'cache' });
  }

  /** One whose `type` is `call`. */
  public static call(settings: DatakitNodesCall): DatakitNode {
    return new DatakitNode({ ...settings, type: 'call' });
  }

  /** One whose `type` is `exit`. */
  public static exit(settings: DatakitNodesExit): DatakitNode {
    return new DatakitNode({ ...settings, type: 'exit' });
  }

  /** One whose `type` is `jq`. */
  public static jq(settings: DatakitNodesJq): DatakitNode {
    return new DatakitNode({ ...settings, type: 'jq' });
  }

  /** One whose `type` is `json_to_xml`. */
  public static jsonToXml(settings: DatakitNodesJsonToXml): DatakitNode {
    return new DatakitNode({ ...settings, type: 'json_to_xml' });
  }

  /** One whose `type` is `jwt_decode`. */
  public static jwtDecode(settings: DatakitNodesJwtDecode): DatakitNode {
    return new DatakitNode({ ...settings, type: 'jwt_decode' });
  }

  /** One whose `type` is `jwt_sign`. */
  public static jwtSign(settings: DatakitNodesJwtSign): DatakitNode {
    return new DatakitNode({ ...settings, type: 'jwt_sign' });
  }

  /** One whose `type` is `jwt_verify`. */
  public static jwtVerify(settings: DatakitNodesJwtVerify): DatakitNode {
    return new DatakitNode({ ...settings, type: 'jwt_verify' });
  }

  /** One whose `type` is `property`. */
  public static property(settings: DatakitNodesProperty): DatakitNode {
    return new DatakitNode({ ...settings, type: 'property' });
  }

  /** One whose `type` is `static`. */
  public static static(settings: DatakitNodesStatic): DatakitNode {
    return new DatakitNode({ ...settings, type: 'static' });
  }

  /** One whose `type` is `xml_to_json`. */
  public static xmlToJson(settings: DatakitNodesXmlToJson): DatakitNode {
    return new DatakitNode({ ...settings, type: 'xml_to_json' });
  }

  private constructor(private readonly settings: object) {}

  /** @internal */
  public _settings(): object {
    return this.settings;
  }
}

/** `nodes.xml_to_json` of the plugin datakit. */
export interface DatakitNodesXmlToJson {
  /** `attributes_block_name`: a text; 1 to 32 bytes. @default - none */
  readonly attributesBlockName?: string;
  /** `attributes_name_prefix`: a text; 1 to 32 bytes. @default - none */
  readonly attributesNamePrefix?: string;
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `recognize_type`: true or false. @default - Kong applies `true` */
  readonly recognizeType?: boolean;
  /** `text_as_property`: true or false. @default - Kong applies `false` */
  readonly textAsProperty?: boolean;
  /** `text_block_name`: a text; 1 to 32 bytes. @default - Kong applies `"#text"` */
  readonly textBlockName?: string;
  /** `xpath`: a text; 1 to 256 bytes. @default - none */
  readonly xpath?: string;
}

/** `nodes.static` of the plugin datakit. */
export interface DatakitNodesStatic {
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object with free keys, each value a text. @default - none */
  readonly outputs?: { [name: string]: string };
  /** `values`: any value. */
  readonly values: any;
}

/** `nodes.property` of the plugin datakit. */
export interface DatakitNodesProperty {
  /** `content_type`: one of application/json, application/octet-stream, text/plain. @default - none */
  readonly contentType?: DatakitNodesPropertyContentType;
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `non_nil`: true or false. @default - Kong applies `false` */
  readonly nonNil?: boolean;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `property`: a text; 1 to 255 bytes. */
  readonly property: string;
}

/** `nodes.property.content_type` of the plugin datakit. */
export enum DatakitNodesPropertyContentType {
  /** `application/json`. */
  APPLICATION_JSON = 'application/json',
  /** `application/octet-stream`. */
  APPLICATION_OCTET_STREAM = 'application/octet-stream',
  /** `text/plain`. */
  TEXT_PLAIN = 'text/plain',
}

/** `nodes.jwt_verify` of the plugin datakit. */
export interface DatakitNodesJwtVerify {
  /**
   * `allowed_algorithms`: a list, each one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS384, RS512.
   *
   * @default - Kong applies an empty one
   */
  readonly allowedAlgorithms?: DatakitNodesJwtVerifyAllowedAlgorithms[];
  /** `audiences`: a list, each a text. @default - Kong applies an empty one */
  readonly audiences?: string[];
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object. @default - none */
  readonly inputs?: DatakitNodesJwtVerifyInputs;
  /** `issuers`: a list, each a text. @default - Kong applies an empty one */
  readonly issuers?: string[];
  /** `leeway`: whole seconds. @default - Kong applies 0 seconds */
  readonly leeway?: Duration;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesJwtVerifyOutputs;
  /** `required_claims`: a list, each a text. @default - Kong applies an empty one */
  readonly requiredClaims?: string[];
  /** `validate_exp`: true or false. @default - Kong applies `true` */
  readonly validateExp?: boolean;
  /** `validate_nbf`: true or false. @default - Kong applies `true` */
  readonly validateNbf?: boolean;
}

/** `nodes.jwt_verify.outputs` of the plugin datakit. */
export interface DatakitNodesJwtVerifyOutputs {
  /** `claims`: a text; 1 to 255 bytes. @default - none */
  readonly claims?: string;
  /** `header`: a text; 1 to 255 bytes. @default - none */
  readonly header?: string;
}

/** `nodes.jwt_verify.inputs` of the plugin datakit. */
export interface DatakitNodesJwtVerifyInputs {
  /** `key`: a text; 1 to 255 bytes. @default - none */
  readonly key?: string;
  /** `token`: a text; 1 to 255 bytes. @default - none */
  readonly token?: string;
}

/** `nodes.jwt_verify.allowed_algorithms` of the plugin datakit. */
export enum DatakitNodesJwtVerifyAllowedAlgorithms {
  /** `ES256`. */
  ES256 = 'ES256',
  /** `ES384`. */
  ES384 = 'ES384',
  /** `ES512`. */
  ES512 = 'ES512',
  /** `EdDSA`. */
  ED_DSA = 'EdDSA',
  /** `HS256`. */
  HS256 = 'HS256',
  /** `HS384`. */
  HS384 = 'HS384',
  /** `HS512`. */
  HS512 = 'HS512',
  /** `PS256`. */
  PS256 = 'PS256',
  /** `PS384`. */
  PS384 = 'PS384',
  /** `PS512`. */
  PS512 = 'PS512',
  /** `RS256`. */
  RS256 = 'RS256',
  /** `RS384`. */
  RS384 = 'RS384',
  /** `RS512`. */
  RS512 = 'RS512',
}

/** `nodes.jwt_sign` of the plugin datakit. */
export interface DatakitNodesJwtSign {
  /** `algorithm`: one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS384, RS512. */
  readonly algorithm: DatakitNodesJwtSignAlgorithm;
  /** `expires_in`: whole seconds. @default - Kong applies 300 seconds */
  readonly expiresIn?: Duration;
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object. @default - none */
  readonly inputs?: DatakitNodesJwtSignInputs;
  /** `kid`: a text. @default - none */
  readonly kid?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `not_before`: a whole number. @default - Kong applies `0` */
  readonly notBefore?: number;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesJwtSignOutputs;
  /** `static_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly staticClaims?: { [name: string]: string };
  /** `typ`: a text. @default - Kong applies `"JWT"` */
  readonly typ?: string;
}

/** `nodes.jwt_sign.outputs` of the plugin datakit. */
export interface DatakitNodesJwtSignOutputs {
  /** `claims`: a text; 1 to 255 bytes. @default - none */
  readonly claims?: string;
  /** `header`: a text; 1 to 255 bytes. @default - none */
  readonly header?: string;
  /** `token`: a text; 1 to 255 bytes. @default - none */
  readonly token?: string;
}

/** `nodes.jwt_sign.inputs` of the plugin datakit. */
export interface DatakitNodesJwtSignInputs {
  /** `claims`: a text; 1 to 255 bytes. @default - none */
  readonly claims?: string;
  /** `key`: a text; 1 to 255 bytes. @default - none */
  readonly key?: string;
}

/** `nodes.jwt_sign.algorithm` of the plugin datakit. */
export enum DatakitNodesJwtSignAlgorithm {
  /** `ES256`. */
  ES256 = 'ES256',
  /** `ES384`. */
  ES384 = 'ES384',
  /** `ES512`. */
  ES512 = 'ES512',
  /** `EdDSA`. */
  ED_DSA = 'EdDSA',
  /** `HS256`. */
  HS256 = 'HS256',
  /** `HS384`. */
  HS384 = 'HS384',
  /** `HS512`. */
  HS512 = 'HS512',
  /** `PS256`. */
  PS256 = 'PS256',
  /** `PS384`. */
  PS384 = 'PS384',
  /** `PS512`. */
  PS512 = 'PS512',
  /** `RS256`. */
  RS256 = 'RS256',
  /** `RS384`. */
  RS384 = 'RS384',
  /** `RS512`. */
  RS512 = 'RS512',
}

/** `nodes.jwt_decode` of the plugin datakit. */
export interface DatakitNodesJwtDecode {
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesJwtDecodeOutputs;
}

/** `nodes.jwt_decode.outputs` of the plugin datakit. */
export interface DatakitNodesJwtDecodeOutputs {
  /** `header`: a text; 1 to 255 bytes. @default - none */
  readonly header?: string;
  /** `payload`: a text; 1 to 255 bytes. @default - none */
  readonly payload?: string;
  /** `signature`: a text; 1 to 255 bytes. @default - none */
  readonly signature?: string;
}

/** `nodes.json_to_xml` of the plugin datakit. */
export interface DatakitNodesJsonToXml {
  /** `attributes_block_name`: a text; 1 to 32 bytes. @default - none */
  readonly attributesBlockName?: string;
  /** `attributes_name_prefix`: a text; 1 to 32 bytes. @default - none */
  readonly attributesNamePrefix?: string;
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object with free keys, each value a text. @default - none */
  readonly inputs?: { [name: string]: string };
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `root_element_name`: a text; 1 to 64 bytes. @default - none */
  readonly rootElementName?: string;
  /** `text_block_name`: a text; 1 to 32 bytes. @default - Kong applies `"#text"` */
  readonly textBlockName?: string;
}

/** `nodes.jq` of the plugin datakit. */
export interface DatakitNodesJq {
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object with free keys, each value a text. @default - none */
  readonly inputs?: { [name: string]: string };
  /** `jq`: a text; 1 to 10240 bytes. */
  readonly jq: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
}

/** `nodes.exit` of the plugin datakit. */
export interface DatakitNodesExit {
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object. @default - none */
  readonly inputs?: DatakitNodesExitInputs;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `status`: a whole number; 200 to 599. @default - Kong applies `200` */
  readonly status?: number;
  /** `warn_headers_sent`: true or false. @default - none */
  readonly warnHeadersSent?: boolean;
}

/** `nodes.exit.inputs` of the plugin datakit. */
export interface DatakitNodesExitInputs {
  /** `body`: a text; 1 to 255 bytes. @default - none */
  readonly body?: string;
  /** `headers`: a text; 1 to 255 bytes. @default - none */
  readonly headers?: string;
}

/** `nodes.call` of the plugin datakit. */
export interface DatakitNodesCall {
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object. @default - none */
  readonly inputs?: DatakitNodesCallInputs;
  /** `method`: a text; 1 to 32 bytes. @default - Kong applies `"GET"` */
  readonly method?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesCallOutputs;
  /** `ssl_server_name`: a text. @default - none */
  readonly sslServerName?: string;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeout`: whole milliseconds; 0 to 2147483646. @default - none */
  readonly timeout?: Duration;
  /** `url`: a text. @default - none */
  readonly url?: string;
}

/** `nodes.call.outputs` of the plugin datakit. */
export interface DatakitNodesCallOutputs {
  /** `body`: a text; 1 to 255 bytes. @default - none */
  readonly body?: string;
  /** `headers`: a text; 1 to 255 bytes. @default - none */
  readonly headers?: string;
  /** `raw_body`: a text; 1 to 255 bytes. @default - none */
  readonly rawBody?: string;
  /** `status`: a text; 1 to 255 bytes. @default - none */
  readonly status?: string;
}

/** `nodes.call.inputs` of the plugin datakit. */
export interface DatakitNodesCallInputs {
  /** `body`: a text; 1 to 255 bytes. @default - none */
  readonly body?: string;
  /** `headers`: a text; 1 to 255 bytes. @default - none */
  readonly headers?: string;
  /** `http_proxy`: a text; 1 to 255 bytes. @default - none */
  readonly httpProxy?: string;
  /** `https_proxy`: a text; 1 to 255 bytes. @default - none */
  readonly httpsProxy?: string;
  /** `proxy_auth_password`: a text; 1 to 255 bytes. @default - none */
  readonly proxyAuthPassword?: string;
  /** `proxy_auth_username`: a text; 1 to 255 bytes. @default - none */
  readonly proxyAuthUsername?: string;
  /** `query`: a text; 1 to 255 bytes. @default - none */
  readonly query?: string;
  /** `url`: a text; 1 to 255 bytes. @default - none */
  readonly url?: string;
}

/** `nodes.cache` of the plugin datakit. */
export interface DatakitNodesCache {
  /** `bypass_on_error`: true or false. @default - none */
  readonly bypassOnError?: boolean;
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `inputs`: an object. @default - none */
  readonly inputs?: DatakitNodesCacheInputs;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesCacheOutputs;
  /** `ttl`: whole seconds. @default - none */
  readonly ttl?: Duration;
}

/** `nodes.cache.outputs` of the plugin datakit. */
export interface DatakitNodesCacheOutputs {
  /** `data`: a text; 1 to 255 bytes. @default - none */
  readonly data?: string;
  /** `hit`: a text; 1 to 255 bytes. @default - none */
  readonly hit?: string;
  /** `miss`: a text; 1 to 255 bytes. @default - none */
  readonly miss?: string;
  /** `stored`: a text; 1 to 255 bytes. @default - none */
  readonly stored?: string;
}

/** `nodes.cache.inputs` of the plugin datakit. */
export interface DatakitNodesCacheInputs {
  /** `data`: a text; 1 to 255 bytes. @default - none */
  readonly data?: string;
  /** `key`: a text; 1 to 255 bytes. @default - none */
  readonly key?: string;
  /** `ttl`: a text; 1 to 255 bytes. @default - none */
  readonly ttl?: string;
}

/** `nodes.branch` of the plugin datakit. */
export interface DatakitNodesBranch {
  /** `else`: a list, each a text; 1 to 64 members. @default - none */
  readonly else?: string[];
  /** `input`: a text; 1 to 255 bytes. @default - none */
  readonly input?: string;
  /** `name`: a text; 1 to 255 bytes. */
  readonly name: string;
  /** `output`: a text; 1 to 255 bytes. @default - none */
  readonly output?: string;
  /** `outputs`: an object. @default - none */
  readonly outputs?: DatakitNodesBranchOutputs;
  /** `then`: a list, each a text; 1 to 64 members. @default - none */
  readonly then?: string[];
}

/** `nodes.branch.outputs` of the plugin datakit. */
export interface DatakitNodesBranchOutputs {
  /** `else`: a text; 1 to 255 bytes. @default - none */
  readonly else?: string;
  /** `then`: a text; 1 to 255 bytes. @default - none */
  readonly then?: string;
}
