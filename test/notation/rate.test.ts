import { rateReadings } from '../../src/notation/rate';

test.each([
  ['100%', ['1 percent-text']],
  ['100.00%', ['1 percent-text']],
  ['１００ ％', ['1 percent-text']],
  ['86%', ['0.86 percent-text']],
  ['42.68(%)', ['0.4268 percent-text']],
  ['百分之九十五', ['0.95 percent-text']],
  ['100', ['1 points', '100 fraction']],
  ['99.97', ['0.9997 points', '99.97 fraction']],
  ['1', ['1 fraction', '0.01 points']],
  ['0.958', ['0.958 fraction', '0.00958 points']],
  ['0.00', ['0 points', '0 fraction']],
  ['', []],
  ['-', []],
  ['/', []],
  ['达成', []],
  ['≥95%', []],
  ['5家', []],
  ['10分', []],
])('a rate shown as %p may be %j', (text, readings) => {
  expect(rateReadings(text).map(({ number, spelling }) => `${number.toFixed()} ${spelling}`)).toEqual(
    readings,
  );
});
