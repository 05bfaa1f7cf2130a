import { Size } from 'cdk8s';
import { bytes, quantity } from '../../src/core/size';

test.each([
  [0, '0'], [1, '1Ki'], [1024, '1Mi'], [1536, '1536Ki'], [64 * 1024, '64Mi'], [1024 ** 2, '1Gi'], [3 * 1024 ** 3, '3Ti'], [1024 ** 4, '1Pi'],
])('%d kibibytes are the quantity %s', (kibibytes, written) => {
  expect(quantity(Size.kibibytes(kibibytes))).toBe(written);
});

test('bytes are counted to the last', () => {
  expect(bytes(Size.mebibytes(1))).toBe(1_048_576);
});
