import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { byPassage, nameOf } from '../../../ruleset/stated/citations';
import { toA1 } from '../../../sheet/address';
import { CellLink } from '../pieces/CellLink';
import { Disclosure } from '../pieces/Disclosure';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Lists the rules that the form itself prints, folded away: each passage with its cell and its words. */
export function PrintedRules({ form, choice }: Pick<Assessment, 'form' | 'choice'>) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const passages = byPassage(choice.stated, ({ cell }) => toA1(cell));
  if (passages.length === 0) return null;
  return (
    <Disclosure summary={<Caption1>{text.form.printedRules(passages.length)}</Caption1>}>
      <ul className={styles.list}>
        {passages.map((numbers) => {
          const { cell, quote, path } = numbers[0]!;
          const names = new Set(numbers.map((number) => nameOf(number)[locale]));
          return (
            <li key={`${toA1(cell)} ${path}`}>
              {[...names].join(locale === 'zh-CN' ? '、' : ', ')}
              <br />
              <q>{quote}</q> <CellLink sheetId={form.sheetId} at={cell} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
