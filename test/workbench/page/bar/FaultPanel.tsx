import type { KeyboardEvent } from 'react';
import { NO_FAULTS } from '../faultSettings';
import type { FaultSettings } from '../faultSettings';
import { PAGE_TEXT, VERSIONS } from '../pageText';
import type { BarProps } from './Ribbon';

interface Props extends BarProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** What is either on or off, in the order in which it is shown. */
const SWITCHES = [
  'neverAnswer',
  'stopHalfway',
  'protectSheets',
  'readOnly',
  'editingCell',
  'unreadableFormats',
  'refusedFormats',
  'movingIds',
  'manualCalculation',
  'chartSheet',
  'otherWorkbook',
  'withoutCustomXml',
] as const satisfies readonly (keyof FaultSettings)[];
type Switch = (typeof SWITCHES)[number];

/** The ways in which this Excel can be told to fail. */
export function FaultPanel({ id, workbench, state, onClose }: Props) {
  const { locale, faults } = state;
  const set = (change: Partial<FaultSettings>) => workbench.setFaults({ ...faults, ...change });
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };
  const check = (key: Switch) => (
    <label className="fault" key={key}>
      <input type="checkbox" checked={faults[key]} onChange={() => set({ [key]: !faults[key] })} />
      <span>{PAGE_TEXT[key][locale]}</span>
    </label>
  );
  const number = (key: 'refuseAt' | 'payloadLimit', label: string, step: number) => (
    <label className="fault fault-number">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        step={step}
        value={faults[key] ?? ''}
        onChange={({ target }) => set({ [key]: target.value === '' ? null : Number(target.value) })}
      />
    </label>
  );
  return (
    <div
      id={id}
      className="faults"
      role="dialog"
      aria-label={PAGE_TEXT.faults[locale]}
      onKeyDown={closeOnEscape}
    >
      {number('refuseAt', PAGE_TEXT.refuse[locale], 1)}
      {SWITCHES.map(check)}
      <label className="fault fault-number">
        <span>{PAGE_TEXT.filteredRows[locale]}</span>
        <input
          type="text"
          value={faults.filteredRows}
          onChange={({ target }) => set({ filteredRows: target.value })}
        />
      </label>
      {number('payloadLimit', PAGE_TEXT.payloadLimit[locale], 500)}
      <label className="fault fault-number">
        <span>{PAGE_TEXT.apiVersion[locale]}</span>
        <select
          value={faults.apiVersion}
          onChange={({ target }) => set({ apiVersion: Number(target.value) })}
        >
          {VERSIONS.map(({ api, name }) => (
            <option key={api} value={api}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => workbench.setFaults(NO_FAULTS)}>
        {PAGE_TEXT.noFaults[locale]}
      </button>
    </div>
  );
}
