/** What CI holds (issue 10, item 7). Shares of 1. */
export const FLOORS = {
  /** Of the slips of each kind that the form's facts can show. */
  named: 0.97,
  /** Of all slips and rewrites. */
  alarms: 0.005,
  /** In numbers: not one. */
  wrongWrites: 0,
} as const;
