import { Decimal } from '../../src/notation/decimal';
import { agrees, isCoarse, pointPlaces, rateAgrees } from '../../src/scoring/agrees';
import { numberEntryOf, rateEntryOf } from './formOf';

test.each<[recorded: string, exact: string, agreed: boolean]>([
  ['9.61', '9.6149', true],
  ['9.62', '9.6149', true],
  ['9.60', '9.6149', false],
  ['9.63', '9.6149', false],
  ['9.6', '9.6149', true],
  ['9.7', '9.6149', true],
  ['9.5', '9.6149', false],
  ['9.6149', '9.6149', true],
  ['10', '9.6149', true],
  ['9', '9.6149', true],
  ['11', '9.6149', false],
  ['8', '9.6149', false],
  ['3', '2.01', false],
  ['5.00', '5', true],
  ['', '5', false],
  ['优', '5', false],
])('%s for %s: %s', (recorded, exact, agreed) => {
  expect(agrees(numberEntryOf(recorded), new Decimal(exact))).toBe(agreed);
});

test.each<[recorded: string, exact: string, places: number, coarse: boolean]>([
  ['10', '9.6149', 2, true],
  ['9', '9.6149', 2, true],
  ['9.00', '9.6149', 2, false],
  ['9.6', '9.6149', 2, false],
  ['8', '9.6149', 2, false],
  ['5', '5', 2, false],
  ['10', '9.6149', 0, false],
  ['', '9.6149', 2, false],
])('%s for %s under %i places is coarse: %s', (recorded, exact, places, coarse) => {
  expect(isCoarse(numberEntryOf(recorded), new Decimal(exact), places)).toBe(coarse);
});

test.each<[recorded: string, spelling: 'fraction' | 'points' | 'percent-text', places: number]>([
  ['42.68%', 'percent-text', 2],
  ['42.68', 'points', 2],
  ['0.4268', 'fraction', 2],
  ['0.43', 'fraction', 0],
  ['100.00%', 'percent-text', 2],
  ['100%', 'percent-text', 0],
  ['1', 'fraction', 0],
])('%s (%s) is known to %i places of a point', (recorded, spelling, places) => {
  expect(pointPlaces(rateEntryOf(recorded, spelling))).toBe(places);
});

test.each<[recorded: string, exact: string, agreed: boolean]>([
  ['96.14%', '0.96145', true],
  ['96.15%', '0.96145', true],
  ['96.16%', '0.96145', false],
  ['96%', '0.96145', true],
  ['97%', '0.96145', false],
  ['97%', '0.9651', true],
  ['100.00%', '0.9951', false],
  ['', '0.9951', false],
])('a rate of %s for %s: %s', (recorded, exact, agreed) => {
  expect(rateAgrees(rateEntryOf(recorded), new Decimal(exact))).toBe(agreed);
});
