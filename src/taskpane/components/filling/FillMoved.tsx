import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fillingText } from '../../../locales/fillingText';
import type { Filling } from '../../session/fillingSteps';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { useFill } from './useFill';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  typed: { display: 'block', overflowWrap: 'anywhere', userSelect: 'text' },
});

/** Shows answers to questions that the form asks no more, until the user dismisses them. */
export function FillMoved({ filling }: { readonly filling: Filling }) {
  const { locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const unwritten = usePaneState((state) => state.filling!.unwritten);
  const keys = new Set(filling.stops.map(({ key }) => key));
  return unwritten
    .filter(({ key, typed }) => typed.trim() !== '' && !keys.has(key))
    .map(({ key, label, typed }) => (
      <div key={key} role="status" className={styles.root}>
        <Caption1>{text.moved(label)}</Caption1>
        <strong className={styles.typed}>{typed}</strong>
        <Button size="small" onClick={() => fill((steps) => steps.forget(key))}>
          {text.forget}
        </Button>
      </div>
    ));
}
