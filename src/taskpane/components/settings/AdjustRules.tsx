import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { glossedGrade } from '../../../locales/glossedGrade';
import { settingsText } from '../../../locales/settingsText';
import { adjusted, adjustmentOf } from '../../../ruleset/adjusted';
import type { Adjustment } from '../../../ruleset/adjusted';
import type { Ruleset } from '../../../ruleset/ruleset';
import { useIsBusy, usePane } from '../pieces/PaneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%' },
});

/** Changes, for this workbook, those numbers of the rules that offices change most, without a file. */
export default function AdjustRules({ ruleset }: { readonly ruleset: Ruleset }) {
  const { session, locale } = usePane();
  const isBusy = useIsBusy();
  const styles = useStyles();
  const [numbers, change] = useState<Adjustment>(() => adjustmentOf(ruleset));
  const words = settingsText(locale).adjust;
  const field = (label: string, value: string, set: (typed: string) => Adjustment) => (
    <Field key={label} label={label} size="small" orientation="horizontal">
      <Input
        size="small"
        inputMode="decimal"
        value={value}
        onChange={(_event, { value: typed }) => change(set(typed))}
      />
    </Field>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void session.takeRuleset(words.name, async () => JSON.stringify(adjusted(ruleset, numbers)));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {field(words.executionWeight, numbers.executionWeight, (executionWeight) => ({
        ...numbers,
        executionWeight,
      }))}
      {field(words.noteBelow, numbers.noteBelow, (noteBelow) => ({ ...numbers, noteBelow }))}
      {field(words.warnFrom, numbers.warnFrom, (warnFrom) => ({ ...numbers, warnFrom }))}
      {field(words.noteFrom, numbers.noteFrom, (noteFrom) => ({ ...numbers, noteFrom }))}
      {ruleset.grades.list.slice(0, -1).map(({ name }, index) =>
        field(words.gradeFrom(glossedGrade(name, locale)), numbers.grades[index]!, (typed) => ({
          ...numbers,
          grades: numbers.grades.map((from, at) => (at === index ? typed : from)),
        })),
      )}
      {field(words.places, numbers.places, (places) => ({ ...numbers, places }))}
      <div>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
