import { Size } from 'cdk8s';
import { bytes } from '../../src/core/size';

test('bytes are counted to the last', () => {
  expect(bytes(Size.mebibytes(1))).toBe(1_048_576);
});
