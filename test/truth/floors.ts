/** What CI holds (issue 10, item 7). Shares of 1. */
export const FLOORS = {
  /** Of the slips of each kind that the form's facts can show. */
  named: 0.97,
  /** Of all slips and rewrites. */
  alarms: 0.005,
  /** Of stale results, each kind: a program that writes nothing writes nothing wrong. */
  settled: 0.97,
  /** In numbers: not one. */
  wrongWrites: 0,
} as const;
