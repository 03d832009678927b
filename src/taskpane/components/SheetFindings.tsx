import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Assessment } from '../../assessment/assessment';
import { placedFindings, severityCounts } from '../figures/findingGroups';
import type { SheetGroup } from '../figures/findingGroups';
import { scoreOrDash } from '../figures/scoreOrDash';
import { Counts } from './Counts';
import { FindingList } from './FindingList';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  total: { flexShrink: 0 },
  project: { minWidth: 0 },
});

/** The forms of one sheet and their findings. */
export const SheetFindings = memo(function SheetFindings({ group }: { readonly group: SheetGroup }) {
  const { text } = usePane();
  const counts = severityCounts(placedFindings(group.assessments));
  const isClean = counts.error + counts.warning + counts.info === 0;
  return (
    <Section
      heading={group.sheet}
      aside={isClean ? <Caption1>{text.validated.sheetReady}</Caption1> : <Counts counts={counts} />}
    >
      {group.assessments.map((assessment) => (
        <OneForm key={assessment.form.range.top} assessment={assessment} />
      ))}
    </Section>
  );
});

function OneForm({ assessment }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const severities = usePaneState(({ settings }) => settings.severities);
  const styles = useStyles();
  const { form, judgement } = assessment;
  const { scorecard } = judgement;
  const total = form.total?.score?.number ?? scorecard.total.computed;
  const grade = form.grade?.text || scorecard.grade;
  const shown = placedFindings([assessment]).filter(({ finding }) => severities.includes(finding.severity));
  return (
    <>
      <Caption1 block className={styles.form}>
        <span className={styles.project}>{form.project?.text || text.form.noProject}</span>
        <span className={styles.total}>
          {text.validated.formTotal(scoreOrDash(total, scorecard.ruleset.rounding.places), grade)}
        </span>
      </Caption1>
      <FindingList findings={shown} />
    </>
  );
}
