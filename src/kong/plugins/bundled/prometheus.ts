// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin prometheus. */
export interface PrometheusConfig {
  /** `per_consumer`: true or false. @default - Kong applies `false` */
  readonly perConsumer?: boolean;
  /** `status_code_metrics`: true or false. @default - Kong applies `false` */
  readonly statusCodeMetrics?: boolean;
  /** `ai_metrics`: true or false. @default - Kong applies `false` */
  readonly aiMetrics?: boolean;
  /** `latency_metrics`: true or false. @default - Kong applies `false` */
  readonly latencyMetrics?: boolean;
  /** `bandwidth_metrics`: true or false. @default - Kong applies `false` */
  readonly bandwidthMetrics?: boolean;
  /** `upstream_health_metrics`: true or false. @default - Kong applies `false` */
  readonly upstreamHealthMetrics?: boolean;
  /** `wasm_metrics`: true or false. @default - Kong applies `false` */
  readonly wasmMetrics?: boolean;
}
