import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { Given } from '../batch/filesOf';
import { filesOfDrop, filesOfInput } from '../batch/filesOf';
import { usePageText } from './PageContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalM,
    ...shorthands.border('2px', 'dashed', tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusLarge,
  },
  first: {
    flexDirection: 'column',
    justifyContent: 'center',
    minHeight: '240px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { display: 'none' },
});

export interface DropAreaProps {
  /** True if nothing has been given yet, and the page holds nothing else. */
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly Given[]) => void;
}

/** The area into which files and folders are dropped, with buttons to choose them. */
export function DropArea({ isFirst, onFiles }: DropAreaProps) {
  const { text } = usePageText();
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer.items).then(onFiles);
  };
  const take = (input: HTMLInputElement) => {
    onFiles(filesOfInput(input.files ?? []));
    // Choosing the same file again, once it is corrected, must count as a change.
    input.value = '';
  };
  return (
    <div
      className={mergeClasses(styles.root, isFirst && styles.first, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{isFirst ? text.drop : text.dropMore}</span>
      <span className={styles.buttons}>
        <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => files.current?.click()}>
          {text.chooseFiles}
        </Button>
        <Button onClick={() => folder.current?.click()}>{text.chooseFolder}</Button>
      </span>
      <input
        ref={files}
        className={styles.input}
        type="file"
        multiple
        aria-label={text.chooseFiles}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={folder}
        className={styles.input}
        type="file"
        aria-label={text.chooseFolder}
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </div>
  );
}
