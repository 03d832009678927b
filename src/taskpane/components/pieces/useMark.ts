import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED } from './media';

const useStyles = makeStyles({
  root: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // A border that nobody should see is seen there.
    [FORCED]: { borderInlineStartColor: 'Canvas' },
  },
  marked: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { borderInlineStartColor: 'Highlight' },
  },
});

/** How an entry of a list looks and is announced at which the user is, or was last. */
export function useMark(isMarked: boolean) {
  const styles = useStyles();
  return {
    className: mergeClasses(styles.root, isMarked && styles.marked),
    ...(isMarked && { 'aria-current': 'true' as const }),
  };
}
