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
        <button
          type="button"
          aria-label={PAGE_TEXT.closePane[state.locale]}
          title={PAGE_TEXT.closePane[state.locale]}
          onClick={() => workbench.closePane()}
        >
          ✕
        </button>
      </div>
      <iframe ref={frame} className="pane-frame" title={title} />
    </aside>
  );
}
