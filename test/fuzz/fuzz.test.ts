import path from 'node:path';
import { runCases } from './runCases';
import { sourcesIn } from './sources';

/** Longer, with hanging and memory measured: `npm run fuzz -- --cases 50000 --seed 7`. */
const CASES = 200;
/** How long more of them are tried; CI has two minutes for it. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const PATIENCE_MS = (SECONDS + 90) * 1000;

test(
  'tampered workbooks are each read rightly, or refused by name, and left as they were',
  async () => {
    const end = performance.now() + SECONDS * 1000;
    const sources = sourcesIn(path.join(__dirname, '../fixtures'));
    const seen = new Set<string>();
    for (let from = 0; from === 0 || performance.now() < end; from += CASES) {
      const { failures, verdicts } = await runCases(sources, 20_241_231, { from, to: from + CASES });
      expect(failures).toEqual([]);
      for (const verdict of Object.keys(verdicts)) seen.add(verdict);
    }
    // Some of each, or the mutations miss the mark.
    expect([...seen]).toEqual(expect.arrayContaining(['read', 'damaged', 'truncated', 'xml-malformed']));
  },
  PATIENCE_MS,
);
