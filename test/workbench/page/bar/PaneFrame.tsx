import type { RefObject } from 'react';
import { PAGE_TEXT } from '../pageText';
import type { BarProps } from './Ribbon';

interface Props extends BarProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** The pane's frame under the head that Excel gives it; closed it keeps running, as a shared runtime does. */
export function PaneFrame({ workbench, state, frame }: Props) {
  const title = workbench.ribbon.title[state.locale];
  return (
    <aside className="pane" hidden={!state.paneOpen} aria-label={title}>
      <div className="pane-head">
        <h2>{title}</h2>
        <HeadButton
          name={PAGE_TEXT.reloadPane[state.locale]}
          sign="⟳"
          onClick={() => workbench.reloadPane()}
        />
        <HeadButton name={PAGE_TEXT.closePane[state.locale]} sign="✕" onClick={() => workbench.closePane()} />
      </div>
      <iframe ref={frame} className="pane-frame" title={title} />
    </aside>
  );
}

interface HeadButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly onClick: () => void;
}

function HeadButton({ name, sign, onClick }: HeadButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  );
}
