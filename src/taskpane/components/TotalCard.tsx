import { Caption1, Title3, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Assessment } from '../../assessment/assessment';
import { scoreOrDash } from '../figures/scoreOrDash';
import { GradeBadge } from './GradeBadge';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  second: {
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  label: { color: tokens.colorNeutralForeground3 },
  figure: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  agrees: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** Total and grade as recorded, and as the rules give them. */
export function TotalCard({ assessment: { form, judgement } }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const styles = useStyles();
  const { total, grade, scorecard } = judgement;
  const { ruleset } = scorecard;
  const { places } = ruleset.rounding;
  const recorded = form.total?.score?.number ?? null;
  const agrees = recorded !== null && total.proposed?.eq(recorded) === true;
  const grades = ruleset.grades.list.map(({ name }) => name);
  return (
    <div className={styles.root}>
      <div className={styles.side}>
        <Caption1 className={styles.label}>{`${text.form.total} · ${text.form.recorded}`}</Caption1>
        <div className={styles.figure}>
          <Title3>{recorded === null ? text.form.blank : scoreOrDash(recorded, places)}</Title3>
          <GradeBadge grade={form.grade ? form.grade.text || null : scorecard.grade} grades={grades} />
        </div>
      </div>
      <div className={mergeClasses(styles.side, styles.second)}>
        <Caption1 className={styles.label}>{`${text.form.total} · ${text.form.byRules}`}</Caption1>
        <div className={styles.figure}>
          <Title3>{scoreOrDash(total.proposed, places)}</Title3>
          <GradeBadge grade={grade.proposed} grades={grades} />
        </div>
      </div>
      {agrees && (
        <Caption1 className={styles.agrees}>
          <CheckmarkCircle16Filled aria-hidden />
          {text.form.agrees}
        </Caption1>
      )}
    </div>
  );
}
