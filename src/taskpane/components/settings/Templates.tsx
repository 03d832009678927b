import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../../form/templates/template';
import { correctionText } from '../../../locales/correctionText';
import { Disclosure } from '../pieces/Disclosure';
import { FileButton } from '../pieces/FileButton';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { Section } from '../pieces/Section';
import { TemplateText } from './TemplateText';

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalM}` },
  none: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  faulty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  mistakes: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  forget: { marginTop: tokens.spacingVerticalS },
});

/** Lists the templates that this workbook keeps, to export or remove, and takes others from files. */
export function Templates() {
  const { session, locale } = usePane();
  const styles = useStyles();
  const text = correctionText(locale);
  const templates = usePaneState(({ settings }) => settings.templates);
  const { take, forget, forgetFaulty } = session.correcting;
  const problem = usePaneState(({ view }) => (view.kind === 'failed' ? view.problem : null));
  const faulty = problem?.code === 'template-invalid' ? problem : null;
  return (
    <Section heading={text.kept} what={text.keptWhat}>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={JSON.stringify(template)}>
            <Disclosure summary={<span>{named(template)}</span>}>
              <TemplateText template={template} />
              <Button
                size="small"
                className={styles.forget}
                aria-label={text.forgetThis(named(template))}
                onClick={() => void forget(template)}
              >
                {text.forget}
              </Button>
            </Disclosure>
          </li>
        ))}
      </ul>
      <div className={styles.body}>
        {faulty && (
          <div className={styles.faulty}>
            <Caption1 block>{text.faulty}</Caption1>
            <Caption1 block className={styles.mistakes}>
              {faulty.describe(locale)}
            </Caption1>
            <Button size="small" onClick={() => void forgetFaulty()}>
              {text.forgetFaulty}
            </Button>
          </div>
        )}
        {templates.length === 0 && !faulty && (
          <Caption1 block className={styles.none}>
            {text.none}
          </Caption1>
        )}
        <FileButton label={text.take} onFile={take} />
      </div>
    </Section>
  );
}

/** Returns the name of a template, which consists of its headings. */
function named({ headings }: Template): string {
  return headings
    .filter(({ meaning }) => meaning !== 'extra')
    .map(({ text }) => text.replace(/\s+/g, ''))
    .join('、');
}
