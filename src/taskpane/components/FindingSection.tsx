import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlacedFinding } from '../figures/findingGroups';
import { severityCounts } from '../figures/findingGroups';
import { FindingList } from './FindingList';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({ none: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}` } });

/** What the checks found in one form. */
export function FindingSection({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const { state, text } = usePane();
  const styles = useStyles();
  const shown = findings.filter(({ finding }) => state.settings.severities.includes(finding.severity));
  return (
    <Section
      heading={text.findings.heading}
      aside={findings.length > 0 && <SeverityFilter counts={severityCounts(findings)} />}
    >
      {shown.length > 0 ? (
        <FindingList findings={shown} />
      ) : (
        <p className={styles.none}>{findings.length > 0 ? text.findings.filteredOut : text.findings.none}</p>
      )}
    </Section>
  );
}
