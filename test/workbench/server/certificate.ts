import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from './folders';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** False where the browser will warn before it shows the page. */
  readonly trusted: boolean;
}

/** Where `npm run sideload` puts the certificate that Office and the browser have been told to trust. */
const OFFICE_ADDIN_CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');
const OWN = path.join(CACHE, 'certificate');
const A_YEAR_MS = 365 * 24 * 3600 * 1000;

/** The certificate for https://localhost: the trusted one where there is one, else one made here and kept. */
export async function localhostCertificate(): Promise<Certificate> {
  const trusted = await readPair(OFFICE_ADDIN_CERTIFICATES);
  if (trusted) return { ...trusted, trusted: true };
  return { ...((await readPair(OWN)) ?? (await makePair())), trusted: false };
}

type Pair = Pick<Certificate, 'cert' | 'key'>;

async function readPair(folder: string): Promise<Pair | null> {
  try {
    const cert = await readFile(path.join(folder, 'localhost.crt'), 'utf8');
    const key = await readFile(path.join(folder, 'localhost.key'), 'utf8');
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() ? { cert, key } : null;
  } catch {
    return null;
  }
}

async function makePair(): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + A_YEAR_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const pair = { cert: made.cert, key: made.private };
  await mkdir(OWN, { recursive: true });
  await writeFile(path.join(OWN, 'localhost.crt'), pair.cert);
  await writeFile(path.join(OWN, 'localhost.key'), pair.key, { mode: 0o600 });
  await chmod(path.join(OWN, 'localhost.key'), 0o600);
  return pair;
}
