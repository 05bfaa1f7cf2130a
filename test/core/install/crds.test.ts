import { crdsOf } from '../../../src/core/install/crds';
import { crdsOf as generated } from '../../../tools/imports/schemas';
import { CrdFile } from '../../../tools/imports/schemas/crd-sets';

test.each(['gateway-api', 'kong', 'kuma'])('CRDs of %s are written as the generator read them', family => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const file: CrdFile = require(`../../../imports/schemas/${family}.json`);

  for (const set of Object.keys(file.sets)) {
    expect(crdsOf(family, { begins: set })).toEqual(generated(file, set).map(({ metadata, spec }) => ({ metadata, spec })));
  }
});

test('a set is found by how its name begins and ends', () => {
  const channelOf = (ends: string) => crdsOf('gateway-api', { begins: 'gateway-api-', ends })[0].metadata.annotations!['gateway.networking.k8s.io/channel'];

  expect([channelOf('-standard'), channelOf('-experimental')]).toEqual(['standard', 'experimental']);
});
