// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin xml-threat-protection. */
export interface XmlThreatProtectionConfig {
  /** `allow_dtd`: true or false. @default - Kong applies `false` */
  readonly allowDtd?: boolean;
  /** `allowed_content_types`: a list, each a text. @default - Kong applies an empty one */
  readonly allowedContentTypes?: string[];
  /** `attribute`: a whole number. @default - Kong applies `1048576` */
  readonly attribute?: number;
  /** `bla_max_amplification`: a number; at least 1. @default - Kong applies `100` */
  readonly blaMaxAmplification?: number;
  /** `bla_threshold`: a whole number; at least 1024. @default - Kong applies `8388608` */
  readonly blaThreshold?: number;
  /** `buffer`: a whole number. @default - Kong applies `1048576` */
  readonly buffer?: number;
  /** `checked_content_types`: a list, each a text. @default - Kong applies `["application/xml"]` */
  readonly checkedContentTypes?: string[];
  /** `comment`: a whole number. @default - Kong applies `1024` */
  readonly comment?: number;
  /** `document`: a whole number. @default - Kong applies `10485760` */
  readonly document?: number;
  /** `entity`: a whole number. @default - Kong applies `1024` */
  readonly entity?: number;
  /** `entityname`: a whole number. @default - Kong applies `1024` */
  readonly entityname?: number;
  /** `entityproperty`: a whole number. @default - Kong applies `1024` */
  readonly entityproperty?: number;
  /** `localname`: a whole number. @default - Kong applies `1024` */
  readonly localname?: number;
  /** `max_attributes`: a whole number. @default - Kong applies `100` */
  readonly maxAttributes?: number;
  /** `max_children`: a whole number. @default - Kong applies `100` */
  readonly maxChildren?: number;
  /** `max_depth`: a whole number. @default - Kong applies `50` */
  readonly maxDepth?: number;
  /** `max_namespaces`: a whole number. @default - Kong applies `20` */
  readonly maxNamespaces?: number;
  /** `namespace_aware`: true or false. @default - Kong applies `true` */
  readonly namespaceAware?: boolean;
  /** `namespaceuri`: a whole number. @default - Kong applies `1024` */
  readonly namespaceuri?: number;
  /** `pidata`: a whole number. @default - Kong applies `1024` */
  readonly pidata?: number;
  /** `pitarget`: a whole number. @default - Kong applies `1024` */
  readonly pitarget?: number;
  /** `prefix`: a whole number. @default - Kong applies `1024` */
  readonly prefix?: number;
  /** `text`: a whole number. @default - Kong applies `1048576` */
  readonly text?: number;
}
