import type { Ignore } from 'ignore';
import ignore from 'ignore';
import type { Waiver } from '../../acceptance/waiver';
import { CHECKS } from '../../checks/runChecks';
import type { Locale } from '../../locales/localized';
import type { LapsedWaiver } from '../../report/document';
import { parseA1, toA1 } from '../../sheet/address';
import { wayFrom } from '../files/exclusions';
import type { ConfigAcceptance } from './config';
import type { FoundConfig } from './findConfig';

/** A waiver with its place in the config file, by which a worker says that it was of use. */
export interface PlacedWaiver extends Waiver {
  readonly place: number;
}

interface Entry {
  readonly waiver: PlacedWaiver;
  readonly files: readonly string[] | null;
  readonly rule: Ignore | null;
  /** A workbook was read that it is meant for. */
  isTried: boolean;
  /** The finding occurred. */
  isFound: boolean;
}

/** What a config file accepts, and what of it came to nothing in one run. */
export class Waivers {
  private readonly entries: readonly Entry[];

  constructor(private readonly found: Pick<FoundConfig, 'file' | 'folder' | 'config'> | null) {
    this.entries = (found?.config.accepted ?? []).map((each, place) => ({
      waiver: { ...waiverOf(each), place },
      files: each.files ?? null,
      rule: each.files ? ignore().add([...each.files]) : null,
      isTried: false,
      isFound: false,
    }));
  }

  /** Those that are meant for a file, by its path. */
  of(file: string): readonly PlacedWaiver[] {
    return this.entries.filter(({ rule }) => this.isMeant(rule, file)).map(({ waiver }) => waiver);
  }

  /** A workbook was read: which of its waivers were of use. */
  tried(waivers: readonly PlacedWaiver[], found: readonly number[]): void {
    for (const { place } of waivers) this.entries[place]!.isTried = true;
    for (const place of found) this.entries[place]!.isFound = true;
  }

  /** Those whose finding occurred in none of the workbooks read that they are meant for. */
  lapsed(locale: Locale): readonly LapsedWaiver[] {
    return this.entries
      .filter(({ isTried, isFound }) => isTried && !isFound)
      .map(({ waiver: { place: _, ...waiver }, files }) => {
        const title = CHECKS.find(({ code }) => code === waiver.code)?.title[locale] ?? waiver.code;
        return { ...waiver, config: this.found!.file, title, files };
      });
  }

  private isMeant(rule: Ignore | null, file: string): boolean {
    if (rule === null) return true;
    const way = wayFrom(this.found!.folder, file);
    return way !== null && rule.ignores(way);
  }
}

function waiverOf({ code, sheet, project, cells, reason, by, date }: ConfigAcceptance): Waiver {
  return {
    ...{ code, reason, date, by: by ?? '' },
    sheet: sheet ?? null,
    project: project ?? null,
    // $H$13 and h13 are the same cell.
    cells: cells?.map((cell) => toA1(parseA1(cell)!)) ?? null,
  };
}
