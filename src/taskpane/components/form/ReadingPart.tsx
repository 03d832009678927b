import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { rangeToA1 } from '../../../sheet/address';
import { Facts } from '../pieces/Facts';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Shows how the form was read, so that a user who knows it can see whether that is right. */
export function ReadingPart({ assessment: { form } }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const styles = useStyles();
  const { project, unit, year, sheet, range, funds, headings } = form;
  return (
    <div className={styles.root}>
      <Facts
        facts={[
          { name: text.work.project, value: project?.text || text.form.noProject },
          unit && { name: text.form.unit, value: unit.text || text.indicators.empty },
          year !== null ? { name: text.work.year, value: text.form.year(year) } : null,
          { name: text.work.place, value: text.form.sheet(sheet, rangeToA1(range)) },
          {
            name: text.work.headings,
            value: headings.map((each) => each.text.replace(/\s+/g, '')).join(text.notices.comma),
          },
          { name: text.work.funds, value: text.work.rows(funds.length) },
        ]}
      />
    </div>
  );
}
