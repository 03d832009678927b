import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { cellRole } from '../../../report/cellRole';
import type { PanelProps } from './panelProps';
import { FundDetail } from './FundDetail';
import { IndicatorDetail } from './IndicatorDetail';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** Shows the reasons of a card: each finding in full, with the document that holds the rule, and the calculation. */
export default function Why({ card: { findings, subject, places }, assessment }: PanelProps) {
  const { locale } = usePane();
  const styles = useStyles();
  const { judgement } = assessment;
  const [first] = places;
  const judged = subject.kind === 'fund' ? judgement.funds[subject.index]! : null;
  const row = subject.kind === 'indicator' ? judgement.scores[subject.index]! : null;
  const sentences = !judged && !row && first ? (cellRole(assessment, first, locale)?.sentences ?? []) : [];
  return (
    <div className={styles.root}>
      {[...findings.map(({ says }) => says[locale]), ...sentences].map((sentence) => (
        <Caption1 key={sentence} block className={styles.sentence}>
          {sentence}
        </Caption1>
      ))}
      {judged && <FundDetail assessment={assessment} judged={judged} />}
      {row && <IndicatorDetail assessment={assessment} row={row} />}
    </div>
  );
}
