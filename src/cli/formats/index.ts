import { Format } from './format';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';

/** How verdicts can be written, by the name that `--format` takes. */
export const FORMATS: Readonly<Record<string, Format>> = { text, json, sarif, github, junit };
