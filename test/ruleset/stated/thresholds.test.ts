import { plainOf } from '../../../src/ruleset/stated/sentences';
import { thresholdIn } from '../../../src/ruleset/stated/thresholds';

const read = (sentence: string) => {
  const found = thresholdIn(plainOf(sentence));
  return found && `${found.path.split('.')[1]!} ${String(found.value)}`;
};

test.each([
  ['预算执行率低于100%的，应说明原因', 'noteBelow 1'],
  ['预算执行率低于87.5%的，应说明原因', 'noteBelow 0.875'],
  ['预算执行率低于0%的，应说明原因', null],
  ['预算执行率低于110%的，应说明原因', null],
  ['实际完成值超过指标值30%的，应说明原因', 'noteFrom 1.3'],
  ['实际完成值超过指标值100%的，应说明原因', null],
  ['实际完成值超过指标值150%的，应说明原因', 'noteFrom 1.5'],
  ['实际完成值超过指标值200%的，应说明原因', null],
  ['实际完成值达到指标值100%的，应说明原因', null],
  ['实际完成值达到指标值200%的，应说明原因', 'noteFrom 2'],
  ['指标完成率超过100%的，应说明原因', null],
  ['指标完成率≥120%的，应说明原因', 'noteFrom 1.2'],
  ['超额完成100%以上的，应说明原因', 'noteFrom 2'],
  ['超额完成130%以上的，应说明原因', null],
  ['偏离目标值±20%以上的，应说明原因', 'noteFrom 1.2'],
  ['偏差率超过100%的，应说明原因', null],
  ['完成率低于80%或高于100%的，应说明原因', null],
  ['完成率高于100%或低于80%的，应说明原因', null],
  ['完成率高于115%或低于80%的，应说明原因', 'noteFrom 1.15'],
  ['未完成或超过目标值120%的，应说明原因', 'noteFrom 1.2'],
  ['未完成或超过目标值100%的，应说明原因', null],
  ['未完成或超过目标值160%的，应说明原因', null],
  ['年度指标值为零的，实际完成值达到12.5及以上须说明原因', 'zeroNoteFrom 12.5'],
  ['年度指标值为零的，实际完成值达到0须说明原因', null],
  // Nothing is asked, no number is named, it need not be done, or something else is said.
  ['预算执行率低于90%的，扣2分', null],
  ['预算执行率偏低的，应说明原因', null],
  ['预算执行率低于90%的，可以说明原因', null],
  ['预算执行率低于90%的，应说明原因；低于60%的不得分', null],
])('%s → %s', (sentence, threshold) => {
  expect(read(sentence)).toBe(threshold);
});
