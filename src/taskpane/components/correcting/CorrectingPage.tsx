import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../../sheet/address';
import { correctionText } from '../../../locales/correctionText';
import type { Correction } from '../../session/correction';
import { templateFrom } from '../../session/correction';
import { PlainPage } from '../pieces/PlainPage';
import { HeadingMeanings } from './HeadingMeanings';
import { LabelledSelect } from '../pieces/LabelledSelect';
import { useIsBusy, usePane, usePaneState } from '../pieces/PaneContext';
import { ReadLikeThis } from './ReadLikeThis';
import { Section } from '../pieces/Section';
import { TemplateText } from '../settings/TemplateText';
import { Disclosure } from '../pieces/Disclosure';

const useStyles = makeStyles({
  two: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** Lets the user choose where the headings are and what they mean, and shows at once how the sheet is read then. */
export default function CorrectingPage({ correction }: { readonly correction: Correction }) {
  const { session, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const text = correctionText(locale);
  const { correcting } = session;
  const { row, isTwoRows, offered, tables, table } = correction;
  const selected = useSelectedRow(correction);
  return (
    <>
      <PlainPage title={text.heading}>
        <p>{text.what}</p>
        {row === null ? (
          <p>{text.noRow}</p>
        ) : (
          <LabelledSelect
            label={text.row}
            value={row}
            onChoose={(value) => void correcting.chooseRow(Number(value))}
            options={offered.map((each) => (
              <option key={each.row} value={each.row}>
                {text.offered(each.row, each.texts)}
              </option>
            ))}
          >
            {selected !== null && (
              <div>
                <Button size="small" onClick={() => void correcting.chooseRow(selected)}>
                  {text.useRow(selected)}
                </Button>
              </div>
            )}
            {isTwoRows !== null && (
              <Checkbox
                className={styles.two}
                label={text.twoRows}
                checked={isTwoRows}
                onChange={(_event, { checked }) => void correcting.chooseRow(row, checked === true)}
              />
            )}
          </LabelledSelect>
        )}
        {tables.length > 1 && (
          <LabelledSelect
            label={text.table}
            value={table}
            onChoose={(value) => void correcting.chooseTable(Number(value))}
            options={tables.map(({ left, right }, index) => (
              <option key={left} value={index}>
                {text.offeredTable(index + 1, columnName(left), columnName(right))}
              </option>
            ))}
          />
        )}
      </PlainPage>
      {row !== null && (
        <>
          <HeadingMeanings correction={correction} />
          <ReadLikeThis correction={correction} />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || correction.form === null}
          onClick={() => void correcting.keep()}
        >
          {text.keep}
        </Button>
        <Button onClick={() => void correcting.leave()}>{text.leave}</Button>
      </div>
      {correction.form && (
        <Section heading={text.kept} what={text.keptWhat}>
          <Disclosure summary={<Caption1>{text.exported}</Caption1>}>
            <TemplateText template={templateFrom(correction)} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}

/** Returns the row that the user has selected in the sheet, if it is another one that may hold the headings. */
function useSelectedRow({ sheetId, row, offered, isTwoRows }: Correction): number | null {
  const selected = usePaneState(({ place }) => (place?.sheetId === sheetId ? place.at.row : null));
  if (selected === null || row === null || selected === row || (isTwoRows && selected === row + 1))
    return null;
  return offered.some((each) => each.row === selected) ? selected : null;
}
