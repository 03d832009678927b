import { useId, useState } from 'react';
import { PAGE_TEXT } from '../pageText';
import type { PageState, Workbench } from '../workbench';
import { NO_FAULTS } from '../faultSettings';
import { FaultPanel } from './FaultPanel';
import { DownloadIcon, FaultIcon, OpenIcon } from './icons';
import { WorkbookButtons } from './WorkbookButtons';

export interface BarProps {
  readonly workbench: Workbench;
  readonly state: PageState;
}

/** The page's own buttons, and the add-in's group as its manifest declares it. */
export function Ribbon({ workbench, state }: BarProps) {
  const { locale, faults } = state;
  const { ribbon } = workbench;
  const [showsFaults, setShowsFaults] = useState(false);
  const panel = useId();
  const isFaulty = JSON.stringify(faults) !== JSON.stringify(NO_FAULTS);
  return (
    <nav className="ribbon" aria-label={PAGE_TEXT.title[locale]}>
      <WorkbookButtons
        workbench={workbench}
        state={state}
        icons={{ open: <OpenIcon />, download: <DownloadIcon /> }}
      />
      <div className="group" role="group" aria-label={ribbon.label[locale]}>
        <div className="group-buttons">
          {ribbon.buttons.map(({ label, tip, icon, functionName }) => (
            <button
              key={label['zh-CN']}
              type="button"
              className="command"
              title={tip[locale]}
              onClick={() => void workbench.press(functionName)}
            >
              <img src={icon} alt="" width={32} height={32} />
              <span>{label[locale]}</span>
            </button>
          ))}
        </div>
        <div className="group-label" aria-hidden>
          {ribbon.label[locale]}
        </div>
      </div>
      <div className="group" role="group" aria-label={PAGE_TEXT.testGroup[locale]}>
        <div className="group-buttons">
          <button
            type="button"
            className="command"
            aria-expanded={showsFaults}
            aria-controls={panel}
            onClick={() => setShowsFaults(!showsFaults)}
          >
            <FaultIcon active={isFaulty} />
            <span>{PAGE_TEXT.faults[locale]}</span>
          </button>
        </div>
        <div className="group-label" aria-hidden>
          {isFaulty ? PAGE_TEXT.faultsActive[locale] : PAGE_TEXT.testGroup[locale]}
        </div>
        {showsFaults && (
          <FaultPanel id={panel} workbench={workbench} state={state} onClose={() => setShowsFaults(false)} />
        )}
      </div>
    </nav>
  );
}
