import { fundPartsMismatch } from '../../src/checks/fund-parts-mismatch';
import { checkCases, funds } from './cases';

checkCases(fundPartsMismatch, {
  'the parts are less than the whole': {
    spec: funds([
      { budget: '120.00', executed: '100.00', weight: '10', rate: '83.33%', score: '8.33' },
      { budget: '100.00', executed: '100.00', rate: '100%' },
      { label: '上年结转资金', role: 'carryover', budget: '-', executed: '-' },
      { label: '其他资金', role: 'other', budget: '-', executed: '-' },
    ]),
    raises: [
      { cell: 'C6', expected: '100', found: '120.00' },
      {
        cell: 'D6',
        expected: '100',
        found: '120.00',
      },
    ],
  },
  'a row of which all is in 元': {
    spec: funds([
      { budget: '120.00', executed: '100.00', weight: '10', rate: '83.33%', score: '8.33' },
      { budget: '1000000', executed: '900000', rate: '90%' },
      { label: '其他资金', role: 'other', budget: '20', executed: '10' },
    ]),
    raises: [
      {
        cell: 'C7',
        says: '年初预算数填的是 120.00 万元，各项资金相加为 1000020 万元（1000000 + 20）。“其中:当年财政拨款”一行（C7、D7、E7）像是按元填写；请先核对，由它得出的数暂不改动。',
      },
    ],
  },
  'the parts of 19,423.11 are right to the cent': {
    spec: funds([
      {
        initial: '20,126.60',
        budget: '19,423.11',
        executed: '15,903.65',
        weight: '10.00',
        rate: '81.88',
        score: '8.18',
      },
      { initial: '7,505.29', budget: '7,451.78', executed: '7,128.98', rate: '95.66' },
      {
        label: '上年结转资金',
        role: 'carryover',
        initial: '0.00',
        budget: '0.00',
        executed: '0.00',
        rate: '0.00',
      },
      {
        label: '其他资金',
        role: 'other',
        initial: '12,621.31',
        budget: '11,971.33',
        executed: '8,774.67',
        rate: '73.29',
      },
    ]),
  },
  'a cent of rounding is no fault': {
    spec: funds([
      { budget: '100.01', executed: '100.01', weight: '10', rate: '100%', score: '10' },
      { budget: '50.00', executed: '50.00' },
      { label: '其他资金', role: 'other', budget: '50.00', executed: '50.00' },
    ]),
  },
  'a form that lists one part only': {
    spec: funds([
      { budget: '120', executed: '120', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100' },
    ]),
  },
  'one part is more than the whole': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '120', executed: '100', initial: '100' },
    ]),
    raises: [{ cell: 'D7', expected: '100', found: '120' }],
  },
  'a part may have parts of its own': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '80', executed: '80' },
      { label: '其中：上级补助', budget: '30', executed: '30' },
      { label: '其他资金', role: 'other', budget: '20', executed: '20' },
    ]),
  },
  'an unreadable part is told as that alone': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { initial: '70', budget: '约七成', executed: '70' },
      { label: '其他资金', role: 'other', initial: '30', budget: '30', executed: '30' },
    ]),
    also: ['not-a-number'],
  },
  'no parts are filled in': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '', executed: '' },
      { label: '其他资金', role: 'other', budget: '', executed: '' },
    ]),
  },
});
