import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  what: { color: tokens.colorNeutralForeground3 },
  file: { display: 'none' },
});

/** Takes scoring rules from a user's own file. */
export function OwnRules() {
  const { session, text } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // The same file chosen once more, corrected, is a change too.
    currentTarget.value = '';
    if (file) await session.takeRuleset(file.name, () => file.text());
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {text.settings.ownRules}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={text.settings.ownRules}
        className={styles.file}
        onChange={(event) => void take(event)}
      />
      <Caption1 className={styles.what}>{text.settings.ownRulesWhat}</Caption1>
    </>
  );
}
