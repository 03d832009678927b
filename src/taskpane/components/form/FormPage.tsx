import { makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { isMostlyEmpty } from '../../figures/workOf';
import type { View } from '../../session/state';
import { Changes } from '../changes/Changes';
import { FormHead } from './FormHead';
import { later } from '../pieces/later';
import { WorkCards } from '../work/WorkCards';

/** Shown below the work list, and loaded while the user reads that. */
const Details = later(() => import('./Details'));
/** Needed only for protected sheets. */
const ValuesToType = later(() => import('../changes/ValuesToType'));
/** Needed only for forms that are mostly empty. */
const FillDoor = later(() => import('../filling/FillDoor'));

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column' } });

export interface FormPageProps {
  readonly view: Extract<View, { kind: 'forms' | 'recalculated' }>;
  readonly assessment: Assessment;
}

/** One form: what was changed, what is to be settled, and all else folded away. */
export function FormPage({ view, assessment }: FormPageProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FormHead
        assessment={assessment}
        others={view.assessments.length - 1}
        isArrival={view.kind === 'forms'}
      />
      {isMostlyEmpty(assessment) && <FillDoor assessment={assessment} />}
      {view.isProtected && <ValuesToType assessment={assessment} />}
      <Changes view={view} />
      <WorkCards assessment={assessment} />
      <Details assessment={assessment} />
    </div>
  );
}
