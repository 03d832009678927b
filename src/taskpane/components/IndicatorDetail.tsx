import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment/assessment';
import type { Indicator } from '../../form/form';
import type { IndicatorScore } from '../../scoring/scorecard';
import { scoreOrDash } from '../figures/scoreOrDash';
import { CellLink } from './CellLink';
import { Facts } from './Facts';
import { usePane } from './PaneContext';

export interface IndicatorDetailProps {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

const useStyles = makeStyles({
  draft: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** How the score of one indicator comes about. */
export function IndicatorDetail({ assessment, indicator, score }: IndicatorDetailProps) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { indicators } = text;
  const { form, scorecard } = assessment;
  const { target, actual, note } = indicator;
  const isDraft = score.note.state === 'draft';
  return (
    <Facts
      facts={[
        { name: indicators.target, value: target.text || indicators.empty },
        { name: indicators.actual, value: actual.text || indicators.empty },
        score.computed && {
          name: indicators.byRules,
          value: scoreRange(score, scorecard.ruleset.rounding.places),
        },
        { name: indicators.reasoning, value: score.reasoning[locale] },
        note && note.text !== ''
          ? {
              name: indicators.note,
              value: (
                <>
                  {isDraft && <span className={styles.draft}>{indicators.draft}</span>} {note.text}
                </>
              ),
            }
          : null,
        {
          name: text.indicators.cell,
          value: <CellLink sheetId={form.sheetId} at={indicator.score?.at ?? indicator.nameAt} />,
        },
      ]}
    />
  );
}

/** One number, or the least and the most that the tier allows. */
function scoreRange({ min, computed }: IndicatorScore, places: number): string {
  const most = scoreOrDash(computed, places);
  return min && computed && !min.eq(computed) ? `${scoreOrDash(min, places)}～${most}` : most;
}
