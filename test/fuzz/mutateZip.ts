import { zipSync, type Zippable } from 'fflate';
import { readZipDirectory } from '../../src/hosts/xlsx/zip/zipDirectory';
import type { Mutation } from './mutation';
import type { Random } from './random';
import { unzipped } from './unzipped';

/** Tampers with the archive: its entries, and what headers and directory say of them. */
export const mutateZip: Mutation = (workbook, random) => ({
  bytes: (random.chance(0.4) ? withOtherField : withOtherEntries)(workbook, random),
  expected: null,
});

/** Numbers that overflow, point nowhere, or mean something else. */
const NUMBERS = [0, 1, 2, 8, 9, 99, 0x7f, 0xff, 0x800, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Places and widths of the fields in a local header, a directory record and the end record. */
// prettier-ignore
const LOCAL = [[0, 4], [4, 2], [6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2]] as const;
// prettier-ignore
const RECORD = [[0, 4], [6, 2], [8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]] as const;
// prettier-ignore
const END = [[0, 4], [4, 2], [8, 2], [10, 2], [12, 4], [16, 4], [20, 2]] as const;

function withOtherField(workbook: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(workbook);
  const view = new DataView(bytes.buffer);
  const entries = entriesOf(bytes);
  if (entries === null || entries.length === 0) return bytes;
  const entry = random.pick(entries);
  const [base, fields] = random.pick([
    [entry.offset, LOCAL],
    [entry.record.start, RECORD],
    [bytes.length - 22, END],
  ] as const);
  const [place, width] = random.pick<readonly [number, number]>(fields);
  const at = base + place;
  if (at < 0 || at + width > bytes.length) return bytes;
  const before = width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  const near = random.pick([
    before + 1,
    before - 1,
    before ^ (1 << random.below(16)),
    random.below(bytes.length),
  ]);
  const number = random.chance(0.5) ? near : random.pick(NUMBERS);
  if (width === 2) view.setUint16(at, number, true);
  else view.setUint32(at, number, true);
  return bytes;
}

function withOtherEntries(workbook: Uint8Array, random: Random): Uint8Array {
  const files = Object.entries(unzipped(workbook));
  if (files.length === 0) return workbook;
  const at = random.below(files.length);
  const [name, content] = files[at]!;
  const other = random.pick(files);
  switch (random.below(7)) {
    case 0:
      files.splice(at, 1);
      break;
    case 1:
      files[at] = [random.pick(NAMES)(name), content];
      break;
    case 2:
      files[at] = [name, other[1]];
      break;
    case 3:
      files.push([random.pick(NAMES)(name), content]);
      break;
    case 4:
      files.sort(() => random.below(3) - 1);
      break;
    case 5:
      files.splice(at, 0, [name.slice(0, name.lastIndexOf('/') + 1) || 'xl/', new Uint8Array(0)]);
      break;
    default:
      files[at] = [name, content.slice(0, random.below(content.length + 1))];
  }
  const zippable: Zippable = {};
  for (const [key, value] of files) zippable[key] = [value, { level: random.pick([0, 1]) }];
  return zipSync(zippable, { mtime: new Date(2024, 0, 2) });
}

const NAMES: readonly ((name: string) => string)[] = [
  (name) => name.replaceAll('/', '\\'),
  (name) => name.toUpperCase(),
  (name) => `../${name}`,
  (name) => `/${name}`,
  (name) => `C:${name}`,
  (name) => `${name}/`,
  (name) => `${name}\u0001`,
  (name) => `%2e%2e/${name}`,
  (name) => name.replace('.xml', '2.xml'),
  () => '表格/自评.xml',
];

function entriesOf(bytes: Uint8Array) {
  try {
    return readZipDirectory(bytes).entries;
  } catch {
    return null;
  }
}
