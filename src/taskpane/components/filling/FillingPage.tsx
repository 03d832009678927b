import { Caption1, ProgressBar, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { fillingText } from '../../../locales/fillingText';
import { fillingOf, goOnFrom, stopAt } from '../../session/fillingSteps';
import { formInFilling } from '../../session/formInFilling';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { FillAway } from './FillAway';
import { FillEnd } from './FillEnd';
import { FillMoved } from './FillMoved';
import { FillParts } from './FillParts';
import { FillStep } from './FillStep';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0 },
});

/** Fills in a form one cell at a time: shows how far it is, its parts, and the current step. */
export default function FillingPage() {
  const view = usePaneState((state) => state.view);
  const filling = usePaneState((state) => state.filling);
  const assessment = formInFilling({ view, filling });
  if (!filling) return null;
  if (!assessment) return <FillAway filling={filling} view={view} />;
  return <Form assessment={assessment} isProtected={'isProtected' in view && view.isProtected} />;
}

interface FormProps {
  readonly assessment: Assessment;
  readonly isProtected: boolean;
}

function Form({ assessment, isProtected }: FormProps) {
  const { locale } = usePane();
  const text = fillingText(locale);
  const styles = useStyles();
  const { at, isAtEnd } = usePaneState((state) => state.filling!);
  const form = fillingOf(assessment);
  const stop = isAtEnd ? null : (stopAt(form, at) ?? goOnFrom(form, null));
  const { done, of } = form;
  return (
    <section className={styles.root} aria-label={text.heading}>
      <div className={styles.head}>
        <Subtitle2 as="h1" className={styles.heading}>
          {text.heading}
        </Subtitle2>
        {/* The focus goes to the field; how far it is is said beside it. */}
        <Caption1 role="status">{text.filled(done, of)}</Caption1>
      </div>
      <ProgressBar aria-hidden value={done} max={Math.max(of, 1)} shape="square" />
      <FillParts filling={form} current={stop} />
      {isProtected && <Caption1 role="status">{text.isProtected}</Caption1>}
      <FillMoved filling={form} />
      {stop ? (
        <FillStep key={stop.key} stop={stop} filling={form} assessment={assessment} />
      ) : (
        <FillEnd filling={form} assessment={assessment} />
      )}
    </section>
  );
}
