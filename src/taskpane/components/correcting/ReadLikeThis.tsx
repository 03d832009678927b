import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../form/form';
import { correctionText } from '../../../locales/correctionText';
import type { Correction } from '../../session/correction';
import { usePane } from '../pieces/PaneContext';
import { Section } from '../pieces/Section';

/** So many indicators suffice to show whether the columns are right. */
const SHOWN = 3;

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { paddingBlock: tokens.spacingVerticalXS },
});

/** Shows how the sheet is read with the choices so far; screen readers announce it with each choice. */
export function ReadLikeThis({ correction: { form, faults } }: { readonly correction: Correction }) {
  const { locale } = usePane();
  const styles = useStyles();
  const text = correctionText(locale);
  const indicators = form?.indicators.filter(({ kind }) => kind === 'scored') ?? [];
  const total = form?.total?.score?.text ?? '';
  const says = form
    ? [text.read(indicators.length, total === '' ? null : total)]
    : faults.length > 0
      ? [...new Set(faults.map(({ kind }) => text.faults[kind]))]
      : [text.noForm];
  return (
    <Section heading={text.result}>
      <div className={styles.body}>
        <div role="status">
          {says.map((sentence) => (
            <Body1Strong key={sentence} block>
              {sentence}
            </Body1Strong>
          ))}
        </div>
        <ul className={styles.list}>
          {indicators.slice(0, SHOWN).map((indicator) => (
            <Row key={indicator.row} {...indicator} />
          ))}
        </ul>
        {indicators.length > SHOWN && <Caption1>{text.more(indicators.length - SHOWN)}</Caption1>}
      </div>
    </Section>
  );
}

function Row({ name, target, actual, weight, score }: Indicator) {
  const { locale } = usePane();
  const styles = useStyles();
  const text = correctionText(locale);
  const shown = (written: string | undefined) => written || text.nothing;
  return (
    <li className={styles.row}>
      <div>{shown(name)}</div>
      <Caption1 block>{text.measured(shown(target.text), shown(actual.text))}</Caption1>
      <Caption1 block>{text.scored(shown(weight?.text), shown(score?.text))}</Caption1>
    </li>
  );
}
