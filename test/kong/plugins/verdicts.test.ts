import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import { Field, pluginFacts } from '../../../src/core/kong/facts';
import { judgePlugin } from '../../../src/core/kong/judge-plugin';
import { propertyName } from '../../../src/core/kong/property-name';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { PluginBase } from '../../../src/kong/plugins/plugin-base';
import { inKongsWords } from '../../../src/kong/plugins/plugin-config';
import { isDuration } from '../../../tools/imports/kong-plugins/types/domain';
import { misuse } from '../../fixtures';

// configurations that Kong's own schema engine was asked about
const FILE = join(__dirname, '../../../../shared/cases/kong/plugin-verdicts.json');
interface Verdict { readonly plugin: string; readonly config: object }

const cases: Verdict[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : [];
const names = [...new Set(cases.map(({ plugin }) => plugin))].filter(plugin => pluginFacts(plugin));

/** A value of Kong's as one would write it here. */
function written(field: Field | undefined, value: any, place: string): unknown {
  const milliseconds = field?.unit === 'seconds' ? value * 1000 : value;
  if (field?.unit && isDuration(field, place) && typeof value === 'number' && value >= 0 && Number.isInteger(milliseconds)) return Duration.millis(milliseconds);
  if (typeof value !== 'object' || value === null || !field) return value;
  if (Array.isArray(value)) return value.map(member => written(field.elements, member, place));
  const rename = field.type === 'record' && Object.keys(value).every(name => field.fields?.[name]);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => {
    return [rename ? propertyName(name) : name, written(field.type === 'map' ? field.values : field.fields?.[name], member, `${place}.${name}`)];
  }));
}

const make = Plugin as unknown as { [method: string]: (config: unknown, options: object) => PluginBase };

if (cases.length === 0) {
  test.skip('plugins are taken and refused as Kong does (skipped: no cases in ../shared)', () => undefined);
} else {
  test.each(names)('%s: what is written here reaches Kong as it was, and is judged as it is there', plugin => {
    const facts = pluginFacts(plugin)!;
    for (const { config } of cases.filter(verdict => verdict.plugin === plugin)) {
      const here = written(facts.config, config, `${plugin} `);
      const act = () => make[propertyName(plugin)](here, { database: true });

      expect(inKongsWords(facts.config, here)).toEqual(config);
      if (judgePlugin({ name: plugin, config }, { database: 'postgres' }).violations.length > 0) expect(misuse(act).code).toMatch(/^TRF133[2347]$/);
      // settings of rate-limiting that Kong ignores are refused here on purpose
      else if (plugin !== 'rate-limiting') act();
    }
  });
}
