import { createReadStream } from 'node:fs';
import { Problem } from '../../sheet/problem';
import { fileProblem } from '../../hosts/disk/fileProblem';

/** A ruleset has some 5 KB, a template less. */
const MOST_BYTES = 1024 * 1024;

/**
 * The text of a ruleset or template file.
 * @throws Problem when the system refuses, and `too-large` where no such file is meant: a device never ends
 */
export async function readText(file: string): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    // One byte more than may be, to tell that there is more.
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
