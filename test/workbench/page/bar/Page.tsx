import { useEffect, useRef, useSyncExternalStore } from 'react';
import { PAGE_TEXT } from '../pageText';
import type { Workbench } from '../workbench';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import { Ribbon } from './Ribbon';
import { TitleBar } from './TitleBar';
import { openSample } from './openSample';

/** The whole page: title bar and ribbon on top, spreadsheet at the left, the pane at the right. */
export function Page({ workbench, first }: { readonly workbench: Workbench; readonly first: string }) {
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    workbench.mount(grid.current!, frame.current!);
    void openSample(workbench, first);
  }, [workbench, first]);

  useEffect(() => {
    document.documentElement.lang = state.locale;
    document.title = `${state.fileName ?? ''} · ${PAGE_TEXT.title[state.locale]}`.replace(/^ · /, '');
  }, [state.locale, state.fileName]);

  return (
    <div className="page">
      <TitleBar workbench={workbench} state={state} />
      <Ribbon workbench={workbench} state={state} />
      <Notice workbench={workbench} state={state} />
      <div className="work">
        <main className="grid" aria-label={PAGE_TEXT.spreadsheet[state.locale]} ref={grid} />
        <PaneFrame workbench={workbench} state={state} frame={frame} />
      </div>
    </div>
  );
}
