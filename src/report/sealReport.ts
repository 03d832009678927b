import type { Locale, Localized } from '../locales/localized';
import { sealText } from '../locales/sealText';
import { rulesetById } from '../ruleset/rulesets';
import type { ChangedCell, SealState, SealedRuleset } from '../seal/seal';

/** A workbook's seal as data, and as a sentence in the language asked for. */
export interface SealReport {
  readonly state: SealState['state'];
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly rulesets: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  /** The cells that have changed since. */
  readonly changed: readonly ChangedCell[];
  readonly message: string;
}

/** How many changed cells a sentence names. */
const MOST = 12;

/** Makes a plain report of what a seal says. */
export function sealReport(seal: SealState, locale: Locale): SealReport {
  const isSealed = seal.state === 'unchanged' || seal.state === 'changed';
  return {
    state: seal.state,
    date: isSealed ? seal.seal.date : null,
    rulesets: isSealed ? seal.seal.rulesets : [],
    changed: seal.state === 'changed' ? seal.cells : [],
    message: sealSentence(seal)[locale],
  };
}

/** True where a report speaks of the seal: where the workbook has one, and where it is ready and could have one. */
export function tellsSeal(report: {
  readonly status: string;
  readonly seal: SealReport | null;
}): report is { readonly status: string; readonly seal: SealReport } {
  return report.seal !== null && (report.seal.state !== 'none' || report.status === 'ready');
}

/** What a seal says, as a sentence. */
export function sealSentence(seal: SealState): Localized {
  switch (seal.state) {
    case 'none':
      return sealText.none;
    case 'unreadable':
      return sealText.unreadable;
    case 'unchanged':
      return sealText.unchanged(seal.seal.date, seal.seal.rulesets.map(nameOf));
    case 'changed':
      return sealText.changed(
        seal.seal.date,
        seal.cells.length,
        seal.cells.slice(0, MOST).map(({ sheet, cell }) => `${sheet}!${cell}`),
      );
  }
}

/** Rules by their name; a user's own, of which the seal keeps no more, by their id. */
function nameOf({ id, version }: SealedRuleset): Localized {
  const known = rulesetById(id)?.name ?? { 'zh-CN': id, 'en-US': id };
  return { 'zh-CN': `${known['zh-CN']} ${version}`, 'en-US': `${known['en-US']} ${version}` };
}
