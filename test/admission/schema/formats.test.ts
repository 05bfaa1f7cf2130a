import { hasFormat } from '../../../src/admission/schema/formats';

/** As Kubernetes 1.36 answers; what a format means is not always what its name says. */
test.each<[format: string, fits: string[], others: string[]]>([
  ['bsonobjectid', ['507f1f77bcf86cd799439011'], ['507f1f77bcf86cd79943901', '']],
  ['byte', ['Zm9v', 'Zm9vYg=='], ['', 'Zm9', 'Zm 9v', 'Zm-_']],
  ['base64', ['', 'Zm9v\nYg=='], ['Zm9']],
  ['cidr', ['10.0.0.0/8', '010.0.0.0/08', '::/0'], ['10.0.0.1/33', '10.0.0.0', '/8', 'fe80::1%e/64']],
  ['creditcard', ['4111 1111-1111 1111'], ['4111111111111112']],
  ['date', ['2028-02-29'], ['2030-02-29', '2030-1-1', '1900-02-29']],
  ['date-time', ['2030-01-31t12:00:00,5z', '2030-01-31T12:00:00+25:00'], ['2030-01-31T24:00:00Z', '2030-01-31T12:00:60Z', '2030-01-31']],
  ['duration', ['10s', '-1h30m', '.5s', '3 weeks', 'a5s'], ['10', 's', '10x', '99999999999999999999s']],
  ['email', ['a@b', 'A <a@b.c>', '"a b"@c'], ['a@', 'a..b@c', 'a b@c', 'a@b.']],
  ['hexcolor', ['#fff', 'FFFFFF'], ['#ffff']],
  ['hostname', ['localhost', 'a-b', 'a.b.example.com', 'ü.com'], ['a_b.com', '-a.com', 'a.c', 'a.com.', `${'a'.repeat(64)}.com`]],
  ['ipv4', ['1.2.3.4', '01.2.3.4', '::ffff:1.2.3.4'], ['1.2.3', '256.1.1.1', '::1']],
  ['ipv6', ['::1', '2001:db8::'], ['1.2.3.4', '1::2::3', 'fe80::1%eth0']],
  ['isbn', ['0321751043', '978-0321751041', '080442957X'], ['0321751044']],
  ['isbn10', ['0 321 75104 3'], ['9780321751041']],
  ['isbn13', ['9780321751041'], ['0321751043']],
  ['k8s-long-name', ['long.name'], ['long..name', 'Long']],
  ['k8s-short-name', ['short-name'], ['a.b', 'x'.repeat(64)]],
  ['mac', ['01:23:45:67:89:ab', '0123.4567.89ab', '0123456789ab'], ['01:23-45:67:89:ab', '1:2:3:4:5:6']],
  ['password', ['', 'anything'], []],
  ['quantity', ['1', '500m', '1.5Gi', '1e3', '.5'], ['', '1 Gi', '1GiB', 'a', '1.2.3']],
  ['rgbcolor', ['rgb(0, 255,1)'], ['rgb(256,0,0)', 'rgb(01,2,3)']],
  ['ssn', ['123-45-6789'], ['123456789']],
  ['telephone', ['a format that nobody knows'], []],
  ['uri', ['http://a.b/c?d e', '/a b', '*', 'x:', 'http://[::1]:80/'], ['path', 'http://a b', 'http://a:b', 'http://a#b', '/%zz', '']],
  ['uuid', ['01234567-89ab-4cde-8f01-23456789abcd', '0123456789AB4CDE8F0123456789ABCD'], ['01234567-89ab']],
  ['uuid3', ['01234567-89ab-3cde-0f01-23456789abcd'], ['01234567-89ab-4cde-8f01-23456789abcd']],
  ['uuid4', ['01234567-89ab-4cde-8f01-23456789abcd'], ['01234567-89ab-4cde-7f01-23456789abcd']],
  ['uuid5', ['01234567-89ab-5cde-af01-23456789abcd'], ['01234567-89ab-4cde-af01-23456789abcd']],
])('%s', (format, fits, others) => {
  expect(fits.filter(text => !hasFormat(format, text))).toEqual([]);
  expect(others.filter(text => hasFormat(format, text))).toEqual([]);
});
