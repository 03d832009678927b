import { makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../assessment/assessment';
import type { View } from '../session/state';
import { draftsOf } from '../figures/drafts';
import { placedFindings } from '../figures/findingGroups';
import { Changes } from './Changes';
import { Drafts } from './Drafts';
import { FindingSection } from './FindingSection';
import { FormHead } from './FormHead';
import { IndicatorList } from './IndicatorList';
import { Offers } from './Offers';
import { SectionBars } from './SectionBars';
import { TotalCard } from './TotalCard';
import { UndoBar } from './UndoBar';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column' } });

export interface FormPageProps {
  readonly view: Extract<View, { kind: 'forms' | 'recalculated' }>;
  readonly assessment: Assessment;
}

/** One form: what it is, its scores, what is wrong with it, and how each score comes about. */
export function FormPage({ view, assessment }: FormPageProps) {
  const styles = useStyles();
  const drafts = draftsOf(assessment);
  const { offered } = assessment.revision;
  return (
    <div className={styles.root}>
      {view.kind === 'recalculated' ? <Changes view={view} /> : <UndoBar cells={view.undoable} />}
      <FormHead
        assessment={assessment}
        others={view.assessments.length - 1}
        isArrival={view.kind === 'forms'}
      />
      <TotalCard assessment={assessment} />
      <SectionBars assessment={assessment} />
      {offered.length > 0 && <Offers offered={offered} />}
      {drafts.length > 0 && <Drafts sheetId={view.sheetId} drafts={drafts} />}
      <FindingSection findings={placedFindings([assessment])} />
      <IndicatorList assessment={assessment} />
    </div>
  );
}
