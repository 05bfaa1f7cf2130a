/** Renders 30,000 objects in so many charts in one way, and prints the most memory that the process has had, in bytes. */
import * as path from 'path';
import { App } from 'cdk8s';
import { addObjects } from './synth-apps';
import { ValidationMode } from '../lib/src/app/admission-props';
import { TrafficApp } from '../lib/src/app/traffic-app';

const [way, folder, charts] = process.argv.slice(2);
const outdir = path.join(folder, 'memory');
const app = way === 'cdk8s' || way === 'none' ? new App({ outdir })
  : new TrafficApp({ outdir, summary: false, validate: way === 'traffic' ? ValidationMode.OFF : ValidationMode.ERROR });
addObjects(app, { objects: 30_000, charts: Number(charts) });
if (way !== 'none') app.synth();
console.log(process.resourceUsage().maxRSS * 1024);
