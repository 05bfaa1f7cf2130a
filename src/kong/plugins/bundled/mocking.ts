// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin mocking. */
export interface MockingConfig {
  /** `api_specification`: a text. @default - none */
  readonly apiSpecification?: string;
  /** `api_specification_filename`: a text. @default - none */
  readonly apiSpecificationFilename?: string;
  /** `custom_base_path`: a text. @default - none */
  readonly customBasePath?: string;
  /** `include_base_path`: true or false. @default - Kong applies `false` */
  readonly includeBasePath?: boolean;
  /** `included_status_codes`: a list, each a whole number. @default - none */
  readonly includedStatusCodes?: number[];
  /** `max_delay_time`: seconds. @default - Kong applies 1 second */
  readonly maxDelayTime?: Duration;
  /** `min_delay_time`: seconds. @default - Kong applies 0.001 seconds */
  readonly minDelayTime?: Duration;
  /** `random_delay`: true or false. @default - Kong applies `false` */
  readonly randomDelay?: boolean;
  /** `random_examples`: true or false. @default - Kong applies `false` */
  readonly randomExamples?: boolean;
  /** `random_status_code`: true or false. @default - Kong applies `false` */
  readonly randomStatusCode?: boolean;
}
