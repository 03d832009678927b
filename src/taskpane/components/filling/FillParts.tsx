import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fillingText } from '../../../locales/fillingText';
import { entryOf } from '../../session/fillingSteps';
import type { Filling, Stop } from '../../session/fillingSteps';
import { usePane } from '../pieces/PaneContext';
import { partName } from './stepLabel';
import { useFill } from './useFill';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  part: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
});

export interface FillPartsProps {
  readonly filling: Filling;
  /** The step that is shown; null at the end. */
  readonly current: Stop | null;
}

/** Lists the parts of the form, each with how far it is filled in; a click goes there. */
export function FillParts({ filling, current }: FillPartsProps) {
  const { locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  return (
    <nav aria-label={text.parts}>
      <ul className={styles.list}>
        {filling.parts.map((part, index) => {
          const isCurrent = current?.part === index;
          return (
            <li key={`${part.kind} ${part.name}`}>
              <Button
                size="small"
                appearance={isCurrent ? 'outline' : 'subtle'}
                className={styles.part}
                {...(isCurrent && { 'aria-current': 'step' as const })}
                onClick={() => fill((steps) => steps.goTo(entryOf(filling, index)))}
              >
                {text.partCount(partName(part, text), part.done, part.of)}
              </Button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
