import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Template } from '../../../form/templates/template';
import { correctionText } from '../../../locales/correctionText';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Exports a template as a file, or as text if Office allows no downloads. */
export function TemplateText({ template }: { readonly template: Template }) {
  const { locale } = usePane();
  const styles = useStyles();
  const text = correctionText(locale);
  const area = useRef<HTMLTextAreaElement>(null);
  const [says, say] = useState('');
  const json = `${JSON.stringify(template, null, 2)}\n`;
  const copy = async () => {
    area.current?.select();
    // In some versions of Office the clipboard is forbidden: then the text is selected, to be copied with the keyboard.
    const isCopied = await navigator.clipboard?.writeText(json).then(
      () => true,
      () => false,
    );
    say(isCopied ? text.copied : text.copyYourself);
  };
  return (
    <div className={styles.root}>
      <textarea ref={area} readOnly rows={6} className={styles.text} aria-label={text.json} value={json} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {text.copy}
        </Button>
        <Link href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`} download={text.file}>
          {text.download}
        </Link>
        <Caption1 role="status">{says}</Caption1>
      </div>
    </div>
  );
}
