import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { Form } from '../../../form/form';
import type { Decimal } from '../../../notation/decimal';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { Disclosure } from '../pieces/Disclosure';
import { FundDetail } from '../work/FundDetail';
import { IndicatorDetail } from '../work/IndicatorDetail';
import { usePane } from '../pieces/PaneContext';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  level: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
  },
  name: { flex: '1 1 7em', minWidth: 0, textAlign: 'start' },
  differs: {
    flexShrink: 0,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: { flexShrink: 0 },
});

/** Lists every scored row; each opens to show how its score comes about. */
export function IndicatorList({ assessment }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const styles = useStyles();
  const { form, judgement } = assessment;
  const { scoredFund } = judgement;
  const [shown, more] = useParts(judgement.rows);
  return (
    <div>
      {scoredFund && (
        <Item
          name={text.indicators.funds}
          recorded={scoredFund.fund.score?.number ?? null}
          byRules={scoredFund.proposedScore}
          weight={scoredFund.fund.weight?.number ?? null}
          assessment={assessment}
        >
          <FundDetail assessment={assessment} judged={scoredFund} />
        </Item>
      )}
      {shown.map((row) => {
        const { index, indicator, proposed } = row;
        const carrier = indicator.scoredWith === null ? indicator : form.indicators[indicator.scoredWith]!;
        return (
          <Fragment key={indicator.row}>
            {isFirstOfLevel(form, index) && (
              <Caption1 as="h3" block className={styles.level}>
                {indicator.level1}
              </Caption1>
            )}
            <Item
              name={indicator.name || indicator.level2 || indicator.level1}
              recorded={carrier.score?.number ?? null}
              byRules={indicator.scoredWith === null ? proposed : null}
              weight={indicator.weight?.number ?? null}
              assessment={assessment}
            >
              <IndicatorDetail assessment={assessment} row={row} />
            </Item>
          </Fragment>
        );
      })}
      {more}
    </div>
  );
}

/** True for the first scored row of a first-level indicator. */
function isFirstOfLevel(form: Form, index: number): boolean {
  const { level1 } = form.indicators[index]!;
  const before = form.indicators.slice(0, index).findLast(({ kind }) => kind === 'scored');
  return level1 !== '' && before?.level1 !== level1;
}

interface ItemProps {
  readonly name: string;
  readonly recorded: Decimal | null;
  readonly byRules: Decimal | null;
  readonly weight: Decimal | null;
  readonly assessment: Assessment;
  readonly children: ReactNode;
}

function Item({ name, recorded, byRules, weight, assessment, children }: ItemProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { places } = assessment.judgement.scorecard.ruleset.rounding;
  const differs = byRules !== null && (recorded === null || !byRules.eq(recorded));
  return (
    <Disclosure
      summary={
        <span className={styles.row}>
          <span className={styles.name}>{name}</span>
          {differs && (
            <Caption1 className={styles.differs}>
              {text.indicators.ruleScore(scoreOrDash(byRules, places))}
            </Caption1>
          )}
          <span className={styles.points}>
            {text.sections.points(scoreOrDash(recorded, places), scoreOrDash(weight, 0))}
          </span>
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
