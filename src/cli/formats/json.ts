import { Format } from './format';

/** For programs: `{ findings, summary }`. */
export const json: Format = ({ findings, summary }) => JSON.stringify({ findings, summary }, undefined, 2) + '\n';
