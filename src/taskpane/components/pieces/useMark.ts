import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED } from './media';

const useStyles = makeStyles({
  root: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // In forced colours even a transparent border is visible.
    [FORCED]: { borderInlineStartColor: 'Canvas' },
  },
  marked: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { borderInlineStartColor: 'Highlight' },
  },
});

/** Returns the look and the ARIA attribute of an entry of a list; marked is the one where the user is or was last. */
export function useMark(isMarked: boolean) {
  const styles = useStyles();
  return {
    className: mergeClasses(styles.root, isMarked && styles.marked),
    ...(isMarked && { 'aria-current': 'true' as const }),
  };
}
