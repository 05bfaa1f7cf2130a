import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../../src/analysis';
import { readDocuments } from '../../../src/core/yaml/yaml';

/** What people write: the code of what is to be said of it, the world where it matters, a title, and the documents. */
function mistakes(file: string): [title: string, code: string, world: 'open' | 'closed', documents: string][] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  return Array.from(text.matchAll(/^=== (TRF\d+)( closed)? (.*)\n([^]*?)(?=^=== |$(?![^]))/gm), ([, code, closed, title, documents]) => (
    [title, code, closed ? 'closed' : 'open', documents]
  ));
}

describe.each(['kuma.txt', 'kong.txt', 'gateway-api.txt'])('%s: what quietly goes wrong is said', file => {
  test('there are many', () => {
    expect(mistakes(file).length).toBeGreaterThanOrEqual(30);
  });

  test.each(mistakes(file))('%s', (_, code, world, documents) => {
    const objects = Array.from(readDocuments(documents), ({ value, error }) => {
      expect(error).toBeUndefined();
      return value;
    });

    const said = inspect(objects, { world }).findings.filter(({ severity }) => severity !== 'info');

    expect(said.map(finding => finding.code)).toContain(code);
  });
});
