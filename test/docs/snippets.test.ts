import { compileErrors, documents, snippets } from './snippets';

test('every TypeScript snippet of the documents compiles', () => {
  const typescript = documents().flatMap(snippets).filter(({ language }) => language === 'ts');

  expect(typescript.length).toBeGreaterThan(0);
  expect(compileErrors(typescript)).toEqual([]);
});

test('a snippet that uses what is not there is found, with its line', () => {
  const broken = { file: 'README.md', line: 10, language: 'ts', text: 'const a = 1;\nnew NoSuchConstruct(a);\n' };

  expect(compileErrors([broken])).toEqual(['README.md:12 Cannot find name \'NoSuchConstruct\'.']);
});
