import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { outlookOf } from '../../../judgement/outlook';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { totalByRules } from '../../figures/totalByRules';
import { workOf } from '../../figures/workOf';
import { AcceptedList } from './AcceptedList';
import { Fold } from '../pieces/Fold';
import { IndicatorList } from './IndicatorList';
import { usePane } from '../pieces/PaneContext';
import { ReadingPart } from './ReadingPart';
import { PrintedRules } from './PrintedRules';
import { RulesetSelect } from '../settings/RulesetSelect';
import { SectionBars } from './SectionBars';
import { TotalCard } from './TotalCard';
import { CardList } from '../work/WorkCards';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalL },
  select: { padding: `0 ${tokens.spacingHorizontalM}` },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** All else about a form, folded into lines: nothing of it has to be settled. */
export default function Details({ assessment }: { readonly assessment: Assessment }) {
  const { session, text, locale } = usePane();
  const styles = useStyles();
  const { form, judgement, choice, accepted } = assessment;
  const { remarks } = workOf(assessment);
  const { places } = judgement.scorecard.ruleset.rounding;
  const recorded = form.total?.score?.number ?? null;
  const total = text.work.total(
    recorded === null ? text.form.blank : scoreOrDash(recorded, places),
    totalByRules(outlookOf(judgement), places, text),
  );
  const counts = (['warning', 'info'] as const).map(
    (severity) => [severity, remarks.filter((card) => card.severity === severity).length] as const,
  );
  const rows = judgement.rows.length;
  return (
    <div className={styles.root}>
      <Fold className={styles.item} heading={text.form.total} figures={total}>
        <TotalCard assessment={assessment} />
      </Fold>
      {remarks.length > 0 && (
        <Fold
          className={styles.item}
          heading={text.work.remarks}
          figures={counts
            .filter(([, count]) => count > 0)
            .map(([severity, count]) => text.severityCount[severity](count))
            .join(text.notices.comma)}
        >
          <CardList cards={remarks} assessment={assessment} marked={null} />
        </Fold>
      )}
      {accepted.length > 0 && (
        <Fold className={styles.item} heading={text.work.ignored} figures={text.work.places(accepted.length)}>
          <AcceptedList sheetId={form.sheetId} accepted={accepted} />
        </Fold>
      )}
      <Fold className={styles.item} heading={text.sections.heading}>
        <SectionBars assessment={assessment} />
      </Fold>
      <Fold className={styles.item} heading={text.indicators.heading}>
        <IndicatorList assessment={assessment} />
      </Fold>
      <Fold className={styles.item} heading={text.form.ruleset} figures={choice.ruleset.name[locale]}>
        <div className={styles.select}>
          <RulesetSelect choice={choice} />
        </div>
        <PrintedRules form={form} choice={choice} />
      </Fold>
      <Fold
        className={styles.item}
        heading={text.work.reading}
        figures={text.work.read(rows)}
        aside={
          <Link as="button" onClick={() => void session.correcting.begin()}>
            {text.actions.correct}
          </Link>
        }
      >
        <ReadingPart assessment={assessment} />
      </Fold>
    </div>
  );
}
