import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import type { Decimal } from '../../../notation/decimal';
import { scoreOrDash } from '../../figures/scoreOrDash';
import { sectionScores } from '../../figures/sectionScores';
import type { SectionScore } from '../../figures/sectionScores';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  legend: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { flex: '1 1 6em', minWidth: 0 },
  differs: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  points: { flexShrink: 0 },
  track: {
    position: 'relative',
    height: '8px',
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
  },
  mark: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
  },
});

/** Shows recorded score, weight and score by the rules of each part as bars. */
export function SectionBars({ assessment }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const styles = useStyles();
  const sections = sectionScores(assessment);
  const { places } = assessment.judgement.scorecard.ruleset.rounding;
  if (sections.every(({ weight, recorded }) => weight === null && recorded === null)) return null;
  return (
    <>
      <Caption1 block className={styles.legend}>
        {text.sections.legend}
      </Caption1>
      <ul className={styles.list} aria-label={text.sections.heading}>
        {sections.map((section, index) => (
          <Bar key={index} section={section} places={places} />
        ))}
      </ul>
    </>
  );
}

function Bar({ section, places }: { readonly section: SectionScore; readonly places: number }) {
  const { text } = usePane();
  const styles = useStyles();
  const { weight, recorded, byRules } = section;
  const name = section.name === null ? text.sections.execution : section.name || text.sections.others;
  const [is, should] = [scoreOrDash(recorded, places), scoreOrDash(byRules, places)];
  const most = scoreOrDash(weight, 0);
  const differs = byRules !== null && (recorded === null || !byRules.eq(recorded));
  return (
    <li aria-label={text.sections.describe(name, is, should, most)}>
      <div className={styles.figures} aria-hidden>
        <span className={styles.name}>{name}</span>
        {differs && <Caption1 className={styles.differs}>{text.sections.byRules(should)}</Caption1>}
        <span className={styles.points}>{text.sections.points(is, most)}</span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.fill} style={{ width: share(recorded, weight) }} />
        {byRules && weight?.gt(0) && (
          <div
            className={styles.mark}
            style={{ insetInlineStart: `min(${share(byRules, weight)}, calc(100% - 1px))` }}
          />
        )}
      </div>
    </li>
  );
}

/** Returns a score's share of its weight as the length of a bar, at most 100 %. */
function share(score: Decimal | null, weight: Decimal | null): string {
  if (!score || !weight?.gt(0)) return '0%';
  return `${Math.min(100, Math.max(0, score.div(weight).times(100).toNumber()))}%`;
}
