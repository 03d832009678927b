import { makeStyles, tokens } from '@fluentui/react-components';
import { explainRuleset } from '../../../report/explainRuleset';
import type { Ruleset } from '../../../ruleset/ruleset';
import { usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: 'inherit' },
  sentences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Shows a ruleset in sentences, each with the source of its numbers, as `ziping rulesets` prints it. */
export default function RulesInWords({ ruleset }: { readonly ruleset: Ruleset }) {
  const { locale } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {explainRuleset(ruleset, locale).map(({ heading, sentences }) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
