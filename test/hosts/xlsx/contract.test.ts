import { unzipSync, strFromU8 } from 'fflate';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { parseRange, toA1 } from '../../../src/sheet/address';
import { describeHost } from '../contract';
import { describedWorkbook } from './describedWorkbook';

/** The flags that a saved file shows, read from its rules. */
function flagsIn(bytes: Uint8Array, names: readonly string[]): string[] {
  const files = unzipSync(bytes);
  return names
    .flatMap((name, index) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`]!);
      const rules = xml.matchAll(/N\("ziping:(\w+)"\)=0.*?<xm:sqref>(.*?)<\/xm:sqref>/g);
      return [...rules].flatMap(([, severity, areas]) =>
        areas!.split(' ').flatMap((area) => {
          const { top, bottom, left } = parseRange(area)!;
          return Array.from(
            { length: bottom - top + 1 },
            (_, n) => `${name}!${toA1({ row: top + n, column: left })} ${severity}`,
          );
        }),
      );
    })
    .sort();
}

describeHost({
  name: 'xlsx',
  open: async (sheets) => {
    const host = openWorkbook(describedWorkbook(sheets));
    return {
      host,
      reread: async () => openWorkbook(host.save()),
      flagged: async () =>
        flagsIn(
          host.save(),
          sheets.map(({ name }) => name),
        ),
    };
  },
});
