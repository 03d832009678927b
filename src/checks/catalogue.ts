import type { Check } from './check';
import { actualCopiesTarget } from './actual-copies-target';
import { actualMissing } from './actual-missing';
import { actualNotQuantified } from './actual-not-quantified';
import { amountMissing } from './amount-missing';
import { approvedIndicatorMissing } from './approved-indicator-missing';
import { budgetChanged } from './budget-changed';
import { choiceNotMade } from './choice-not-made';
import { coefficientMismatch } from './coefficient-mismatch';
import { completionRateMismatch } from './completion-rate-mismatch';
import { criterionMismatch } from './criterion-mismatch';
import { deductionKept } from './deduction-kept';
import { deductionWithoutNote } from './deduction-without-note';
import { deviationWithoutNote } from './deviation-without-note';
import { directionAssumed } from './direction-assumed';
import { duplicateFundScore } from './duplicate-fund-score';
import { executionOverBudget } from './execution-over-budget';
import { executionRateInconsistent } from './execution-rate-inconsistent';
import { executionScoreMismatch } from './execution-score-mismatch';
import { formHidden } from './form-hidden';
import { formulaDisagrees } from './formula-disagrees';
import { formulaNotCalculated } from './formula-not-calculated';
import { fundPartsMismatch } from './fund-parts-mismatch';
import { fundsNotRead } from './funds-not-read';
import { goalMissing } from './goal-missing';
import { goalNotCompared } from './goal-not-compared';
import { gradeMismatch } from './grade-mismatch';
import { gradeUnknown } from './grade-unknown';
import { headerMissing } from './header-missing';
import { indicatorAdded } from './indicator-added';
import { indicatorBlank } from './indicator-blank';
import { indicatorMissing } from './indicator-missing';
import { indicatorUnnamed } from './indicator-unnamed';
import { levelWeightMismatch } from './level-weight-mismatch';
import { needsJudgement } from './needs-judgement';
import { notANumber } from './not-a-number';
import { notEvaluated } from './not-evaluated';
import { noteDraft } from './note-draft';
import { noteSaysNothing } from './note-says-nothing';
import { overAchieved } from './over-achieved';
import { penaltyNotApplied } from './penalty-not-applied';
import { rateImpossible } from './rate-impossible';
import { rateMismatch } from './rate-mismatch';
import { rateUndefined } from './rate-undefined';
import { reverseLinear } from './reverse-linear';
import { roundedCoarsely } from './rounded-coarsely';
import { rulesetDiffers } from './ruleset-differs';
import { scoreAboveRule } from './score-above-rule';
import { scoreAboveWeight } from './score-above-weight';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreOffScale } from './score-off-scale';
import { sectionWeightMismatch } from './section-weight-mismatch';
import { sectionWeightsUnusual } from './section-weights-unusual';
import { subtotalMismatch } from './subtotal-mismatch';
import { targetChanged } from './target-changed';
import { targetMissing } from './target-missing';
import { tierExceeded } from './tier-exceeded';
import { totalMismatch } from './total-mismatch';
import { totalStatedTwice } from './total-stated-twice';
import { unitMismatch } from './unit-mismatch';
import { valueFromElsewhere } from './value-from-elsewhere';
import { weightChanged } from './weight-changed';
import { weightMissing } from './weight-missing';
import { weightTotal } from './weight-total';
import { yearMismatch } from './year-mismatch';
import { zeroWeight } from './zero-weight';

/** All checks: errors, then warnings, then infos. `npm run findings` writes this list from the folder. */
export const CHECKS: readonly Check[] = [
  actualMissing,
  amountMissing,
  approvedIndicatorMissing,
  choiceNotMade,
  completionRateMismatch,
  criterionMismatch,
  deductionWithoutNote,
  deviationWithoutNote,
  executionOverBudget,
  executionScoreMismatch,
  formulaDisagrees,
  formulaNotCalculated,
  fundPartsMismatch,
  gradeMismatch,
  headerMissing,
  indicatorBlank,
  indicatorMissing,
  indicatorUnnamed,
  levelWeightMismatch,
  notANumber,
  noteDraft,
  noteSaysNothing,
  penaltyNotApplied,
  rateImpossible,
  rateMismatch,
  rateUndefined,
  scoreAboveRule,
  scoreAboveWeight,
  scoreMissing,
  scoreNegative,
  scoreOffScale,
  sectionWeightMismatch,
  subtotalMismatch,
  targetChanged,
  tierExceeded,
  totalMismatch,
  totalStatedTwice,
  weightMissing,
  weightTotal,
  actualCopiesTarget,
  actualNotQuantified,
  budgetChanged,
  coefficientMismatch,
  executionRateInconsistent,
  formHidden,
  fundsNotRead,
  goalMissing,
  gradeUnknown,
  indicatorAdded,
  needsJudgement,
  overAchieved,
  roundedCoarsely,
  rulesetDiffers,
  targetMissing,
  unitMismatch,
  valueFromElsewhere,
  weightChanged,
  yearMismatch,
  deductionKept,
  directionAssumed,
  duplicateFundScore,
  goalNotCompared,
  notEvaluated,
  reverseLinear,
  sectionWeightsUnusual,
  zeroWeight,
];
