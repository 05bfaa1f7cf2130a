import { text } from '../../src/cli/formats/text';
import { fitted, terminal, wrap } from '../../src/cli/terminal';
import { verdict } from '../../src/cli/verdict';
import { readDocuments } from '../../src/core/yaml/yaml';

const TTY = { isTTY: true, columns: 80 };

describe('colours', () => {
  test.each([
    ['for a terminal', TTY, {}, true, true],
    ['not for a file', {}, {}, true, false],
    ['not where the user wants none', TTY, {}, false, false],
    ['not with NO_COLOR', TTY, { NO_COLOR: '1' }, true, false],
    ['also with NO_COLOR set to nothing', TTY, { NO_COLOR: '' }, true, true],
    ['not on a dumb terminal', TTY, { TERM: 'dumb' }, true, false],
    ['for a program that shows them', {}, { FORCE_COLOR: '1' }, true, true],
    ['not with FORCE_COLOR=0', {}, { FORCE_COLOR: '0' }, true, false],
    ['not where both are said', TTY, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('are %s', (_, stream, env, wanted, coloured) => {
    expect(terminal(stream, env, wanted).colors.isColorSupported).toBe(coloured);
  });
});

describe('lines', () => {
  test('break at blanks', () => {
    expect(wrap('one two three four five six seven eight nine ten', 40)).toEqual(['one two three four five six seven eight', 'nine ten']);
  });

  test('keep words whole, their own breaks, and blanks at their beginning', () => {
    expect(wrap(`${'x'.repeat(60)} y\n  z`, 40)).toEqual(['x'.repeat(60), 'y', '  z']);
  });

  test('that fit keep their columns', () => {
    expect(wrap('a    b', 40)).toEqual(['a    b']);
    expect(fitted(`-a  says it\n\n${'much '.repeat(12)}\n`, { isTTY: true, columns: 40 })).toBe('-a  says it\n\nmuch much much much much much much much\nmuch much much much\n');
    expect(fitted('much '.repeat(12), {})).toBe(`${'much '.repeat(12).trimEnd()}\n`);
  });

  test('are left as they are where nobody looks', () => {
    expect(wrap('a '.repeat(100), undefined)).toEqual(['a '.repeat(100).trimEnd()]);
  });
});

test('no line of a finding is wider than the terminal', () => {
  const manifests = [...readDocuments('apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\nspec: { mtsl: {} }\n', 'mesh.yaml')];

  const lines = text(verdict({ manifests }), { terminal: terminal({ isTTY: true, columns: 60 }, { NO_COLOR: '1' }, true), failOn: 'error', version: '1' }).split('\n');

  expect(lines.length).toBeGreaterThan(6);
  expect(lines.filter(line => line.length > 60)).toEqual([]);
});

test('a field that does not fit beside its object is on the next line', () => {
  const route = (name: string) => `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ${name} }\nspec: { hostnamez: [] }\n`;
  const manifests = [...readDocuments(`${route('a-name-of-some-length-that-takes-most')}---\n${route('b')}`, 'routes.yaml')];

  const shown = text(verdict({ manifests }), { terminal: terminal({ isTTY: true, columns: 60 }, { NO_COLOR: '1' }, true), failOn: 'error', version: '1' });

  expect(shown).toContain('\n  4  error TRF2010  HTTPRoute a-name-of-some-length-that-takes-most\n     spec.hostnamez\n');
  expect(shown).toContain('\n     the same once more:\n  9  HTTPRoute b  spec.hostnamez\n');
});
