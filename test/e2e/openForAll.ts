import { openWorkbench } from './openWorkbench';
import type { Opened, Options } from './openWorkbench';

/**
 * Opens the workbench before the tests of a file and closes it after them; after each of them nothing
 * may be complained of.
 */
export function openForAll(keep: (opened: Opened) => void, options?: Options): void {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openWorkbench(options);
    keep(opened);
  });

  afterAll(() => opened.close());

  afterEach(() => {
    expect(opened.complaints()).toEqual([]);
  });
}
