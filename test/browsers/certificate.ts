import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One DER element (X.690): a tag, the length, the content. */
function element(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body]);
}

const sequence = (...content: Buffer[]) => element(0x30, ...content);
const identifier = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
/** Firefox remembers issuer and serial number, so every run has a number of its own; the first bit keeps it positive. */
const randomSerial = () => Buffer.concat([Buffer.from([1]), randomBytes(8)]);

/** Years before 2050 have two digits (RFC 5280, 4.1.2.5); Firefox refuses any other form. */
const time = (day: string) => element(0x17, Buffer.from(`${day.replaceAll('-', '').slice(2)}000000Z`));

/**
 * Makes a self-signed certificate for the practice server, in plain Node, because the openssl command
 * is not on every machine. The browsers under test are told to accept any certificate, so it names nobody.
 * @returns key and certificate in PEM, for `https.createServer`
 */
export function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
  const name = sequence(
    element(0x31, sequence(identifier('550403'), element(0x0c, Buffer.from('Practice pages of this machine')))),
  );
  const body = sequence(
    // Version 3: browsers refuse the older forms before anybody can accept them.
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, randomSerial()),
    ecdsaWithSha256,
    name,
    sequence(time('2020-01-01'), time('2049-12-31')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = sequence(body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
