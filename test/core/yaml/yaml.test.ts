import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { listItems, readDocuments, YamlDocument } from '../../../src/core/yaml/yaml';
import { SHARED, testWithShared } from '../../imports/shared';

function read(text: string | Uint8Array): YamlDocument[] {
  return [...readDocuments(text)];
}

/** The value of the only document. Fails where it has an error. */
function value(text: string): unknown {
  const [document] = read(text);
  expect(document?.error).toBeUndefined();
  return document?.value ?? null;
}

function error(text: string | Uint8Array): string {
  const broken = read(text).find(document => document.error)?.error;
  return broken ? `${broken.line}:${broken.column} ${broken.message}` : 'none';
}

describe('values', () => {
  testWithShared('are those that kubectl reads', () => {
    const cases: { text: string; json?: unknown; error?: string }[] = JSON.parse(readFileSync(join(SHARED, 'cases/kubernetes/yaml.json'), 'utf8'));
    for (const { text, json, error: refusal } of cases) {
      const [document] = read(text);
      // JSON has one zero
      const got = document?.error ? 'refused' : JSON.stringify(document?.value ?? null);
      expect([text, got === 'refused' ? got : JSON.parse(got)]).toEqual([text, refusal === undefined ? json : 'refused']);
    }
  });

  test.each([
    ['0o18', '0o18'], ['-0b11', -3], ['+0x1F', 31], ['.5_0', 0.5], ['5_0.5', 50.5], ['0777777777777777777777777777', 7.777777777777778e26],
    ['!!float 0x10', 16], ['!!timestamp "2001-1-1"', '2001-1-1'], ['!!binary gIGC', '\ufffd\ufffd\ufffd'], ['! 5', '5'], ['!foo', ''],
  ])('%s', (text, expected) => {
    expect(value(`a: ${text}\n`)).toEqual({ a: expected });
  });

  test.each([
    ['!!int ""', '"" is no int'], ['!!timestamp 2001-02-30', 'is no timestamp'], ['!!binary x', 'is no binary'],
    ['-.inf', 'none that JSON knows'], ['"\\ud83d"', 'is no character in YAML'], ['"\\/"', 'is no character in YAML'],
  ])('%s is refused', (text, message) => {
    expect(error(`a: ${text}\n`)).toContain(message);
  });

  test.each([['1e3', '1000'], ['1000000.5', '1.0000005e+06'], ['0x10', '16'], ['y', 'true'], ['1e300', '.inf'], ['-0.0', '-0'], ['1e-7', '1e-07']])(
    'the key %s is "%s"', (key, expected) => {
      expect(Object.keys(value(`${key}: x\n`) as object)).toEqual([expected]);
    });

  test('keys that no JSON object has are refused', () => {
    expect(error('18446744073709551615: x\n')).toContain('cannot be a key');
    expect(error('~: x\n')).toContain('null cannot be a key');
    expect(error('[a]: x\n')).toContain('cannot be a list or an object');
  });

  test('a text of any kind comes back from JSON', () => {
    fc.assert(fc.property(fc.json(), json => {
      expect(JSON.stringify(value(`{"a": ${json}}`))).toBe(JSON.stringify({ a: JSON.parse(json) }));
    }));
  });

  test('JSON has escapes that YAML has not', () => {
    expect(value('{"a": "\\ud83d\\ude00 \\/ \u2028"}')).toEqual({ a: '😀 / \u2028' });
  });

  test('__proto__ is a key like any other', () => {
    const object = value('__proto__: {polluted: 1}\nconstructor: 2\n') as object;

    expect(Object.keys(object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('keys set twice', () => {
  test('are refused, where they are set again', () => {
    expect(error('a: 1\nb:\n  c: 1\n  c: 2\n')).toBe('4:3 the key "c" is set twice');
    expect(error('{"a": 1, "a": 1}')).toContain('the key "a" is set twice');
    expect(error('y: 1\ntrue: 2\n')).toContain('the key "true" is set twice');
  });

  test('also by merging', () => {
    expect(value('a: &a {b: 1}\nc: {<<: *a, d: 2}\n')).toEqual({ a: { b: 1 }, c: { b: 1, d: 2 } });
    expect(error('a: &a {b: 1}\nc: {<<: *a, b: 2}\n')).toContain('the key "b" is set twice');
    expect(error('c: {<<: 5}\n')).toContain('<< merges an object');
  });
});

describe('documents', () => {
  test('a broken one breaks no other', () => {
    const documents = read('a: 1\n---\na: [\n---\nb: "\u0001"\n---\nc: 3\n');

    expect(documents.map(document => [document.value, document.error?.line])).toEqual([
      [{ a: 1 }, undefined], [undefined, 4], [undefined, 5], [{ c: 3 }, undefined],
    ]);
  });

  test('start at --- with its comments and directives; what holds nothing is left out', () => {
    const documents = read('# of the first\n%YAML 1.1\n---\n# more\na: 1\n---\n# nothing\n---\n--- # of the second\n\nb: 2\n...\n');

    expect(documents.map(({ value: v, line, comments }) => ({ v, line, comments }))).toEqual([
      { v: { a: 1 }, line: 5, comments: ['of the first', 'more'] },
      { v: { b: 2 }, line: 11, comments: ['of the second'] },
    ]);
  });

  test('after ... want their ---', () => {
    expect(error('a: 1\n...\nb: 2\n')).toContain('"---" is missing');
    expect(read('a: 1\n...\n---\nb: 2\n').map(document => document.value)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('are JSON objects one after the other', () => {
    expect(read('{"a": "}{"}\n{"b": 2}{"c": 3}\n').map(({ value: v, line }) => [v, line])).toEqual([[{ a: '}{' }, 1], [{ b: 2 }, 2], [{ c: 3 }, 2]]);
    expect(read('{a: \'} {\'}\n').map(document => document.value)).toEqual([{ a: '} {' }]);
  });

  test('of another version of YAML are refused, as kubectl does', () => {
    expect(error('%YAML 1.2\n---\na: 1\n')).toContain('1.1 only');
  });

  test.each(['\n', '\r\n', '\r'])('end lines with %j', lineBreak => {
    const documents = read(['a: |', '  x', '  y', '---', 'b:', '  c: 1', ''].join(lineBreak));

    expect(documents.map(document => document.value)).toEqual([{ a: 'x\ny\n' }, { b: { c: 1 } }]);
    expect(documents[1].position('b.c')).toEqual({ line: 6, column: 3 });
  });

  test('continue in brackets and quotes at any indentation', () => {
    expect(value('a: [\n  x, # it\'s one\n  "y # z"\n]\nb: "p\n\nq  \n r"\nc:\t{d: 1}\n')).toEqual({ a: ['x', 'y # z'], b: 'p\nq r', c: { d: 1 } });
    expect(error('a:\n\t- b\n')).not.toBe('none');
  });
});

describe('bytes', () => {
  test('that are no UTF-8 break their document only', () => {
    const bytes = Buffer.concat([Buffer.from('# ä\na: ä\n---\nb: 1\nc: '), Buffer.from([0xff]), Buffer.from('\n---\nd: €\n')]);

    expect(read(bytes).map(({ value: v, error: e, comments }) => [v, e, comments])).toEqual([
      [{ a: 'ä' }, undefined, ['ä']], [undefined, { message: 'is not UTF-8', line: 5, column: 4 }, []], [{ d: '€' }, undefined, []],
    ]);
  });

  test('may start with a mark of their order', () => {
    expect(read(Buffer.from('\ufeffa: 1\n')).map(document => document.value)).toEqual([{ a: 1 }]);
    expect(read(Buffer.from('\ufeffa: ä\n', 'utf16le')).map(document => document.value)).toEqual([{ a: 'ä' }]);
    expect(read('a: 1\n\ufeff---\nb: 2\n').map(document => document.value)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('whatever they are, are read without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-a:&*!|>{}[\], \n\t"'#%?<.]*$/)), input => {
      for (const document of read(input)) {
        expect((document.value === undefined) === (document.error !== undefined)).toBe(true);
        expect(document.position('a.b[0]').line).toBeGreaterThanOrEqual(1);
      }
    }), { numRuns: 500 });
  });
});

describe('texts as they are written', () => {
  const [document] = [...readDocuments('a: y\nb: "y"\nc: !!str y\nd: { e: [1.10, x] }\nf: &anchor on\ng: *anchor\n')];

  test.each([['a', 'y'], ['b', undefined], ['c', undefined], ['d', undefined], ['d.e[0]', '1.10'], ['d.e[7]', undefined], ['g', 'on'], ['h', undefined]])('%s', (path, text) => {
    expect(document.plainText(path)).toBe(text);
  });
});

describe('positions', () => {
  const [document] = read([
    '# c', 'metadata:', '  labels:', '    a/b: c', '    "d.e": f', 'spec:', '  rules:', '  - &r', '    port: 1', '  - *r', '  - {<<: *r, x: [1, 2]}', '',
  ].join('\n'));

  test.each([
    ['', 2, 1], ['metadata.labels[a/b]', 4, 5], ['metadata.labels[d.e]', 5, 5], ['metadata.labels.d.e', 5, 5],
    ['spec.rules[0].port', 9, 5], ['spec.rules[1].port', 9, 5], ['spec.rules[2].port', 9, 5], ['spec.rules[2].x[1]', 11, 21],
  ])('of %s', (path, line, column) => {
    expect(document.position(path)).toEqual({ line, column });
  });

  test('of what is not written are those of what holds it', () => {
    expect(document.position('spec.rules[7].port')).toEqual(document.position('spec.rules'));
    expect(document.position('status')).toEqual(document.position(''));
  });
});

describe('lists', () => {
  test('give their items, each in its place', () => {
    const [document] = read('kind: List\nitems:\n- kind: A\n- kind: BList\n  apiVersion: v1\n  items:\n  - port: 1\n- kind: C\n  items: []\n');
    const items = [...listItems(document)];

    expect(items.map(item => item.value)).toEqual([{ kind: 'A' }, { apiVersion: 'v1', kind: 'B', port: 1 }, { kind: 'C', items: [] }]);
    expect(items.map(item => item.line)).toEqual([3, 7, 8]);
    expect(items[1].position('port')).toEqual({ line: 7, column: 5 });
  });

  test('anything else is itself', () => {
    const [document] = read('kind: ConfigMap\nitems: []\n');
    expect([...listItems(document)]).toEqual([document]);
  });
});

describe('hostile texts', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');
  const chain = ['a0: &a0 [x]', ...Array.from({ length: 3000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n');

  test.each([
    ['deep brackets', '['.repeat(1000) + ']'.repeat(1000), 'nests more than 500 levels'],
    ['deep indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'nests more than 500 levels'],
    ['aliases that double', bomb, 'aliases repeat too much'],
    ['aliases of aliases', chain, 'nests more than 500 levels'],
    ['a long text, often', `a: &a "${'x'.repeat(1e5)}"\nb: [${'*a, '.repeat(1000)}]`, 'aliases repeat too much'],
    ['an anchor within itself', 'a: &a [*a]', 'part of what it stands for'],
    ['no such anchor', 'a: *b', 'there is no anchor "b"'],
    ['NUL', 'a: \0', 'control characters'],
    ['brackets that never close', '{'.repeat(1e5), 'nests more than 500 levels'],
    ['lines that have to be joined one by one', `a: "${'x\n'.repeat(20_000)}"`, 'deficient indentation'],
  ])('%s', (_, text, message) => {
    expect(error(text)).toContain(message);
  });

  test('aliases within reason are copies', () => {
    const { a, b } = value('a: &a {x: [1]}\nb: *a\n') as { a: object; b: object };
    expect(b).toEqual(a);
    expect(b).not.toBe(a);
  });

  test('10 MB in one document take about a second of work', () => {
    const text = 'items:\n' + '- name: x\n  port: 80\n  labels:\n    app: shop\n    tier: "front"\n    note: some longer text here\n'.repeat(100_000);
    const before = process.cpuUsage();

    expect((value(text) as { items: object[] }).items).toHaveLength(100_000);
    // 0.7 s where nothing else runs
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(30_000);
  });

  test('places of 20,000 items are found in one more parse', () => {
    const [document] = read('kind: List\nitems:\n' + '- kind: A\n  port: 1\n'.repeat(20_000));
    expect([...listItems(document)].map(item => item.position('port').line)).toEqual(Array.from({ length: 20_000 }, (_, i) => 4 + 2 * i));
  });
});
