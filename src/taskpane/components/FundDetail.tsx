import type { Assessment } from '../../assessment/assessment';
import type { Fund } from '../../form/form';
import type { FundScore } from '../../scoring/scorecard';
import { CellLink } from './CellLink';
import { Facts } from './Facts';
import { usePane } from './PaneContext';

export interface FundDetailProps {
  readonly assessment: Assessment;
  readonly fund: Fund;
  readonly score: FundScore;
}

/** How the execution score comes about. */
export function FundDetail({ assessment, fund, score }: FundDetailProps) {
  const { text, locale } = usePane();
  const at = fund.score?.at ?? fund.rate?.at ?? fund.executed?.at;
  return (
    <Facts
      facts={[
        fund.rate && { name: text.indicators.rate, value: fund.rate.text || text.indicators.empty },
        { name: text.indicators.reasoning, value: score.reasoning[locale] },
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
