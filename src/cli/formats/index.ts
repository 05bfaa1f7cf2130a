import { Format } from './format';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';
import { Severity } from '../../admission/finding';

/** How verdicts can be written, by the name that `--format` takes. */
export const FORMATS: Readonly<Record<string, Format>> = { text, json, sarif, github, junit };

/** How bad a finding must be to be shown where nobody says: people are shown what may be wrong, programs everything. */
export const SHOWN: Readonly<Record<string, Severity>> = { text: 'warning', json: 'info', sarif: 'info', github: 'warning', junit: 'info' };
