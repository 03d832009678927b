import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane } from './PaneContext';

export interface CommandBarProps {
  readonly isSettingsOpen: boolean;
  readonly onSettings: (open: boolean) => void;
}

const useStyles = makeStyles({
  settings: { alignSelf: 'flex-start' },
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flex: 1 },
  command: { flex: '1 1 auto', minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

/** The pane's commands, always in reach. */
export function CommandBar({ isSettingsOpen, onSettings }: CommandBarProps) {
  const { session, state, text } = usePane();
  const styles = useStyles();
  const { kind } = state.view;
  const isBusy = state.busy !== null;
  const run = (action: () => Promise<void>) => () => {
    onSettings(false);
    void action();
  };
  // Disabled buttons keep the focus, or the keyboard would start over after every action.
  return (
    <div role="toolbar" aria-label={text.actions.toolbar} className={styles.root}>
      <div className={styles.commands}>
        <Button
          className={styles.command}
          appearance={kind === 'validated' ? 'secondary' : 'primary'}
          disabledFocusable={isBusy || ['no-form', 'correcting', 'unfinished'].includes(kind)}
          onClick={run(session.recalculate)}
        >
          {text.actions.recalculate}
        </Button>
        <Button
          className={styles.command}
          appearance={kind === 'no-form' ? 'primary' : 'secondary'}
          disabledFocusable={isBusy || kind === 'unfinished'}
          onClick={run(session.validate)}
        >
          {text.actions.validate}
        </Button>
      </div>
      <Button
        className={styles.settings}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={text.actions.settings}
        title={text.actions.settings}
        aria-pressed={isSettingsOpen}
        onClick={() => onSettings(!isSettingsOpen)}
      />
    </div>
  );
}
