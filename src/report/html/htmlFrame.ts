import type { Locale } from '../../locales/localized';
import { markup } from './markup';
import { STYLE } from './style';

/** Nothing outside is ever loaded and no script ever runs, even if something slipped through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The start of a page up to its heading. */
export function pageStart(locale: Locale, title: string): string {
  const head = markup`<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  const body = markup`</head>
<body>
<main>
<h1 id="top">${title}</h1>
`;
  return `<!DOCTYPE html>\n${head.source}<style>${STYLE}</style>\n${body.source}`;
}

/** The end of a page, with a line that says what made it. */
export function pageEnd(footer: string): string {
  return markup`</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.source;
}
