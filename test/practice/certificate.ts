import { generate } from 'selfsigned';

/** A throw-away certificate for www.linkedin.com; made at start, never written to disk. */
export async function generateCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'www.linkedin.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'www.linkedin.com' }] },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
