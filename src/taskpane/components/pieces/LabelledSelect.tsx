import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
  select: { minWidth: 0, maxWidth: '100%' },
});

/** A list to choose from, with its label above and further content of the choice below. */
export function LabelledSelect({
  label,
  value,
  size = 'medium',
  onChoose,
  options,
  children,
}: {
  readonly label: string;
  readonly value: string | number;
  readonly size?: SelectProps['size'];
  readonly onChoose: (value: string) => void;
  readonly options: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        size={size}
        className={styles.select}
        value={value}
        onChange={(_event, { value: chosen }) => onChoose(chosen)}
      >
        {options}
      </Select>
      {children}
    </div>
  );
}
