import { compileErrors, documents, snippets } from './snippets';

const BROKEN = { file: 'broken.md', line: 10, language: 'ts', text: 'const a = 1;\nnew NoSuchConstruct(a);\n' };

test('every TypeScript snippet of the documents compiles, and one that did not would be found with its line', () => {
  const typescript = documents().flatMap(snippets).filter(({ language }) => language === 'ts');

  expect(typescript.length).toBeGreaterThan(0);
  expect(compileErrors([...typescript, BROKEN])).toEqual(['broken.md:12 Cannot find name \'NoSuchConstruct\'.']);
});
