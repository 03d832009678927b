import { dateSerial } from '../../../../src/hosts/xlsx/read/dateSerial';

describe('a time without a day is a fraction of one, in either calendar', () => {
  test.each([
    ['10:10:10', 36_610 / 86_400],
    ['T18:00:00Z', 0.75],
    ['06:00', 0.25],
    ['PT0H11M', 660 / 86_400],
    ['PT36H', 1.5],
    ['PT0.5S', 0.5 / 86_400],
    ['P1DT36H', 2.5],
    ['P2D', 2],
  ])('%s', (text, serial) => {
    expect(dateSerial(text, false)).toBeCloseTo(serial, 12);
    expect(dateSerial(text, true)).toBeCloseTo(serial, 12);
  });
});

test.each(['P1Y', 'P1M', 'P', 'PT', 'P1DT', '10', '1:2:3', '10:10:10+08:00', '十点'])(
  '%s is no time',
  (text) => {
    expect(dateSerial(text, false)).toBeNull();
  },
);
