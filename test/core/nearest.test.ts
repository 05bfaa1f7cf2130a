import { nearest } from '../../src/core/nearest';

test.each([
  ['backendRef', 'backendRefs'], ['BACKENDREFS', 'backendRefs'], ['matchs', 'matches'], ['prot', undefined], ['por', 'port'], ['colour', undefined], ['', undefined],
])('%s was meant to be %s', (word, expected) => {
  expect(nearest(word, ['matches', 'backendRefs', 'port', 'filters'])).toBe(expected);
});
