import type { Finding } from '../checks/finding';
import type { Localized } from '../locales/localized';

/** The key under which a workbook keeps what was accepted in it. */
export const ACCEPTED_KEY = 'accepted';

/** Why a finding is ignored, by whom and since when. */
export interface Accepted {
  readonly reason: string;
  /** As the person has typed it. */
  readonly by: string;
  /** YYYY-MM-DD where it was accepted. */
  readonly date: string;
}

/** A finding that somebody has accepted, as the workbook keeps it. */
export interface Acceptance extends Accepted {
  readonly code: string;
  /** The form: its sheet and its project; '' where it names none. */
  readonly sheet: string;
  readonly project: string;
  /** Which cells of the form, by the fact that they hold and not by their address: rows may move. */
  readonly about: readonly string[];
  /** What the finding speaks of. Once one of these changes, it is another finding and not accepted. */
  readonly facts: readonly string[];
  /** What was said when it was accepted, for lists of those that no longer occur. */
  readonly says: Localized;
}

/** A finding that is told as accepted and counts no more. */
export interface AcceptedFinding extends Finding {
  readonly accepted: Accepted;
  readonly acceptance: Acceptance;
}
