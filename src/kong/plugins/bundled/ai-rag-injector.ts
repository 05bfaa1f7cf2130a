// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AiProxyAdvancedEmbeddings, AiProxyAdvancedVectordb } from './ai-proxy-advanced';

/** Settings of the plugin ai-rag-injector. */
export interface AiRagInjectorConfig {
  /** `collection_acl_config`: an object with free keys, each value an object. @default - none */
  readonly collectionAclConfig?: { [name: string]: AiRagInjectorCollectionAclConfig };
  /** `consumer_identifier`: one of consumer_group, consumer_id, custom_id, username. @default - Kong applies CONSUMER_GROUP */
  readonly consumerIdentifier?: AiRagInjectorConsumerIdentifier;
  /** `embeddings`: an object. */
  readonly embeddings: AiProxyAdvancedEmbeddings;
  /** `fetch_chunks_count`: a number. @default - Kong applies `5` */
  readonly fetchChunksCount?: number;
  /** `filter_mode`: one of compatible, strict. @default - Kong applies COMPATIBLE */
  readonly filterMode?: AiRagInjectorFilterMode;
  /** `global_acl_config`: an object. @default - none */
  readonly globalAclConfig?: AiRagInjectorCollectionAclConfig;
  /** `inject_as_role`: one of assistant, system, user. @default - Kong applies USER */
  readonly injectAsRole?: AiRagInjectorInjectAsRole;
  /** `inject_template`: a text. @default - Kong applies `"<CONTEXT>\n<PROMPT>"` */
  readonly injectTemplate?: string;
  /** `max_filter_clauses`: a whole number; 1 to 1000. @default - Kong applies `100` */
  readonly maxFilterClauses?: number;
  /** `stop_on_failure`: true or false. @default - Kong applies `false` */
  readonly stopOnFailure?: boolean;
  /** `stop_on_filter_error`: true or false. @default - Kong applies `false` */
  readonly stopOnFilterError?: boolean;
  /** `vectordb`: an object. */
  readonly vectordb: AiProxyAdvancedVectordb;
  /** `vectordb_namespace`: a text. @default - Kong applies `"kong_rag_injector"` */
  readonly vectordbNamespace?: string;
}

/** `inject_as_role` of the plugin ai-rag-injector. */
export enum AiRagInjectorInjectAsRole {
  /** `assistant`. */
  ASSISTANT = 'assistant',
  /** `system`. */
  SYSTEM = 'system',
  /** `user`. */
  USER = 'user',
}

/** `filter_mode` of the plugin ai-rag-injector. */
export enum AiRagInjectorFilterMode {
  /** `compatible`. */
  COMPATIBLE = 'compatible',
  /** `strict`. */
  STRICT = 'strict',
}

/** `consumer_identifier` of the plugin ai-rag-injector. */
export enum AiRagInjectorConsumerIdentifier {
  /** `consumer_group`. */
  CONSUMER_GROUP = 'consumer_group',
  /** `consumer_id`. */
  CONSUMER_ID = 'consumer_id',
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `username`. */
  USERNAME = 'username',
}

/** `collection_acl_config` of the plugin ai-rag-injector. */
export interface AiRagInjectorCollectionAclConfig {
  /** `allow`: a list, each a text. @default - Kong applies an empty one */
  readonly allow?: string[];
  /** `deny`: a list, each a text. @default - Kong applies an empty one */
  readonly deny?: string[];
}
