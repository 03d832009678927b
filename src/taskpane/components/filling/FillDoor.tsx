import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { fillingText } from '../../../locales/fillingText';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { useFill } from './useFill';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Offers to fill in step by step a form of which less than half is filled in. */
export default function FillDoor({ assessment }: { readonly assessment: Assessment }) {
  const { locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const { sheetId } = assessment.form;
  const isBegun = usePaneState(({ filling }) => filling?.sheetId === sheetId);
  return (
    <div className={styles.root}>
      <Caption1>{text.what}</Caption1>
      <Button appearance="primary" onClick={() => fill((steps) => steps.begin(assessment))}>
        {isBegun ? text.goOn : text.begin}
      </Button>
    </div>
  );
}
