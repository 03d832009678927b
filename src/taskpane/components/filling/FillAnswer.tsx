import {
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FieldControlProps } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { fillingText } from '../../../locales/fillingText';
import type { FillingText } from '../../../locales/fillingText';
import type { Filling, Stop } from '../../session/fillingSteps';
import { fieldOf } from '../../figures/fillingField';
import type { FillingField } from '../../figures/fillingField';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { StepForm } from './StepForm';
import { useReplies } from './useReplies';
import { useFill } from './useFill';

const useStyles = makeStyles({
  replies: { minHeight: tokens.lineHeightBase200, display: 'flex', flexDirection: 'column' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  choices: { display: 'flex', flexWrap: 'wrap' },
});

export interface FillAnswerProps {
  readonly stop: Extract<Stop, { kind: 'answer' }>;
  readonly label: string;
  readonly filling: Filling;
  readonly assessment: Assessment;
}

/** A question with its field. What is typed is read as the checks read it, and the result is shown at once. */
export function FillAnswer({ stop, label, filling, assessment }: FillAnswerProps) {
  const { locale } = usePane();
  const fill = useFill();
  const text = fillingText(locale);
  const styles = useStyles();
  const { question } = stop;
  const unwritten = usePaneState(
    (state) => state.filling?.unwritten.find(({ key }) => key === stop.key)?.typed,
  );
  const [typed, type] = useState<string | null>(unwritten ?? null);
  const [begun] = useState(question.answer);
  const value = typed ?? question.answer;
  const replies = useReplies(question, value, assessment);
  const isRefused = replies.some(({ tone }) => tone === 'error') && value !== question.answer;
  const take = (next: string) => {
    type(next);
    fill((steps) => steps.type(stop, label, next));
  };
  return (
    <StepForm stop={stop} filling={filling} onSubmit={() => fill((steps) => steps.answer(stop, value))}>
      <Field label={label} hint={hintOf(stop, text)} validationState={isRefused ? 'error' : 'none'}>
        <AnswerField field={fieldOf(question, assessment.form)} value={value} onType={take} />
      </Field>
      {typed !== null && question.answer !== begun && (
        <Caption1 role="status">{text.now(question.answer)}</Caption1>
      )}
      <div role="status" className={styles.replies}>
        {replies.map(({ tone, says }) => (
          <Caption1 key={says[locale]} className={mergeClasses(styles[tone])}>
            {says[locale]}
          </Caption1>
        ))}
      </div>
    </StepForm>
  );
}

function hintOf({ question: { what }, isOptional }: FillAnswerProps['stop'], text: FillingText): string {
  const hint = what in text.hint ? text.hint[what as keyof FillingText['hint']] : '';
  return hint || (isOptional ? text.optional : '');
}

interface AnswerFieldProps extends FieldControlProps {
  readonly field: FillingField;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** The field; the `Field` around it gives it its label. */
function AnswerField({ field, value, onType, ...labelled }: AnswerFieldProps) {
  const styles = useStyles();
  const { kind, unit, options } = field;
  if (kind === 'choice') {
    return (
      <RadioGroup
        {...labelled}
        layout="horizontal"
        className={styles.choices}
        value={value}
        onChange={(_event, { value: chosen }) => onType(chosen)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={option} />
        ))}
      </RadioGroup>
    );
  }
  if (kind === 'long') {
    return (
      <Textarea
        {...labelled}
        resize="vertical"
        value={value}
        onChange={(_event, { value: next }) => onType(next)}
        onKeyDown={submitOnEnter}
      />
    );
  }
  return (
    <Input
      {...labelled}
      value={value}
      autoComplete="off"
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      {...(unit !== '' && { contentAfter: <span aria-hidden>{unit}</span> })}
      onChange={(_event, { value: next }) => onType(next)}
    />
  );
}

/**
 * Lets Enter submit and Shift+Enter begin a new line. An Enter that ends the input of Chinese characters does neither.
 */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
