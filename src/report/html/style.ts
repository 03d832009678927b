/** The page's only style sheet: readable in the light, in the dark, on a phone and on A4. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --soft: #566173; --paper: #ffffff; --wash: #f4f6f9; --line: #d5dbe4; --link: #0b57a4;
  --error: #b3261e; --error-wash: #fdeceb; --warning: #7a4f00; --warning-wash: #fff4dc;
  --info: #27548a; --info-wash: #eaf2fb; --ready: #14693a; --ready-wash: #e5f5eb;
  --g0: #1f7a4d; --g1: #3a78b5; --g2: #b97a12; --g3: #b3261e; --g4: #7b8494;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e8ee; --soft: #a3adbb; --paper: #14181f; --wash: #1d232d; --line: #364050; --link: #8ab8f0;
    --error: #ff9d94; --error-wash: #3d1b19; --warning: #f2c46d; --warning-wash: #36290f;
    --info: #9cc4f2; --info-wash: #1a2b40; --ready: #83d6a5; --ready-wash: #15301f;
    --g0: #3f9d6c; --g1: #5b95d0; --g2: #cf9433; --g3: #d9675e; --g4: #7b8494;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1.5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.25rem 0 .35rem; color: var(--soft); }
p { margin: .4rem 0; }
a { color: var(--link); }
.lead { font-size: 1.15rem; margin-top: 0; }
.soft { color: var(--soft); }
.small { font-size: .85rem; }
.badge {
  display: inline-block; padding: 0 .55em; border-radius: 1em; font-size: .82rem; font-weight: 600;
  white-space: nowrap; border: 1px solid currentColor; vertical-align: .1em;
}
.ready { color: var(--ready); background: var(--ready-wash); }
.not-ready, .unreadable, .error { color: var(--error); background: var(--error-wash); }
.no-form, .warning { color: var(--warning); background: var(--warning-wash); }
.info { color: var(--info); background: var(--info-wash); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; margin: .25rem 0 .75rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { padding: .35rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, tfoot th, tfoot td { background: var(--wash); }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
thead th { overflow-wrap: normal; }
th.file { min-width: 11rem; } th.name { width: 20%; min-width: 8rem; } th.measure { width: 12%; min-width: 5rem; } th.reason { width: 32%; min-width: 14rem; }
th.group { background: var(--wash); color: var(--soft); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.short, th.short { white-space: nowrap; }
.level { display: block; color: var(--soft); font-size: .82rem; }
.change { font-weight: 700; color: var(--error); }
.mark { outline: 2px solid var(--error); outline-offset: -2px; }
.warning-mark { outline-color: var(--warning); }
.info-mark { outline: 1px dashed var(--info); outline-offset: -2px; }
td:target, th:target, span:target { background: var(--warning-wash); outline: 3px solid var(--warning); outline-offset: -3px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0 1rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.bar { display: block; width: 100%; height: 1.6rem; border-radius: .3rem; }
.g0 { fill: var(--g0); background: var(--g0); } .g1 { fill: var(--g1); background: var(--g1); }
.g2 { fill: var(--g2); background: var(--g2); } .g3 { fill: var(--g3); background: var(--g3); }
.g4 { fill: var(--g4); background: var(--g4); }
ul.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; padding: 0; margin: .4rem 0 1rem; }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin-right: .45em; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) { body { padding: 1rem .75rem 2rem; font-size: 14px; } }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  :root {
    color-scheme: light;
    --ink: #000; --soft: #444; --paper: #fff; --wash: #f1f1f1; --line: #999; --link: #000;
    --error: #9b1c15; --error-wash: #fff; --warning: #6b4500; --warning-wash: #fff; --info: #1f4676;
    --info-wash: #fff; --ready: #0f5a31; --ready-wash: #fff;
    --g0: #1f7a4d; --g1: #3a78b5; --g2: #b97a12; --g3: #b3261e; --g4: #7b8494;
  }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  a { text-decoration: none; }
  .back { display: none; }
  .scroll { overflow: visible; }
  th, td { padding: .2rem .35rem; }
  th.file, th.name, th.measure, th.reason { min-width: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  h2, h3, h4, caption, tr:has(> th.group) { break-after: avoid; }
  .workbook { break-before: page; }
  .bar, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
