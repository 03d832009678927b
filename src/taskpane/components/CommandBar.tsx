import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { usePane, useIsBusy, usePaneState } from './pieces/PaneContext';
import { FORCED } from './pieces/media';

const useStyles = makeStyles({
  settings: { alignSelf: 'flex-start', minWidth: '32px' },
  isOpen: {
    color: tokens.colorNeutralForeground2BrandSelected,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    [FORCED]: { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
  },
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flex: 1, minWidth: 0 },
  command: { flex: '1 1 auto', minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** The pane's commands, which stay in view. */
export function CommandBar() {
  const { session, text } = usePane();
  const kind = usePaneState(({ view }) => view.kind);
  const page = usePaneState((state) => state.page);
  const isBusy = useIsBusy();
  const styles = useStyles();
  const onKeyDown = useArrowKeys();
  // Disabled buttons keep the focus; otherwise it would be lost with every action.
  return (
    <div role="toolbar" aria-label={text.actions.toolbar} className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.commands}>
        <Button
          className={styles.command}
          appearance={kind === 'validated' ? 'secondary' : 'primary'}
          disabledFocusable={isBusy || ['no-form', 'correcting', 'unfinished'].includes(kind)}
          onClick={() => void session.recalculate()}
        >
          {text.actions.recalculate}
        </Button>
        <Button
          className={styles.command}
          appearance={kind === 'no-form' ? 'primary' : 'secondary'}
          disabledFocusable={isBusy || kind === 'unfinished'}
          onClick={() => void session.validate()}
        >
          {text.actions.validate}
        </Button>
      </div>
      {/* Fluent's ToggleButton, 3 KB, is left to the pages that are loaded later. */}
      <Button
        className={mergeClasses(styles.settings, page === 'settings' && styles.isOpen)}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={text.actions.settings}
        title={text.actions.settings}
        aria-pressed={page === 'settings'}
        onClick={() => session.go(page === 'settings' ? 'work' : 'settings')}
      />
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Handles arrow keys, Home and End in a toolbar. All buttons stay in the order of the Tab key: office.js handles Tab
 * itself, and does not get past buttons that Tab skips (see `focusInPassing`).
 */
function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, index, buttons.length);
    if (index < 0 || next === null) return;
    event.preventDefault();
    buttons[next]!.focus();
  };
}

function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (index + step + count) % count;
}
