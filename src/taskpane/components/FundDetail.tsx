import type { Assessment } from '../../assessment/assessment';
import type { FundJudgement } from '../../judgement/judgement';
import { fundReasoning } from '../../judgement/reasoning/fundReasoning';
import { rulesOf } from '../../scoring/rules';
import { CellLink } from './CellLink';
import { Facts } from './Facts';
import { usePane } from './PaneContext';

export interface FundDetailProps {
  readonly assessment: Assessment;
  readonly judged: FundJudgement;
}

/** How the execution score comes about. */
export function FundDetail({ assessment, judged: { fund, score } }: FundDetailProps) {
  const { text, locale } = usePane();
  const at = fund.score?.at ?? fund.rate?.at ?? fund.executed?.at;
  return (
    <Facts
      facts={[
        fund.rate && { name: text.indicators.rate, value: fund.rate.text || text.indicators.empty },
        {
          name: text.indicators.reasoning,
          value: fundReasoning(score, rulesOf(assessment.judgement.scorecard.ruleset))[locale],
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
