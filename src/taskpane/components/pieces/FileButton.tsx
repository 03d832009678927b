import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';

export interface FileButtonProps {
  readonly label: string;
  /** The kinds of files that are offered; JSON if absent. */
  readonly accept?: string;
  /** Called with the chosen file's name, and with functions that read it as text or as bytes. */
  readonly onFile: (
    name: string,
    text: () => Promise<string>,
    bytes: () => Promise<ArrayBuffer>,
  ) => Promise<void>;
}

const useStyles = makeStyles({ file: { display: 'none' } });

/** A button that asks for a file. */
export function FileButton({ label, accept = '.json,application/json', onFile }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // Choosing the same file again, once it is corrected, must count as a change.
    currentTarget.value = '';
    if (file)
      await onFile(
        file.name,
        () => file.text(),
        () => file.arrayBuffer(),
      );
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        className={styles.file}
        onChange={(event) => void take(event)}
      />
    </>
  );
}
