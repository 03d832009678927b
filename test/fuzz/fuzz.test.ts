import path from 'node:path';
import { runCases } from './runCases';
import { sourcesIn } from './sources';

/** Longer, with hanging and memory measured: `npm run fuzz -- --cases 50000 --seed 7`. */
const CASES = 200;

test(`${CASES} tampered workbooks are each read rightly, or refused by name, and left as they were`, async () => {
  const sources = sourcesIn(path.join(__dirname, '../fixtures'));
  const { failures, verdicts } = await runCases(sources, 20_241_231, { from: 0, to: CASES });
  expect(failures).toEqual([]);
  // Some of each, or the mutations miss the mark.
  expect(Object.keys(verdicts)).toEqual(
    expect.arrayContaining(['read', 'damaged', 'truncated', 'xml-malformed']),
  );
});
