import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { glossedGrade } from '../../../locales/glossedGrade';
import { usePane } from '../pieces/PaneContext';

export interface GradeBadgeProps {
  /** The grade as the form writes it; null if there is none. */
  readonly grade: string | null;
  /** The ruleset's grades, best first. */
  readonly grades: readonly string[];
}

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  best: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  good: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  fair: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  worst: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
});

/** A grade, 优 良 中 差, in its colour. */
export function GradeBadge({ grade, grades }: GradeBadgeProps) {
  const { text, locale } = usePane();
  const styles = useStyles();
  if (grade === null) return null;
  const colour = colourOf(grades.indexOf(grade), grades.length);
  return (
    <span
      className={mergeClasses(styles.root, colour !== null && styles[colour])}
      title={text.form.grade(glossedGrade(grade, locale))}
    >
      {glossedGrade(grade, locale)}
    </span>
  );
}

/** Returns the look of a grade by its rank: the best, the worst, and between them good for the upper half. */
function colourOf(index: number, count: number): 'best' | 'good' | 'fair' | 'worst' | null {
  if (index < 0) return null;
  if (index === 0) return 'best';
  if (index === count - 1) return 'worst';
  return index < count / 2 ? 'good' : 'fair';
}
