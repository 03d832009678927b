import {
  Button,
  Caption1,
  Link,
  Subtitle1,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import type { WorkbookAssessment } from '../../assessment/assessment';
import { useMemo } from 'react';
import { sealSentence } from '../../report/sealReport';
import type { SealState } from '../../seal/seal';
import { Problem } from '../../sheet/problem';
import { bySheet, placedFindings, severityCounts } from '../figures/findingGroups';
import { Arrival } from './Arrival';
import { NearMisses } from './NoForm';
import { useIsBusy, usePane } from './PaneContext';
import { Section } from './Section';
import { SeverityFilter } from './SeverityFilter';
import { SheetFindings } from './SheetFindings';
import { useGradually } from './useGradually';

export interface ValidatedPageProps {
  readonly result: WorkbookAssessment;
  readonly sheetCount: number;
  readonly seal: SealState;
}

/** As many as fill the pane. */
const SHEETS_AT_ONCE = 4;

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  notReady: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { flexShrink: 0, display: 'flex', height: tokens.lineHeightBase500, alignItems: 'center' },
  words: { minWidth: 0 },
  title: { margin: 0 },
  what: { color: tokens.colorNeutralForeground1 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  nearly: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Whether the workbook may be sent, and what stands against it, sheet by sheet. */
export default function ValidatedPage({ result, sheetCount, seal }: ValidatedPageProps) {
  const { session, text, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const groups = useMemo(() => bySheet(result.assessments), [result]);
  const shown = useGradually(groups.length, SHEETS_AT_ONCE);
  const counts = severityCounts(placedFindings(result.assessments));
  const attention = counts.warning + counts.info > 0;
  const what = {
    ready: attention ? text.validated.readyAttention : text.validated.readyWhat,
    'not-ready':
      counts.error === 0 && result.unreadable.length > 0
        ? text.validated.unreadableWhat
        : text.validated.notReadyWhat(counts.error),
    'no-form': text.validated.noFormWhat,
  }[result.status];
  const isReady = result.status === 'ready';
  const tellsSeal = isReady || seal.state !== 'none';
  const colour = { ready: styles.ready, 'not-ready': styles.notReady, 'no-form': undefined }[result.status];
  return (
    <>
      <div className={mergeClasses(styles.verdict, colour)}>
        {result.status !== 'no-form' && (
          <span className={styles.icon} aria-hidden>
            {result.status === 'ready' ? <CheckmarkCircle24Filled /> : <ErrorCircle24Filled />}
          </span>
        )}
        <div className={styles.words}>
          <Arrival>
            <Subtitle1 as="h1" block className={styles.title}>
              {text.validated[result.status]}
            </Subtitle1>
          </Arrival>
          <div className={styles.what}>{what}</div>
          <Caption1 block className={styles.what}>
            {text.validated.summary(sheetCount, result.assessments.length)}
          </Caption1>
          {tellsSeal && (
            <Caption1 block className={styles.what}>
              {sealSentence(seal)[locale]}
            </Caption1>
          )}
        </div>
      </div>
      <div className={styles.bar}>
        <Link as="button" onClick={() => void session.look()}>
          {text.actions.backToSheet}
        </Link>
        {isReady && seal.state !== 'unchanged' && (
          <Button disabledFocusable={isBusy} onClick={() => void session.seal()}>
            {text.actions.seal}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.exportReport()}>
          {text.actions.exportReport}
        </Button>
      </div>
      {counts.error + counts.warning + counts.info > 0 && (
        <div className={styles.bar}>
          <SeverityFilter counts={counts} />
        </div>
      )}
      {groups.slice(0, shown).map((group) => (
        <SheetFindings key={group.sheetId} group={group} />
      ))}
      {result.unreadable.length > 0 && (
        <Section heading={text.validated.unreadable}>
          {result.unreadable.map(({ code, says, place }) => (
            <div key={place.sheet} className={styles.nearly}>
              {new Problem(code, says, place).describe(locale)}
            </div>
          ))}
        </Section>
      )}
      {result.nearMisses.length > 0 && (
        <Section heading={text.validated.nearly}>
          <div className={styles.nearly}>
            <NearMisses nearMisses={result.nearMisses} />
          </div>
        </Section>
      )}
    </>
  );
}
