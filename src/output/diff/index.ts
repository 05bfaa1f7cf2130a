export { clustersJson, clustersMarkdown, clustersText } from './clusters';
export type { ClusterDiff } from './clusters';
export { compareManifests } from './comparison';
export type { Comparison, ObjectChange } from './comparison';
export type { FieldChange } from './field-changes';
export type { Highlight } from './highlights';
export { diffJson, diffMarkdown, diffReport, diffText } from './report';
export type { DiffReport } from './report';
