import { Body1Strong, Caption1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import type { Assessment } from '../../../assessment/assessment';
import type { Severity } from '../../../checks/finding';
import { SEVERITIES } from '../../../report/findingReports';
import { rangeToA1 } from '../../../sheet/address';
import { placedFindings, severityCounts } from '../../figures/findingGroups';
import { scoreOrDash } from '../../figures/scoreOrDash';
import type { View } from '../../session/state';
import { Arrival } from '../pieces/Arrival';
import { Changes } from '../changes/Changes';
import { usePane } from '../pieces/PaneContext';
import { RowButton } from '../pieces/RowButton';
import { SeverityIcon } from '../pieces/SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  project: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  counts: { display: 'inline-flex', flexShrink: 0, gap: tokens.spacingHorizontalS },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

export interface FormListProps {
  readonly view: Extract<View, { kind: 'forms' | 'recalculated' }>;
}

/** Lists the forms of a sheet that holds several, to choose one. */
export default function FormList({ view }: FormListProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Changes view={view} />
      <div className={styles.head}>
        <Arrival>
          <Subtitle1 as="h1" block style={{ margin: 0 }}>
            {text.several.heading(view.assessments.length)}
          </Subtitle1>
        </Arrival>
        <Caption1>{text.several.what}</Caption1>
      </div>
      <ul className={styles.list}>
        {view.assessments.map((assessment, index) => (
          <li key={rangeToA1(assessment.form.range)}>
            <FormRow assessment={assessment} index={index} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FormRow({ assessment, index }: { readonly assessment: Assessment; readonly index: number }) {
  const { session, text } = usePane();
  const styles = useStyles();
  const { form, judgement } = assessment;
  const { scorecard } = judgement;
  const total = scoreOrDash(
    form.total?.score?.number ?? scorecard.total.computed,
    scorecard.ruleset.rounding.places,
  );
  return (
    <RowButton className={styles.row} onClick={() => session.choose(index)}>
      <span className={styles.project}>
        <Body1Strong>{form.project?.text || text.form.noProject}</Body1Strong>
        <ChevronRight20Regular aria-hidden />
      </span>
      <Caption1 block className={styles.facts}>
        <span>
          {rangeToA1(form.range)} · {text.several.score(total)}
        </span>
        <Counts counts={severityCounts(placedFindings([assessment]))} />
      </Caption1>
    </RowButton>
  );
}

/** Shows the numbers of errors, warnings and infos, without zeros. */
function Counts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count} title={text.severityCount[severity](counts[severity])}>
          <SeverityIcon severity={severity} />
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}
