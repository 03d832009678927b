import { createReadStream } from 'node:fs';
import { Problem } from '../../sheet/problem';
import { fileProblem } from '../../hosts/disk/fileProblem';

/** Rulesets have some 5 KB, templates less. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a ruleset, template or config file as UTF-8.
 * @throws Problem if the system refuses, and `too-large` above 1 MB, so that a device, which never ends, is not read
 */
export async function readText(file: string): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    // Reads one byte more than is allowed, to notice that there is more.
    for await (const piece of createReadStream(file, { end: MOST_BYTES })) pieces.push(piece as Buffer);
  } catch (error) {
    throw fileProblem(error, file);
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.length > MOST_BYTES) throw new Problem('too-large', TOO_LARGE, { file });
  return bytes.toString('utf8');
}

const TOO_LARGE = {
  'zh-CN': '文件超过 1 MB，不会是评分规则或表头模板。',
  'en-US': 'The file is larger than 1 MB and can be no ruleset or template.',
};
