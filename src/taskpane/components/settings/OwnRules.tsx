import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { FileButton } from '../pieces/FileButton';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({ what: { color: tokens.colorNeutralForeground3 } });

/** Takes scoring rules from a user's own file. */
export function OwnRules() {
  const { session, text } = usePane();
  const styles = useStyles();
  return (
    <>
      <FileButton label={text.settings.ownRules} onFile={session.takeRuleset} />
      <Caption1 className={styles.what}>{text.settings.ownRulesWhat}</Caption1>
    </>
  );
}
