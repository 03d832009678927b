import { Caption1, Title3, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { Assessment } from '../../../assessment/assessment';
import { agreesWithRules, outlookOf, recordedGrade } from '../../../judgement/outlook';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { rangeOfTotal, totalByRules } from '../../figures/totalByRules';
import { GradeBadge } from './GradeBadge';
import { NARROW } from '../pieces/media';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    [NARROW]: { gridTemplateColumns: '1fr' },
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

/** Shows total and grade as recorded, and as the rules give them. */
export function TotalCard({ assessment }: { readonly assessment: Assessment }) {
  const { form, judgement, findings } = assessment;
  const { text } = usePane();
  const styles = useStyles();
  const { ruleset } = judgement.scorecard;
  const { places } = ruleset.rounding;
  const recorded = form.total?.score?.number ?? null;
  const outlook = outlookOf(judgement);
  const range = rangeOfTotal(outlook, places, text);
  const hasError = findings.some(({ severity }) => severity === 'error');
  const grades = ruleset.grades.list.map(({ name }) => name);
  return (
    <div className={styles.root}>
      <div className={styles.side}>
        <Caption1 className={styles.label}>{`${text.form.total} · ${text.form.recorded}`}</Caption1>
        <div className={styles.figure}>
          <Title3>{recorded === null ? text.form.blank : scoreOrDash(recorded, places)}</Title3>
          <GradeBadge grade={recordedGrade(judgement)} grades={grades} />
        </div>
      </div>
      <div className={mergeClasses(styles.side, styles.second)}>
        <Caption1 className={styles.label}>{`${text.form.total} · ${text.form.byRules}`}</Caption1>
        <div className={styles.figure}>
          <Title3>{totalByRules(outlook, places, text)}</Title3>
          <GradeBadge grade={outlook.grade} grades={grades} />
        </div>
        {range && <Caption1 className={styles.label}>{range}</Caption1>}
      </div>
      {agreesWithRules(judgement, hasError) && (
        <Caption1 className={styles.agrees}>
          <CheckmarkCircle16Filled aria-hidden />
          {text.form.agrees}
        </Caption1>
      )}
    </div>
  );
}
