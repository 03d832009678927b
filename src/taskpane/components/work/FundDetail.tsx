import type { Assessment } from '../../../assessment/assessment';
import type { FundJudgement } from '../../../judgement/judgement';
import { executionOutcome, fundReasoning } from '../../../judgement/reasoning/fundReasoning';
import { wholeReasoning } from '../../../judgement/reasoning/reasoning';
import { rulesOf } from '../../../scoring/rules';
import { CellLink } from '../pieces/CellLink';
import { Facts } from '../pieces/Facts';
import { usePane } from '../pieces/PaneContext';

export interface FundDetailProps {
  readonly assessment: Assessment;
  readonly judged: FundJudgement;
}

/** Shows how the execution score comes about. */
export function FundDetail({ assessment, judged }: FundDetailProps) {
  const { fund, score } = judged;
  const rules = rulesOf(assessment.judgement.scorecard.ruleset);
  const derivation = fundReasoning(score, rules);
  const { text, locale } = usePane();
  const at = fund.score?.at ?? fund.rate?.at ?? fund.executed?.at;
  return (
    <Facts
      facts={[
        fund.rate && { name: text.indicators.rate, value: fund.rate.text || text.indicators.empty },
        {
          name: text.indicators.reasoning,
          value: wholeReasoning({ derivation, outcome: executionOutcome(judged, rules) })[locale],
        },
        at
          ? {
              name: text.indicators.cell,
              value: <CellLink sheetId={assessment.form.sheetId} at={at} />,
            }
          : null,
      ]}
    />
  );
}
