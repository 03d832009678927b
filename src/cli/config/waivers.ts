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

/** A waiver with its index in the config file, by which a worker reports that it was used. */
export interface PlacedWaiver extends Waiver {
  readonly place: number;
}

interface Entry {
  readonly waiver: PlacedWaiver;
  readonly files: readonly string[] | null;
  readonly rule: Ignore | null;
  /** True once a workbook was read that it applies to. */
  isTried: boolean;
  /** True once its finding occurred. */
  isFound: boolean;
}

/** The waivers of a config file, and which of them were never needed in one run. */
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

  /** Returns the waivers that apply to a file, by its path. */
  of(file: string): readonly PlacedWaiver[] {
    return this.entries.filter(({ rule }) => this.isMeant(rule, file)).map(({ waiver }) => waiver);
  }

  /** Notes that a workbook was read, and at which places the waivers stand whose finding occurred there. */
  tried(waivers: readonly PlacedWaiver[], found: readonly number[]): void {
    for (const { place } of waivers) this.entries[place]!.isTried = true;
    for (const place of found) this.entries[place]!.isFound = true;
  }

  /** Returns the waivers that apply to workbooks which were read, none of which had the finding. */
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
    // $H$13 and h13 name the same cell.
    cells: cells?.map((cell) => toA1(parseA1(cell)!)) ?? null,
  };
}
