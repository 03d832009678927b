import {
  Button,
  Caption1,
  Link,
  Radio,
  RadioGroup,
  Subtitle1,
  Switch,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { rulesInView } from '../../figures/rulesInView';
import { LOCALES } from '../../../locales/localized';
import type { Locale } from '../../../locales/localized';
import { settingsText } from '../../../locales/settingsText';
import type { Touch } from '../../session/touch';
import { focusInPassing } from '../pieces/Arrival';
import { FileButton } from '../pieces/FileButton';
import { Fold } from '../pieces/Fold';
import { InsertBlank } from '../blank/InsertBlank';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { RulesetSelect } from './RulesetSelect';
import { Section } from '../pieces/Section';
import { Templates } from './Templates';
import { later } from '../pieces/later';
import { useReturn } from '../pieces/useReturn';

const AdjustRules = later(() => import('./AdjustRules'));
const RulesInWords = later(() => import('./RulesInWords'));

const LANGUAGES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

const PARTS = ['scores', 'arithmetic', 'notes', 'flags'] as const satisfies readonly (keyof Touch)[];

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  title: { outlineStyle: 'none' },
  heading: { margin: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  // Removes the margin of Fluent's controls, so that they align with the headings.
  control: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  wide: { width: '100%' },
  languages: { flexWrap: 'wrap' },
  what: { color: tokens.colorNeutralForeground3 },
  kept: { color: tokens.colorNeutralForeground3, padding: tokens.spacingHorizontalM },
});

/** The settings: ruleset and what Recalculate may touch, for this workbook; language, for this computer. */
export default function SettingsPage() {
  const { session, text, locale } = usePane();
  const words = settingsText(locale);
  const settings = usePaneState((state) => state.settings);
  const view = usePaneState((state) => state.view);
  const styles = useStyles();
  const title = useRef<HTMLDivElement>(null);
  useReturn();
  useEffect(() => (title.current ? focusInPassing(title.current) : undefined), []);
  const choice = 'chosen' in view && view.chosen !== null ? view.assessments[view.chosen]!.choice : null;
  const rules = usePaneState(rulesInView);
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.actions.back}
          title={text.actions.back}
          onClick={() => session.go('work')}
        />
        <div ref={title} tabIndex={-1} className={styles.title}>
          <Subtitle1 as="h1" block className={styles.heading}>
            {words.heading}
          </Subtitle1>
        </div>
      </div>
      <Section heading={text.form.ruleset}>
        <div className={styles.body}>
          <div className={styles.wide}>
            <RulesetSelect choice={choice} />
          </div>
          <FileButton label={words.ownRules} onFile={session.takeRuleset} />
          <Caption1 className={styles.what}>{words.ownRulesWhat}</Caption1>
        </div>
        {rules && (
          <>
            <Fold heading={words.adjust.inWords} figures={rules.name[settings.locale]}>
              <div className={styles.body}>
                <RulesInWords ruleset={rules} />
              </div>
            </Fold>
            <Fold heading={words.adjust.heading}>
              <div className={styles.body}>
                <AdjustRules key={rules.id} ruleset={rules} />
              </div>
            </Fold>
          </>
        )}
      </Section>
      <Section heading={words.goals}>
        <div className={styles.body}>
          <FileButton
            label={words.goalsFile}
            accept=".xlsx,.xlsm"
            onFile={(name, _text, bytes) => session.takeGoals(name, bytes)}
          />
          <Caption1 className={styles.what}>{words.goalsWhat}</Caption1>
        </div>
      </Section>
      <Templates />
      <InsertBlank />
      <Section heading={words.touch}>
        <div className={styles.body}>
          {PARTS.map((part) => (
            <Switch
              key={part}
              className={styles.control}
              label={words[part]}
              checked={settings.touch[part]}
              onChange={(_event, { checked }) =>
                void session.setTouch({ ...settings.touch, [part]: checked })
              }
            />
          ))}
          <Switch
            className={styles.control}
            label={words.previewFirst}
            checked={settings.previewFirst}
            onChange={(_event, { checked }) => session.setPreviewFirst(checked)}
          />
          <Button size="small" onClick={() => void session.clearFlags()}>
            {words.clearFlags}
          </Button>
        </div>
      </Section>
      <Section heading={words.language}>
        <div className={styles.body}>
          <RadioGroup
            layout="horizontal"
            className={mergeClasses(styles.control, styles.languages)}
            aria-label={words.language}
            value={settings.locale}
            onChange={(_event, { value }) => session.setLocale(value as Locale)}
          >
            {LOCALES.map((locale) => (
              <Radio key={locale} value={locale} label={LANGUAGES[locale]} />
            ))}
          </RadioGroup>
          <Link href="help.html" target="_blank" rel="noopener">
            {text.actions.help}
          </Link>
        </div>
      </Section>
      <Caption1 block className={styles.kept}>
        {words.kept}
      </Caption1>
    </>
  );
}
