import { useRef } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { PAGE_TEXT, SAMPLES } from '../pageText';
import { openSample } from './openSample';
import type { BarProps } from './Ribbon';

interface Props extends BarProps {
  readonly icons: { readonly open: ReactNode; readonly download: ReactNode };
}

/** Opening and downloading workbooks, and samples to begin with. */
export function WorkbookButtons({ workbench, state, icons }: Props) {
  const { locale, fileName } = state;
  const input = useRef<HTMLInputElement>(null);

  const opened = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
    target.value = '';
  };

  const download = async () => {
    const saved = await workbench.save();
    if (!saved) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(saved.bytes)]));
    link.download = saved.name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  return (
    <div className="group" role="group" aria-label={PAGE_TEXT.workbookGroup[locale]}>
      <div className="group-buttons">
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xltx,.xltm"
          onChange={(event) => void opened(event)}
        />
        <button type="button" className="command" onClick={() => input.current?.click()}>
          {icons.open}
          <span>{PAGE_TEXT.open[locale]}</span>
        </button>
        <button
          type="button"
          className="command"
          disabled={fileName === null}
          onClick={() => void download()}
        >
          {icons.download}
          <span>{PAGE_TEXT.download[locale]}</span>
        </button>
        <label className="samples">
          <span>{PAGE_TEXT.samples[locale]}</span>
          <select value="" onChange={(event) => void openSample(workbench, event.target.value)}>
            <option value="" disabled>
              {PAGE_TEXT.chooseSample[locale]}
            </option>
            {SAMPLES.map(({ file, name }) => (
              <option key={file} value={file}>
                {name[locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="group-label" aria-hidden>
        {PAGE_TEXT.workbookGroup[locale]}
      </div>
    </div>
  );
}
