import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import type { ScoreJudgement } from '../../../judgement/judgement';
import { indicatorReasoning } from '../../../judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../../../judgement/reasoning/reasoning';
import { rulesOf } from '../../../scoring/rules';
import type { IndicatorScore } from '../../../scoring/scorecard';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { CellLink } from '../pieces/CellLink';
import { Facts } from '../pieces/Facts';
import { usePane } from '../pieces/PaneContext';

export interface IndicatorDetailProps {
  readonly assessment: Assessment;
  readonly row: ScoreJudgement;
}

const useStyles = makeStyles({
  draft: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Shows how the score of one indicator comes about. */
export function IndicatorDetail({ assessment, row }: IndicatorDetailProps) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const { indicators } = text;
  const { form, judgement } = assessment;
  const { indicator, score } = row;
  const rules = rulesOf(judgement.scorecard.ruleset);
  const { target, actual, note } = indicator;
  const isDraft = row.note.state === 'draft';
  return (
    <Facts
      facts={[
        { name: indicators.target, value: target.text || indicators.empty },
        { name: indicators.actual, value: actual.text || indicators.empty },
        score.computed && {
          name: indicators.byRules,
          value: scoreRange(score, rules.places),
        },
        { name: indicators.reasoning, value: wholeReasoning(indicatorReasoning(row, rules))[locale] },
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

/** Returns the score by the rules, or the least and the most that the tier allows. */
function scoreRange({ min, computed }: IndicatorScore, places: number): string {
  const most = scoreOrDash(computed, places);
  return min && computed && !min.eq(computed) ? `${scoreOrDash(min, places)}～${most}` : most;
}
